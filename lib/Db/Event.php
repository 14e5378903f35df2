<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCA\DocumentGate\Model\AuditLink;
use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * One row of the audit trail: who did what when, chained to the row before it.
 *
 * @method ?int getItemId()
 * @method void setItemId(?int $itemId)
 * @method string getKind()
 * @method void setKind(string $kind)
 * @method string getActorKind()
 * @method void setActorKind(string $actorKind)
 * @method ?string getActorUid()
 * @method void setActorUid(?string $actorUid)
 * @method ?string getActorName()
 * @method void setActorName(?string $actorName)
 * @method string getDetail()
 * @method void setDetail(string $detail)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method string getPreviousHash()
 * @method void setPreviousHash(string $previousHash)
 * @method string getHash()
 * @method void setHash(string $hash)
 */
final class Event extends Entity {
	protected ?int $itemId = null;
	protected string $kind = '';
	protected string $actorKind = '';
	protected ?string $actorUid = null;
	protected ?string $actorName = null;
	protected string $detail = '{}';
	protected int $createdAt = 0;
	protected string $previousHash = '';
	protected string $hash = '';

	public function __construct() {
		$this->addType('itemId', Types::BIGINT);
		$this->addType('createdAt', Types::BIGINT);
		// what the table has no such default for is written even where nobody sets it
		$this->markFieldUpdated('detail');
	}

	/** @return array<string, mixed> */
	public function detailMap(): array {
		$detail = json_decode($this->detail, true);
		return is_array($detail) ? $detail : [];
	}

	/** What the chain says of this row; changing anything of it breaks the chain. */
	public function link(): AuditLink {
		return new AuditLink($this->itemId, $this->kind, $this->actorKind, $this->actorUid, $this->actorName, $this->detail, $this->createdAt);
	}
}
