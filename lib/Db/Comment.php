<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * What reviewers write to each other about a case, and what somebody wrote who asked for a review. Goes when the case goes.
 *
 * @method int getItemId()
 * @method void setItemId(int $itemId)
 * @method string getAuthorUid()
 * @method void setAuthorUid(string $authorUid)
 * @method string getText()
 * @method void setText(string $text)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
final class Comment extends Entity {
	protected int $itemId = 0;
	protected string $authorUid = '';
	protected string $text = '';
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('itemId', Types::BIGINT);
		$this->addType('createdAt', Types::BIGINT);
	}
}
