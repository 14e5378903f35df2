<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\QBMapper;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** @template-extends QBMapper<Receipt> */
class ReceiptMapper extends QBMapper {
	/** Documents that one secret opens; a guest who hands in more gets another. */
	public const MOST = 100;

	public function __construct(IDBConnection $db) {
		parent::__construct($db, 'documentgate_receipts', Receipt::class);
	}

	/** Handing the same document in again changes nothing. @param int $now seconds */
	public function keep(string $secretHash, int $itemId, int $now): void {
		foreach ($this->bySecret($secretHash) as $receipt) {
			if ($receipt->getItemId() === $itemId) {
				return;
			}
		}
		$receipt = new Receipt();
		$receipt->setSecretHash($secretHash);
		$receipt->setItemId($itemId);
		$receipt->setCreatedAt($now);
		$this->insert($receipt);
	}

	/** @return list<Receipt> newest first */
	public function bySecret(string $secretHash): array {
		$query = $this->db->getQueryBuilder();
		$query->select('*')->from($this->getTableName())
			->where($query->expr()->eq('secret_hash', $query->createNamedParameter($secretHash)))
			->orderBy('id', 'DESC')->setMaxResults(self::MOST);
		return array_values($this->findEntities($query));
	}

	/** The case is as if it had never been opened. */
	public function forget(int $itemId): void {
		$query = $this->db->getQueryBuilder();
		$query->delete($this->getTableName())->where($query->expr()->eq('item_id', $query->createNamedParameter($itemId, IQueryBuilder::PARAM_INT)));
		$query->executeStatement();
	}
}
