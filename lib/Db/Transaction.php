<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/**
 * All or nothing, and one after the other: cases, their trail and the index of what is hidden change together.
 *
 * The first thing that happens is a write. SQLite refuses at once, without waiting, to write in a transaction that has
 * read before somebody else wrote; and whoever waits here reads afterwards what the one before has written.
 */
class Transaction {
	use TTransactional;

	private bool $isInside = false;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly StampMapper $stamps,
	) {
	}

	/**
	 * Inside of another one it is a part of that: both succeed, or neither.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function run(callable $work): mixed {
		if ($this->isInside) {
			return $work();
		}
		$this->isInside = true;
		try {
			return $this->atomic(function () use ($work): mixed {
				$this->stamps->lock(StampMapper::AUDIT);
				return $work();
			}, $this->db);
		} finally {
			$this->isInside = false;
		}
	}
}
