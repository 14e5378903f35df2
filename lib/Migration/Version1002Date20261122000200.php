<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** What is known of the safe copy of a document: its name, what it was made of, how the policy judges it. */
final class Version1002Date20261122000200 extends SimpleMigrationStep {
	/**
	 * @param Closure(): ISchemaWrapper $schemaClosure
	 * @param array{tablePrefix?: string} $options
	 */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		$schema = $schemaClosure();
		$table = $schema->getTable('documentgate_items');
		if (!$table->hasColumn('safe_name')) {
			$table->addColumn('safe_name', Types::STRING, ['notnull' => false, 'length' => 250]);
			$table->addColumn('safe_of', Types::STRING, ['notnull' => false, 'length' => 64]);
			$table->addColumn('safe_verdict', Types::STRING, ['notnull' => false, 'length' => 16]);
		}
		return $schema;
	}
}
