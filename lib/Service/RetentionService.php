<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\CommentMapper;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ReceiptMapper;
use OCA\DocumentGate\Db\ReportMapper;
use OCA\DocumentGate\Db\RetentionMapper;
use OCA\DocumentGate\Db\Transaction;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Tidied;
use OCP\AppFramework\Utility\ITimeFactory;
use Psr\Log\LoggerInterface;

/** Deletes what was kept long enough: sealed copies of closed cases, rejected documents, reports nobody names, cases when somebody purges them. */
class RetentionService {
	private const DAY = 86400;
	private const REPORTS = 500;

	public function __construct(
		private readonly RetentionMapper $mapper,
		private readonly ReportMapper $reports,
		private readonly CaseService $cases,
		private readonly FileActions $files,
		private readonly Vault $vault,
		private readonly AuditTrail $audit,
		private readonly GateSettings $settings,
		private readonly Transaction $transaction,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
		private readonly CommentMapper $comments,
		private readonly ReceiptMapper $receipts,
	) {
	}

	/**
	 * What the daily job does.
	 *
	 * @param ?int $days how long things are kept; null: as the settings say
	 * @param bool $dryRun only counts
	 */
	public function tidy(?int $days = null, bool $dryRun = false): Tidied {
		$before = $this->time->getTime() - ($days ?? $this->settings->retentionDays()) * self::DAY;
		$rejectedBefore = $this->time->getTime() - ($days ?? $this->settings->rejectedDays()) * self::DAY;
		$rejected = $this->each(fn (int $after): array => $this->mapper->rejectedInPlace($rejectedBefore, $after), $this->destroy(...), $dryRun);
		$sealed = $this->each(fn (int $after): array => $this->mapper->sealed($before, $after), $this->deleteSealed(...), $dryRun);
		$reports = 0;
		$orphans = 0;
		if (!$dryRun) {
			while (($deleted = $this->reports->deleteUnused($before, self::REPORTS)) > 0) {
				$reports += $deleted;
			}
			$orphans = $this->deleteOrphans();
			$this->comments->deleteOrphans();
		}
		return new Tidied($rejected, $sealed, $reports, $orphans, 0);
	}

	/**
	 * As `tidy`, and removes the rows of closed cases whose documents are no longer anywhere. The audit trail stays.
	 *
	 * @param bool $dryRun only counts
	 */
	public function purge(int $days, bool $dryRun, Actor $actor): Tidied {
		$tidied = $this->tidy($days, $dryRun);
		$before = $this->time->getTime() - $days * self::DAY;
		$cases = $this->each(fn (int $after): array => $this->mapper->past($before, $after), fn (Item $item): bool => $this->remove($item, $actor), $dryRun);
		return new Tidied($tidied->rejected, $tidied->sealed, $tidied->reports, $tidied->orphans, $cases);
	}

	/**
	 * @param callable(int): list<Item> $next after this id
	 * @param callable(Item): bool $do whether it could be done
	 */
	private function each(callable $next, callable $do, bool $dryRun): int {
		$count = 0;
		$after = 0;
		while (($items = $next($after)) !== []) {
			foreach ($items as $item) {
				$after = $item->getId();
				$count += $dryRun || $do($item) ? 1 : 0;
			}
		}
		return $count;
	}

	/** A rejected document leaves the file tree; its sealed copy is kept for the rest of its time. */
	private function destroy(Item $item): bool {
		try {
			$this->files->destroy($item);
		} catch (Conflict|NotFound $problem) {
			$this->logger->warning('A rejected document cannot be destroyed now', ['exception' => $problem, 'case' => $item->getId()]);
			return false;
		}
		$this->cases->destroyed($this->cases->get($item->getId()));
		return true;
	}

	private function deleteSealed(Item $item): bool {
		$names = array_filter([$item->getBlob(), $item->getSafeBlob()]);
		$item->setBlob(null);
		$item->setSafeBlob(null);
		$this->transaction->run(function () use ($item): void {
			$this->mapper->update($item);
			$this->audit->record($item->getId(), 'sealed-copy-deleted', Actor::system());
		});
		array_walk($names, $this->vault->delete(...));
		return true;
	}

	private function remove(Item $item, Actor $actor): bool {
		$names = array_filter([$item->getBlob(), $item->getSafeBlob()]);
		$this->transaction->run(function () use ($item, $actor): void {
			$this->mapper->delete($item);
			$this->receipts->forget($item->getId());
			$this->audit->record($item->getId(), 'purged', $actor);
		});
		array_walk($names, $this->vault->delete(...));
		return true;
	}

	/** Copies whose case was never written, because the server was killed in between. */
	private function deleteOrphans(): int {
		$count = 0;
		foreach ($this->vault->olderThan($this->time->getTime() - self::DAY) as $name) {
			if (!$this->mapper->isBlobUsed($name)) {
				$this->vault->delete($name);
				$count++;
			}
		}
		return $count;
	}
}
