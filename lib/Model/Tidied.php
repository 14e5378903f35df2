<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** What was deleted because its time was over, as numbers. */
final class Tidied implements \JsonSerializable {
	/**
	 * @param int $rejected rejected documents that left the file tree
	 * @param int $sealed cases whose sealed copies were deleted
	 * @param int $reports reports that no case names
	 * @param int $orphans sealed copies that no case names
	 * @param int $cases rows of cases
	 */
	public function __construct(
		public readonly int $rejected,
		public readonly int $sealed,
		public readonly int $reports,
		public readonly int $orphans,
		public readonly int $cases,
	) {
	}

	/** @return array<string, int> */
	#[\Override]
	public function jsonSerialize(): array {
		return ['rejected' => $this->rejected, 'sealed' => $this->sealed, 'reports' => $this->reports, 'orphans' => $this->orphans, 'cases' => $this->cases];
	}
}
