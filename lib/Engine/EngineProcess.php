<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** Starts the engine for one question and ends it: the head of the question in a file, the document on its input, as many at a time as are allowed. */
final readonly class EngineProcess {
	public function __construct(
		private EngineSettings $settings,
	) {
	}

	/**
	 * @param list<string> $command that starts the engine
	 * @param string $head of the question, one line of JSON
	 * @param string $document path of the file with the bytes
	 * @param int $seconds until the process is ended
	 * @param int $patience seconds to wait for a place
	 * @param int $outputBytes the answer may have
	 * @return string the answer; never empty
	 * @throws EngineUnavailable
	 * @throws QuestionRefused
	 */
	public function ask(array $command, string $head, string $document, int $seconds, int $patience, int $outputBytes): string {
		$state = $this->settings->stateFolder();
		$folder = $state . '/' . bin2hex(random_bytes(8));
		if (!@mkdir($folder, 0700)) {
			throw new EngineUnavailable(EngineUnavailable::DISK_FULL, 'The temporary folder cannot be written.');
		}
		$file = $folder . '/question';
		try {
			if (@file_put_contents($file, $head) !== strlen($head)) {
				throw new EngineUnavailable(EngineUnavailable::DISK_FULL, 'The temporary folder cannot be written.');
			}
			$result = (new Slots($state, $this->settings->processes))->run(
				microtime(true) + $patience,
				fn (): ProcessResult => ChildProcess::run($command, $folder, $document, $file, $seconds, $outputBytes, $this->settings->megabytes * 1024 * 1024),
			);
		} finally {
			@unlink($file);
			@rmdir($folder);
		}
		if ($result->exitCode === 0 && $result->output !== '') {
			return $result->output;
		}
		if ($result->output !== '') {
			throw QuestionRefused::parse($result->output);
		}
		throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, $result->why());
	}
}
