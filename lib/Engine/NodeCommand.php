<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** The command that starts Node with as few rights as its version and the system can take away. */
final readonly class NodeCommand {
	public const OLDEST = '20.19.0';

	public function __construct(
		private EngineSettings $settings,
	) {
	}

	/**
	 * @param list<string> $arguments for the engine
	 * @param int $seconds of processor time
	 * @return list<string>
	 * @throws EngineUnavailable Node or the engine is missing or too old
	 */
	public function build(array $arguments, int $seconds): array {
		$script = $this->script();
		$version = $this->version();
		$node = [
			(string)$this->settings->node,
			'--no-warnings',
			'--max-old-space-size=' . max(128, intdiv($this->settings->megabytes, 2)),
			// Node asks for the name without "experimental" since 23.5 and 22.13
			version_compare($version, '23.5.0', '>=') || (str_starts_with($version, '22.') && version_compare($version, '22.13.0', '>=')) ? '--permission' : '--experimental-permission',
			'--allow-fs-read=' . $script,
			$script,
			...$arguments,
		];
		$limit = ChildProcess::findProgram('prlimit');
		if ($limit === null) {
			return $node;
		}
		// holds also where PHP is ended first: no endless loop stays behind, nothing is written to disk
		return [$limit, '--cpu=' . ($seconds + 5), '--core=0', '--fsize=0', '--nofile=128', ...$node];
	}

	/**
	 * For conversions, which start LibreOffice: the engine puts that behind walls of its own.
	 *
	 * @param list<string> $arguments for the engine
	 * @return list<string>
	 * @throws EngineUnavailable Node or the engine is missing or too old
	 */
	public function free(array $arguments): array {
		$script = $this->script();
		$this->version();
		return [(string)$this->settings->node, '--no-warnings', '--max-old-space-size=' . max(128, intdiv($this->settings->megabytes, 2)), $script, ...$arguments];
	}

	/**
	 * The version of Node without the v; asked once for each binary.
	 *
	 * @throws EngineUnavailable
	 */
	public function version(): string {
		$node = $this->settings->node;
		if ($node === null || !@is_executable($node)) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'Node is not installed or was not found.');
		}
		$state = $this->settings->stateFolder() . '/node-version';
		$key = $node . ' ' . (int)@filemtime($node);
		$known = @file_get_contents($state);
		if (is_string($known) && str_starts_with($known, $key . "\n")) {
			return trim(substr($known, strlen($key)));
		}
		$result = ChildProcess::run([$node, '--version'], $this->settings->temp, '/dev/null', '/dev/null', 10, 1_000, PHP_INT_MAX);
		if ($result->exitCode !== 0 || preg_match('/^v(\d+\.\d+\.\d+)/', $result->output, $match) !== 1) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'What is set as Node does not answer like Node.');
		}
		if (version_compare($match[1], self::OLDEST, '<')) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'Node ' . $match[1] . ' is too old; at least ' . self::OLDEST . ' is needed.');
		}
		@file_put_contents($state, $key . "\n" . $match[1], LOCK_EX);
		return $match[1];
	}

	private function script(): string {
		$script = realpath($this->settings->script);
		if ($script === false) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine file of the app is missing. Install the app from its archive, or run npm run build.');
		}
		return $script;
	}
}
