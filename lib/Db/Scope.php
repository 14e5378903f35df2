<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use JsonSerializable;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\Model\ScopeKind;
use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * Where the gate stands, how strict it is, and by which policy it judges.
 *
 * @method string getName()
 * @method void setName(string $name)
 * @method string getKind()
 * @method void setKind(string $kind)
 * @method ?string getOwnerUid()
 * @method void setOwnerUid(?string $ownerUid)
 * @method string getPath()
 * @method void setPath(string $path)
 * @method ?int getTeamFolderId()
 * @method void setTeamFolderId(?int $teamFolderId)
 * @method ?string getGroupId()
 * @method void setGroupId(?string $groupId)
 * @method string getPolicy()
 * @method void setPolicy(string $policy)
 * @method string getMode()
 * @method void setMode(string $mode)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 */
final class Scope extends Entity implements JsonSerializable {
	protected string $name = '';
	protected string $kind = '';
	protected ?string $ownerUid = null;
	protected string $path = '';
	protected ?int $teamFolderId = null;
	protected ?string $groupId = null;
	protected string $policy = '';
	protected string $mode = 'enforce';
	protected int $createdAt = 0;
	protected int $updatedAt = 0;

	public function __construct() {
		$this->addType('teamFolderId', Types::BIGINT);
		$this->addType('createdAt', Types::BIGINT);
		$this->addType('updatedAt', Types::BIGINT);
		// what the table has no such default for is written even where nobody sets it
		$this->markFieldUpdated('mode');
	}

	public function scopeKind(): ScopeKind {
		return ScopeKind::from($this->kind);
	}

	public function scopeMode(): Mode {
		return Mode::from($this->mode);
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array {
		return [
			'id' => $this->id,
			'name' => $this->name,
			'kind' => $this->kind,
			'owner' => $this->ownerUid,
			'path' => $this->path === '' ? null : $this->path,
			'teamFolder' => $this->teamFolderId,
			'group' => $this->groupId,
			'policy' => $this->policy,
			'mode' => $this->mode,
		];
	}
}
