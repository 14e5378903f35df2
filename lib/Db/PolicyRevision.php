<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * One saved state of a policy. Rows are never changed.
 *
 * @method string getName()
 * @method void setName(string $name)
 * @method int getRevision()
 * @method void setRevision(int $revision)
 * @method string getJson()
 * @method void setJson(string $json)
 * @method string getHash()
 * @method void setHash(string $hash)
 * @method ?string getAuthor()
 * @method void setAuthor(?string $author)
 * @method string getComment()
 * @method void setComment(string $comment)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
final class PolicyRevision extends Entity {
	protected string $name = '';
	protected int $revision = 0;
	protected string $json = '';
	protected string $hash = '';
	protected ?string $author = null;
	protected string $comment = '';
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('revision', Types::BIGINT);
		$this->addType('createdAt', Types::BIGINT);
		// what the table has no such default for is written even where nobody sets it
		$this->markFieldUpdated('json');
	}

	/**
	 * The policy itself.
	 *
	 * @return array<string, mixed>
	 */
	public function policy(): array {
		$policy = json_decode($this->json, true);
		return is_array($policy) ? $policy : [];
	}
}
