<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\ITempManager;

/**
 * What a reviewer's browser needs to inspect a document that no engine of the server has inspected: its bytes and its rules.
 * What the browser finds stays there; only the server writes reports.
 *
 * @psalm-import-type DocumentGateExplainedPolicy from ResponseDefinitions
 */
class DeviceChecks {
	/** What the audit trail calls it when somebody gets the bytes. */
	public const KIND = 'fetched';

	public function __construct(
		private readonly CaseService $cases,
		private readonly AccessService $access,
		private readonly DocumentBytes $bytes,
		private readonly PolicyService $policies,
		private readonly PolicyExplainer $explainer,
		private readonly AuditTrail $audit,
		private readonly ITempManager $temp,
	) {
	}

	/**
	 * The rules by which the server would judge the document.
	 *
	 * @return DocumentGateExplainedPolicy
	 * @throws NotFound
	 * @throws NotPermitted
	 */
	public function rules(int $id, ?string $uid): array {
		$item = $this->item($id, $uid);
		return $this->explainer->explain($this->policies->current($item->getPolicyName() === '' ? PolicyService::DEFAULT : $item->getPolicyName()));
	}

	/**
	 * The document as it is now. The audit trail names who got which bytes.
	 *
	 * @return array{resource, int} the bytes, which the caller closes, and their number
	 * @throws NotFound there is nothing for this person, or the server has inspected it
	 * @throws NotPermitted
	 * @throws Conflict it cannot be read now
	 */
	public function content(int $id, ?string $uid): array {
		$item = $this->item($id, $uid);
		$file = $this->temp->getTemporaryFile();
		if ($file === false) {
			throw new Conflict('There is no place for temporary files.');
		}
		try {
			// read as a whole before the first byte is handed out, so that the trail has the hash of what was
			[$sha256, $size] = $this->bytes->copy($item, $file);
			$stream = fopen($file, 'rb');
			if ($stream === false) {
				throw new Conflict('There is no place for temporary files.');
			}
			$this->audit->record($id, self::KIND, Actor::user((string)$uid), ['sha256' => $sha256, 'bytes' => $size]);
			return [$stream, $size];
		} finally {
			@unlink($file);
		}
	}

	/**
	 * @throws NotFound
	 * @throws NotPermitted
	 */
	private function item(int $id, ?string $uid): Item {
		$item = $this->cases->get($id);
		if ($uid === null || !$this->access->mayDecide($item, Actor::user($uid))) {
			throw new NotPermitted('Only those who decide about this document may do this.');
		}
		if ($item->disposition() !== Disposition::Pending || $item->getReportHash() !== null) {
			throw new NotFound('The server has inspected the document of case ' . $id . ' itself.');
		}
		return $item;
	}
}
