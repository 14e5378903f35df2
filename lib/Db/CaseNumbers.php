<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Db;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Cases as statistics see them: no person, no path; the name only for the format it announces, where nothing was inspected. */
class CaseNumbers {
	public function __construct(
		private readonly IDBConnection $db,
	) {
	}

	/**
	 * One row at a time, oldest first, whatever the number.
	 *
	 * @param int $from seconds
	 * @param int $to seconds, not included
	 * @return \Generator<array{name: string, format: ?string, size: int, origin: string, state: string, verdict: ?string, traits: list<string>, because: list<string>, decision: ?string, createdAt: int, decidedAt: ?int, policyName: string, policyRevision: int, engineVersion: string, stashed: bool}>
	 */
	public function between(int $from, int $to, ?int $scopeId = null): \Generator {
		$query = $this->db->getQueryBuilder();
		$query->select('name', 'format_id', 'size', 'origin', 'state', 'verdict', 'traits', 'because', 'decision', 'created_at', 'decided_at', 'policy_name', 'policy_revision', 'engine_version', 'stashed')
			->from('documentgate_items')
			->where($query->expr()->gte('created_at', $query->createNamedParameter($from, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->lt('created_at', $query->createNamedParameter($to, IQueryBuilder::PARAM_INT)))
			->orderBy('created_at', 'ASC')->addOrderBy('id', 'ASC');
		if ($scopeId !== null) {
			$query->andWhere($query->expr()->eq('scope_id', $query->createNamedParameter($scopeId, IQueryBuilder::PARAM_INT)));
		}
		$result = $query->executeQuery();
		while (($row = $result->fetch()) !== false) {
			yield [
				'name' => (string)$row['name'],
				'format' => $row['format_id'] === null ? null : (string)$row['format_id'],
				'size' => (int)$row['size'],
				'origin' => (string)$row['origin'],
				'state' => (string)$row['state'],
				'verdict' => $row['verdict'] === null ? null : (string)$row['verdict'],
				'traits' => $this->words((string)$row['traits']),
				'because' => $this->words((string)$row['because']),
				'decision' => $row['decision'] === null ? null : (string)$row['decision'],
				'createdAt' => (int)$row['created_at'],
				'decidedAt' => $row['decided_at'] === null ? null : (int)$row['decided_at'],
				'policyName' => (string)$row['policy_name'],
				'policyRevision' => (int)$row['policy_revision'],
				'engineVersion' => (string)$row['engine_version'],
				'stashed' => (int)$row['stashed'] === 1,
			];
		}
		$result->closeCursor();
	}

	/** @return list<string> */
	private function words(string $json): array {
		$words = json_decode($json, true);
		return is_array($words) ? array_values(array_filter($words, is_string(...))) : [];
	}
}
