<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * What the engine said about certain bytes under a certain name, policy and engine; said once, used again.
 *
 * @method string getSha256()
 * @method void setSha256(string $sha256)
 * @method string getExtension()
 * @method void setExtension(string $extension)
 * @method int getPolicyRevisionId()
 * @method void setPolicyRevisionId(int $policyRevisionId)
 * @method string getEngineVersion()
 * @method void setEngineVersion(string $engineVersion)
 * @method string getVerdict()
 * @method void setVerdict(string $verdict)
 * @method string getReportHash()
 * @method void setReportHash(string $reportHash)
 * @method string getJson()
 * @method void setJson(string $json)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 */
final class Report extends Entity {
	protected string $sha256 = '';
	protected string $extension = '';
	protected int $policyRevisionId = 0;
	protected string $engineVersion = '';
	protected string $verdict = '';
	protected string $reportHash = '';
	protected string $json = '';
	protected int $createdAt = 0;

	public function __construct() {
		$this->addType('policyRevisionId', Types::BIGINT);
		$this->addType('createdAt', Types::BIGINT);
		// what the table has no such default for is written even where nobody sets it
		$this->markFieldUpdated('json');
	}
}
