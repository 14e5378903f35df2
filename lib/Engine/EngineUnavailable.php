<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/**
 * There is no report now. The document stays `pending`: hidden, and inspected again later.
 * Never leaves the engine bridge: InspectionService turns it into a judgement without a verdict.
 */
final class EngineUnavailable extends \RuntimeException {
	/** No engine answered: not installed, not running, forbidden, broken. */
	public const NO_ENGINE = 'engine-unavailable';
	/** It did not answer in time. */
	public const TIMEOUT = 'timeout';
	/** The document or its report is larger than the engine takes. */
	public const TOO_LARGE = 'too-large';
	/** No room for the files that the inspection needs. */
	public const DISK_FULL = 'disk-full';

	/**
	 * @param self::* $reason one of the causes a pending document shows
	 * @param string $message for the log; without names and text of documents
	 * @param bool $engineAtFault whether the next document would probably fail as well
	 */
	public function __construct(
		public readonly string $reason,
		string $message,
		public readonly bool $engineAtFault = true,
	) {
		parent::__construct($message);
	}
}
