<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\FileCacheMapper;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\RescanMapper;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Judgement;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\ITempManager;
use Psr\Log\LoggerInterface;

/** Inspects documents again: those that wait, and those that an older engine or policy judged. */
class RescanService {
	/** Seconds an inspection in the background may take. */
	private const SECONDS = 120;
	/** Seconds after which a case without a file is no upload on its way any more. */
	private const ON_ITS_WAY = 900;

	public function __construct(
		private readonly RescanMapper $mapper,
		private readonly CaseService $cases,
		private readonly InspectionService $inspections,
		private readonly PolicyService $policies,
		private readonly ScopeService $scopes,
		private readonly DocumentBytes $bytes,
		private readonly FileCacheMapper $fileCache,
		private readonly StashedDocuments $stashed,
		private readonly ITempManager $temporary,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	/**
	 * Documents that could not be inspected so far.
	 *
	 * @param bool $all also those whose time to be tried again has not come yet
	 * @param callable(Item): bool $each is told of each; false: enough for now
	 * @return int how many were looked at
	 */
	public function waiting(bool $all, callable $each): int {
		$this->finishBroken();
		$now = $this->time->getTime();
		return $this->walk(fn (int $after): array => $this->mapper->waiting($all ? PHP_INT_MAX : $now, $after), $each);
	}

	/**
	 * Documents that were judged by an older engine or policy.
	 *
	 * @param callable(Item): bool $each is told of each; false: enough for now
	 * @return int how many were looked at
	 */
	public function outdated(callable $each): int {
		$engine = $this->inspections->engineVersion();
		$current = [];
		foreach ($this->mapper->policyNames() as $name) {
			try {
				$current[$name] = $this->policies->current($name)->getRevision();
			} catch (NotFound) {
				// a policy that is gone judges nothing; what it judged stays as it is
			}
		}
		$scopes = [];
		foreach ($this->scopes->list() as $scope) {
			$scopes[$scope->getId()] = $scope->getPolicy();
		}
		return $this->walk(fn (int $after): array => $this->mapper->outdated($engine, $current, $scopes, $after), $each);
	}

	/** Inspects one document again, whatever it was judged by. What cannot be read now waits. */
	public function inspect(Item $item): Item {
		$file = (string)$this->temporary->getTemporaryFile('.document');
		try {
			[$sha256, $size] = $this->bytes->copy($item, $file);
		} catch (NotFound) {
			return $this->missing($item);
		} catch (Conflict $problem) {
			$this->logger->warning('A document cannot be read for its inspection and waits', ['exception' => $problem, 'case' => $item->getId()]);
			return $this->cases->judged($item, Judgement::pending('unreadable', $this->policyOf($item)));
		}
		try {
			$judgement = $this->inspections->judge($file, $item->getName(), $sha256, $size, $this->policyOf($item), self::SECONDS);
		} finally {
			@unlink($file);
		}
		if ($sha256 !== $item->getSha256()) {
			$item->setSha256($sha256);
			$item->setSize($size);
		}
		$item = $this->cases->judged($item, $judgement);
		if ($item->isStashed() && $item->disposition() === Disposition::Clean) {
			$this->stashed->bringBackOrHold($item);
		}
		return $item;
	}

	/**
	 * @param callable(int): list<Item> $next after this id
	 * @param callable(Item): bool $each
	 */
	private function walk(callable $next, callable $each): int {
		$count = 0;
		$after = 0;
		while (($items = $next($after)) !== []) {
			foreach ($items as $item) {
				$after = $item->getId();
				$count++;
				if (!$each($this->inspect($item))) {
					return $count;
				}
			}
		}
		return $count;
	}

	/** What a server that was killed left in between. */
	private function finishBroken(): void {
		foreach ($this->mapper->unbound($this->time->getTime() - self::ON_ITS_WAY) as $item) {
			$fileId = $this->fileCache->fileIdAt($item->getStorageId(), $item->getPathHash());
			if ($fileId === null) {
				// the bytes never came: the upload failed and its sender was told so
				$this->cases->abandon($item->getId());
				continue;
			}
			try {
				$sha256 = $this->bytes->hash($item);
			} catch (NotFound|Conflict) {
				continue;
			}
			if ($item->getSha256() === '' || $sha256 === $item->getSha256()) {
				$this->cases->bind($item->getId(), $fileId);
			} else {
				// something else lies there; it has a case of its own, or the next sweep opens one
				$this->cases->abandon($item->getId());
			}
		}
		foreach ($this->mapper->strandedStashes($this->time->getTime()) as $item) {
			$this->stashed->bringBackOrHold($item);
		}
	}

	private function missing(Item $item): Item {
		if ($item->getFileId() === null && $item->getCreatedAt() > $this->time->getTime() - self::ON_ITS_WAY) {
			return $item;
		}
		if ($item->disposition() === Disposition::Pending && !$item->isStashed() && $this->fileCache->fileIdAt($item->getStorageId(), $item->getPathHash()) === null) {
			return $this->cases->withdrawn($item, false);
		}
		return $this->cases->judged($item, Judgement::pending('unreadable', $this->policyOf($item)));
	}

	/** The policy of the scope today; what was held by a scope that is gone is judged as before. */
	private function policyOf(Item $item): string {
		foreach ($this->scopes->list() as $scope) {
			if ($scope->getId() === $item->getScopeId()) {
				return $scope->getPolicy();
			}
		}
		return $item->getPolicyName() === '' ? PolicyService::DEFAULT : $item->getPolicyName();
	}
}
