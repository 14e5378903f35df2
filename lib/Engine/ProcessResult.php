<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** What a program left when it ended. */
final readonly class ProcessResult {
	/**
	 * @param int $exitCode 128 and the number of the signal where one ended it
	 * @param string $output all of standard output
	 * @param string $complaint the end of standard error
	 */
	public function __construct(
		public int $exitCode,
		public string $output,
		public string $complaint,
	) {
	}

	/** Why it failed, for the log: the exit code and what the runtime itself says; never a line that may quote a document. */
	public function why(): string {
		$said = preg_match('/^(?:FATAL ERROR: [\w .:-]{1,120}|node: [\w .:-]{1,120}|Error: Access to this API has been restricted)/m', $this->complaint, $match) === 1 ? ': ' . $match[0] : '';
		return 'The engine ended with code ' . $this->exitCode . $said . '.';
	}
}
