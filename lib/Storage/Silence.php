<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCP\App\IAppManager;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\Notification\IManager;
use Psr\Log\LoggerInterface;
use Throwable;

/**
 * Takes back what the activity app tells others about a document that waits: its entries carry the name.
 * The app has no way to be asked before it writes, so this is done at the end of the request.
 */
class Silence {
	/** @var array<int, ?string> uid of the submitter by file id */
	private array $files = [];
	private int $since = 0;

	public function __construct(
		private readonly IAppManager $apps,
		private readonly IDBConnection $db,
		private readonly IManager $notifications,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	/** @param ?string $submitterUid the only one who may hear of it; null: nobody */
	public function about(int $fileId, ?string $submitterUid): void {
		if ($this->files === []) {
			$this->since = $this->time->getTime() - 1;
			register_shutdown_function($this->keep(...));
		}
		$this->files[$fileId] = $submitterUid;
	}

	public function keep(): void {
		$files = $this->files;
		$this->files = [];
		if (!$this->apps->isEnabledForAnyone('activity')) {
			return;
		}
		foreach ($files as $fileId => $uid) {
			try {
				$this->takeBack($fileId, $uid);
			} catch (Throwable $problem) {
				$this->logger->error('Activities about a held document could not be taken back', ['exception' => $problem, 'file' => $fileId]);
			}
		}
	}

	private function takeBack(int $fileId, ?string $uid): void {
		$query = $this->db->getQueryBuilder();
		$query->select('activity_id', 'affecteduser')->from('activity');
		$this->limit($query, 'affecteduser', 'timestamp', $fileId, $uid);
		$result = $query->executeQuery();
		while ($row = $result->fetch()) {
			$told = $this->notifications->createNotification();
			$told->setApp('activity')->setUser((string)$row['affecteduser'])->setObject('activity_notification', (string)$row['activity_id']);
			$this->notifications->markProcessed($told);
		}
		$result->closeCursor();
		$entries = $this->db->getQueryBuilder();
		$entries->delete('activity');
		$this->limit($entries, 'affecteduser', 'timestamp', $fileId, $uid);
		$entries->executeStatement();
		$mails = $this->db->getQueryBuilder();
		$mails->delete('activity_mq');
		$this->limit($mails, 'amq_affecteduser', 'amq_timestamp', $fileId, $uid);
		$mails->executeStatement();
	}

	private function limit(IQueryBuilder $query, string $whom, string $when, int $fileId, ?string $uid): void {
		$query->where($query->expr()->eq('object_type', $query->createNamedParameter('files')))
			->andWhere($query->expr()->eq('object_id', $query->createNamedParameter($fileId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->gte($when, $query->createNamedParameter($this->since, IQueryBuilder::PARAM_INT)));
		if ($uid !== null) {
			$query->andWhere($query->expr()->neq($whom, $query->createNamedParameter($uid)));
		}
	}
}
