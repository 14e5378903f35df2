<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

use OCA\DocumentGate\Model\Report;

/** The answer of an engine about one document. */
final readonly class Inspection {
	/**
	 * @param string $json the report as it is stored
	 * @param Report $report what was read from it
	 */
	public function __construct(
		public string $json,
		public Report $report,
	) {
	}

	/**
	 * @throws EngineUnavailable the answer is no report
	 */
	public static function parse(string $untrustedJson): self {
		try {
			return new self($untrustedJson, Report::parse($untrustedJson));
		} catch (\UnexpectedValueException $e) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, $e->getMessage());
		}
	}
}
