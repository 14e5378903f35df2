<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\CaseCounts;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * What somebody handed in himself.
 *
 * @psalm-import-type DocumentGateSubmission from ResponseDefinitions
 * @psalm-import-type DocumentGateSubmissionList from ResponseDefinitions
 * @psalm-import-type DocumentGateReceipt from ResponseDefinitions
 * @psalm-import-type DocumentGateKnownDocument from ResponseDefinitions
 * @psalm-import-type DocumentGateFileState from ResponseDefinitions
 */
class SubmissionService {
	/** Hashes in one question, and earlier submissions in one answer. */
	private const MOST_HASHES = 100;
	private const MOST_KNOWN = 5;

	public function __construct(
		private readonly CaseService $cases,
		private readonly CaseCounts $counts,
		private readonly SubmissionPresenter $presenter,
		private readonly AccessService $access,
		private readonly ScopeService $scopes,
		private readonly VisibleFiles $files,
	) {
	}

	/**
	 * @return DocumentGateSubmissionList
	 * @throws Invalid
	 */
	public function list(CaseFilter $filter, int $limit, int $offset, string $uid): array {
		CaseQuery::page($limit, $offset);
		return [
			'submissions' => array_map(fn (Item $item): array => $this->presenter->summary($item, $uid), $this->cases->list($filter, $limit, $offset)),
			'total' => $this->cases->count($filter),
			'byState' => $this->counts->byState($uid),
		];
	}

	/** @return array{open: int, returned: int, total: int} */
	public function counts(string $uid): array {
		$states = $this->counts->byState($uid);
		return ['open' => $states['held'] + $states['pending'], 'returned' => $states['returned'], 'total' => array_sum($states)];
	}

	/**
	 * @return DocumentGateSubmission
	 * @throws NotFound
	 * @throws NotPermitted
	 */
	public function one(int $id, string $uid): array {
		return $this->presenter->whole($this->mine($id, $uid), $uid);
	}

	/**
	 * @return DocumentGateReceipt
	 * @throws NotFound
	 * @throws NotPermitted
	 */
	public function receipt(int $id, string $uid): array {
		return $this->presenter->receipt($this->mine($id, $uid));
	}

	/**
	 * Deletes what still waits, as its submitter could in Files; what the server does with deleted files, a trash for instance, it does with this one too.
	 * Of what was to take the place of another document only the sealed copy is left.
	 *
	 * @return DocumentGateSubmission
	 * @throws NotFound
	 * @throws NotPermitted
	 * @throws Conflict it was decided already, or its submitter may not delete it
	 */
	public function takeBack(int $id, string $uid): array {
		$item = $this->mine($id, $uid);
		if (!$item->disposition()->isOpen()) {
			throw new Conflict('This document has been decided already.');
		}
		if ($item->isStashed()) {
			// nothing of it is in the folder: what stood there before stays
			$this->cases->withdrawn($item, true, Actor::user($uid));
			return $this->one($id, $uid);
		}
		$node = $this->files->node((int)$item->getFileId(), $uid);
		if ($node === null || !$node->isDeletable()) {
			throw new Conflict('You may not delete in this folder. Please ask the sitting service to return the document.');
		}
		$node->delete();
		return $this->one($id, $uid);
	}

	/**
	 * Which of these documents this person has handed in before. What others handed in is not told.
	 *
	 * @param list<string> $hashes
	 * @return list<DocumentGateKnownDocument> one for each hash, in the same order
	 * @throws Invalid
	 */
	public function known(array $hashes, string $uid): array {
		if (count($hashes) > self::MOST_HASHES) {
			throw new Invalid('Ask for at most 100 documents at once.');
		}
		return array_map(function (string $sha256) use ($uid): array {
			if (preg_match('/^[0-9a-f]{64}$/D', $sha256) !== 1) {
				throw new Invalid('A hash is a SHA-256 of 64 small hexadecimal digits.');
			}
			$found = $this->cases->list(new CaseFilter(submitterUid: $uid, sha256: $sha256), self::MOST_KNOWN);
			return ['sha256' => $sha256, 'submissions' => array_map(static fn (Item $item): array => [
				'id' => (int)$item->getId(),
				'number' => CaseWords::number($item),
				'name' => $item->getName(),
				'state' => $item->getState(),
				'submittedAt' => Times::iso($item->getCreatedAt()) ?? '',
			], $found)];
		}, $hashes);
	}

	/**
	 * What applies to a file that somebody sees: whether the gate stands there, and what it said.
	 *
	 * @return DocumentGateFileState
	 * @throws NotFound the file does not exist or this person cannot see it
	 */
	public function ofFile(int $fileId, string $uid): array {
		$place = $this->files->place($fileId, $uid) ?? throw new NotFound('There is no file ' . $fileId . '.');
		$item = $this->cases->forFile($fileId);
		$scope = $this->scopes->scopeFor($place['owner'], $place['path'], $place['teamFolderId']);
		$mayRead = $item !== null && ($this->access->maySee($item, $uid) || !$item->disposition()->hides());
		return [
			'fileId' => $fileId,
			'gated' => $scope !== null,
			'mode' => $scope === null ? null : Mode::from($scope->getMode())->value,
			'state' => $mayRead ? $item->getState() : null,
			'submission' => $mayRead ? $this->presenter->whole($item, $uid) : null,
		];
	}

	/**
	 * @throws NotFound
	 * @throws NotPermitted
	 */
	private function mine(int $id, string $uid): Item {
		$item = $this->cases->get($id);
		return $this->access->isSubmitter($item, $uid) ? $item : throw new NotPermitted('This was handed in by somebody else.');
	}
}
