<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/**
 * Runs a program without a shell, with an empty environment, and ends it at a limit: time, memory or length of its output.
 * The program gets descriptor 0 (a file), 3 (a file), and pipes for what it writes.
 */
final class ChildProcess {
	/** How often the limits are looked at, in microseconds. */
	private const LOOK = 20_000;
	/** Bytes of standard error that are kept. */
	private const ERROR_BYTES = 4096;

	/**
	 * @param list<string> $command program and arguments
	 * @param string $folder working directory
	 * @param string $input path of the file on descriptor 0
	 * @param string $head path of the file on descriptor 3
	 * @param float $seconds until the program is ended
	 * @param int $outputBytes the program may write
	 * @param int $memoryBytes the program may use; looked at where the system shows it
	 * @throws EngineUnavailable it could not be started, or was ended at a limit
	 */
	public static function run(array $command, string $folder, string $input, string $head, float $seconds, int $outputBytes, int $memoryBytes): ProcessResult {
		if (!function_exists('proc_open')) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'PHP must not start programs here (proc_open is disabled).');
		}
		$group = self::findProgram('setsid');
		$descriptors = [['file', $input, 'rb'], ['pipe', 'w'], ['pipe', 'w'], ['file', $head, 'rb']];
		$pipes = [];
		$process = @proc_open([...($group === null ? [] : [$group]), ...$command], $descriptors, $pipes, $folder, []);
		if (!is_resource($process)) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine could not be started.');
		}
		$running = new self($process, $pipes[1], $pipes[2], $group !== null);
		try {
			return $running->wait(microtime(true) + $seconds, $outputBytes, $memoryBytes);
		} finally {
			$running->end();
		}
	}

	/** Where a program of the system is; null where there is none. */
	public static function findProgram(string $name): ?string {
		foreach (['/usr/bin/', '/bin/', '/usr/local/bin/'] as $folder) {
			if (@is_executable($folder . $name)) {
				return $folder . $name;
			}
		}
		return null;
	}

	/** @var ?array{running: bool, signaled: bool, exitcode: int, termsig: int, pid: int, ...} how it ended */
	private ?array $end = null;

	/**
	 * @param resource $process
	 * @param resource $output
	 * @param resource $errors
	 */
	private function __construct(
		private $process,
		private $output,
		private $errors,
		private readonly bool $leadsGroup,
	) {
		stream_set_blocking($output, false);
		stream_set_blocking($errors, false);
	}

	private function wait(float $deadline, int $outputBytes, int $memoryBytes): ProcessResult {
		$written = '';
		$complaint = '';
		$pid = $this->status()['pid'];
		while (true) {
			$left = $deadline - microtime(true);
			if ($left <= 0) {
				throw new EngineUnavailable(EngineUnavailable::TIMEOUT, 'The engine did not answer in time and was ended.', false);
			}
			$open = array_values(array_filter([$this->output, $this->errors], static fn ($pipe): bool => !feof($pipe)));
			if ($open === []) {
				break;
			}
			$none = null;
			$ready = @stream_select($open, $none, $none, 0, (int)min(self::LOOK, $left * 1_000_000));
			if ($ready === false) {
				usleep(1_000);
				continue;
			}
			$written .= (string)stream_get_contents($this->output, $outputBytes + 1 - strlen($written));
			if (strlen($written) > $outputBytes) {
				throw new EngineUnavailable(EngineUnavailable::TOO_LARGE, 'The engine wrote too much and was ended.', false);
			}
			$complaint = substr($complaint . (string)stream_get_contents($this->errors, 65536), -self::ERROR_BYTES);
			if (self::memoryOf($pid) > $memoryBytes) {
				throw new EngineUnavailable(EngineUnavailable::TOO_LARGE, 'The engine used too much memory and was ended.', false);
			}
		}
		return new ProcessResult($this->exitCode($deadline), $written, $complaint);
	}

	/** Both pipes are closed, so the program is ending. */
	private function exitCode(float $deadline): int {
		while (microtime(true) < $deadline) {
			$status = $this->status();
			if (!$status['running']) {
				return $status['signaled'] ? 128 + $status['termsig'] : $status['exitcode'];
			}
			usleep(500);
		}
		throw new EngineUnavailable(EngineUnavailable::TIMEOUT, 'The engine did not end in time and was ended.', false);
	}

	/**
	 * Ends the program and all it has started.
	 *
	 * @psalm-suppress InvalidPropertyAssignmentValue nobody reads the pipes afterwards
	 */
	private function end(): void {
		$status = $this->status();
		if ($this->leadsGroup && function_exists('posix_kill')) {
			// also after its end: what it left behind is still of its group
			@posix_kill(-$status['pid'], 9);
		}
		if ($status['running']) {
			@proc_terminate($this->process, 9);
		}
		fclose($this->output);
		fclose($this->errors);
		proc_close($this->process);
	}

	/**
	 * PHP tells how a program ended only once, to whoever asks first.
	 *
	 * @return array{running: bool, signaled: bool, exitcode: int, termsig: int, pid: int, ...}
	 */
	private function status(): array {
		$status = $this->end ?? proc_get_status($this->process);
		if (!$status['running']) {
			$this->end = $status;
		}
		return $status;
	}

	/** Bytes of memory in use; 0 where the system does not show it. */
	private static function memoryOf(int $pid): int {
		$status = @file_get_contents('/proc/' . $pid . '/statm');
		$pages = is_string($status) ? (int)(explode(' ', $status)[1] ?? 0) : 0;
		return $pages * 4096;
	}
}
