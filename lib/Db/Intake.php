<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * What submitters are told about a scope they may hand documents in to.
 *
 * @method int getScopeId()
 * @method void setScopeId(int $scopeId)
 * @method ?string getNote()
 * @method void setNote(?string $note)
 * @method ?int getClosesAt()
 * @method void setClosesAt(?int $closesAt)
 */
final class Intake extends Entity {
	protected int $scopeId = 0;
	protected ?string $note = null;
	protected ?int $closesAt = null;

	public function __construct() {
		$this->addType('scopeId', Types::BIGINT);
		$this->addType('closesAt', Types::BIGINT);
	}
}
