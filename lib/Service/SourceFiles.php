<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\InspectionRequest;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCP\ITempManager;

/** A document, or its safe copy, as a temporary file with the question that goes with it; gone when the answer is there. */
class SourceFiles {
	public function __construct(
		private readonly DocumentBytes $bytes,
		private readonly SafeCopyService $copies,
		private readonly PolicyService $policies,
		private readonly ITempManager $temp,
	) {
	}

	/** Whether there is a safe copy of the document as it is now. */
	public function hasCopy(Item $item): bool {
		return $this->copies->isCurrent($item);
	}

	/**
	 * @template T
	 * @param bool $copy the safe copy instead of the document
	 * @param int $seconds for the answer
	 * @param callable(InspectionRequest): T $ask
	 * @return T
	 * @throws NotFound the document is gone, or there is no copy
	 * @throws Conflict it cannot be read now, or is another one by now
	 * @throws EngineUnavailable there is no place for temporary files
	 */
	public function with(Item $item, bool $copy, int $seconds, callable $ask): mixed {
		$file = $this->temp->getTemporaryFile();
		if ($file === false) {
			throw new EngineUnavailable(EngineUnavailable::DISK_FULL, 'There is no place for temporary files.');
		}
		try {
			if ($copy) {
				$this->copyTo($item, $file);
			} elseif ($this->bytes->copy($item, $file)[0] !== $item->getSha256() && $item->getSha256() !== '') {
				throw new Conflict('The document is another one by now. It is inspected again; ask then.');
			}
			$policy = $this->policies->current($item->getPolicyName() === '' ? PolicyService::DEFAULT : $item->getPolicyName());
			return $ask(new InspectionRequest($file, $copy ? ($item->getSafeName() ?? $item->getName()) : $item->getName(), null, $policy->getJson(), $seconds));
		} finally {
			@unlink($file);
		}
	}

	private function copyTo(Item $item, string $file): void {
		$from = $this->copies->open($item);
		$to = fopen($file, 'wb');
		try {
			if ($to === false || stream_copy_to_stream($from, $to) === false || !fflush($to)) {
				throw new Conflict('There is no room for temporary files.');
			}
		} finally {
			fclose($from);
			if ($to !== false) {
				fclose($to);
			}
		}
	}
}
