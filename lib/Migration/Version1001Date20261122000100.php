<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** What people say around cases: comments of reviewers, notes and deadlines of intakes. */
final class Version1001Date20261122000100 extends SimpleMigrationStep {
	/**
	 * @param Closure(): ISchemaWrapper $schemaClosure
	 * @param array{tablePrefix?: string} $options
	 */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		$schema = $schemaClosure();
		if (!$schema->hasTable('documentgate_comments')) {
			$table = $schema->createTable('documentgate_comments');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('item_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('author_uid', Types::STRING, ['notnull' => true, 'length' => 64]);
			$table->addColumn('text', Types::TEXT, ['notnull' => true]);
			$table->addColumn('created_at', Types::BIGINT, ['notnull' => true]);
			$table->setPrimaryKey(['id']);
			$table->addIndex(['item_id'], 'dg_comments_item');
		}
		if (!$schema->hasTable('documentgate_intakes')) {
			$table = $schema->createTable('documentgate_intakes');
			$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
			$table->addColumn('scope_id', Types::BIGINT, ['notnull' => true]);
			$table->addColumn('note', Types::TEXT, ['notnull' => false]);
			$table->addColumn('closes_at', Types::BIGINT, ['notnull' => false]);
			$table->setPrimaryKey(['id']);
			$table->addUniqueIndex(['scope_id'], 'dg_intakes_scope');
		}
		return $schema;
	}
}
