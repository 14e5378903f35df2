<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * Whoever knows the secret handed this document in, at this time.
 *
 * @method string getSecretHash()
 * @method void setSecretHash(string $secretHash)
 * @method int getItemId()
 * @method void setItemId(int $itemId)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
final class Receipt extends Entity {
	protected string $secretHash = '';
	protected int $itemId = 0;
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('itemId', Types::BIGINT);
		$this->addType('createdAt', Types::BIGINT);
	}
}
