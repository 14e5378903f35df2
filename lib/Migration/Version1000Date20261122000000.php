<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Migration;

use Closure;
use Doctrine\DBAL\Schema\Table;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** The first tables: documents, audit trail, reports, policies, scopes, stamps. */
final class Version1000Date20261122000000 extends SimpleMigrationStep {
	private const MANDATORY = ['notnull' => true];
	private const OPTIONAL = ['notnull' => false];

	/**
	 * @param Closure(): ISchemaWrapper $schemaClosure
	 * @param array{tablePrefix?: string} $options
	 */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		$schema = $schemaClosure();
		if (!$schema->hasTable('documentgate_items')) {
			$this->items($schema->createTable('documentgate_items'));
		}
		if (!$schema->hasTable('documentgate_events')) {
			$this->events($schema->createTable('documentgate_events'));
		}
		if (!$schema->hasTable('documentgate_reports')) {
			$this->reports($schema->createTable('documentgate_reports'));
		}
		if (!$schema->hasTable('documentgate_policies')) {
			$this->policies($schema->createTable('documentgate_policies'));
		}
		if (!$schema->hasTable('documentgate_scopes')) {
			$this->scopes($schema->createTable('documentgate_scopes'));
		}
		if (!$schema->hasTable('documentgate_stamps')) {
			$this->stamps($schema->createTable('documentgate_stamps'));
		}
		return $schema;
	}

	private function items(Table $table): void {
		$this->id($table);
		$table->addColumn('file_id', Types::BIGINT, self::OPTIONAL);
		$this->number($table, 'storage_id');
		$this->word($table, 'path_hash', 32);
		// paths are as long as in the file cache
		$this->word($table, 'internal_path', 4000);
		$this->word($table, 'path', 4000);
		$this->word($table, 'name', 255);
		$this->number($table, 'size');
		$this->word($table, 'sha256', 64);
		$this->number($table, 'mtime');
		$this->optionalWords($table, ['media_type' => 255, 'owner_uid' => 64, 'submitter_uid' => 64, 'submitter_name' => 255, 'share_token' => 64, 'recipient_uid' => 64]);
		$table->addColumn('scope_id', Types::BIGINT, self::OPTIONAL);
		$this->word($table, 'mode', 16);
		$this->word($table, 'origin', 16);
		$this->word($table, 'state', 16);
		$table->addColumn('stashed', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$table->addColumn('in_place', Types::SMALLINT, ['notnull' => true, 'default' => 0]);
		$this->optionalWords($table, ['verdict' => 16]);
		$table->addColumn('traits', Types::TEXT, self::MANDATORY);
		$table->addColumn('because', Types::TEXT, self::MANDATORY);
		$this->word($table, 'safe_copy', 16);
		$this->optionalWords($table, ['pending_cause' => 64]);
		$this->number($table, 'attempts');
		$table->addColumn('next_attempt', Types::BIGINT, self::OPTIONAL);
		$this->optionalWords($table, ['report_hash' => 64]);
		$this->word($table, 'policy_name', 64);
		$this->number($table, 'policy_revision');
		$this->word($table, 'engine_version', 64);
		$this->optionalWords($table, ['blob' => 64, 'safe_blob' => 64]);
		$table->addColumn('safe_changes', Types::TEXT, self::MANDATORY);
		$this->optionalWords($table, ['assignee_uid' => 64]);
		$table->addColumn('due_at', Types::BIGINT, self::OPTIONAL);
		$table->addColumn('previous_id', Types::BIGINT, self::OPTIONAL);
		$this->optionalWords($table, ['decision' => 32, 'decided_by' => 64]);
		$table->addColumn('decided_at', Types::BIGINT, self::OPTIONAL);
		$table->addColumn('reason', Types::TEXT, self::OPTIONAL);
		$table->addColumn('message', Types::TEXT, self::OPTIONAL);
		$this->optionalWords($table, ['first_approver' => 64]);
		$this->number($table, 'created_at');
		$this->number($table, 'updated_at');
		$table->addIndex(['file_id', 'in_place'], 'dg_items_file');
		$table->addIndex(['storage_id', 'path_hash'], 'dg_items_path');
		$table->addIndex(['in_place', 'state'], 'dg_items_held');
		$table->addIndex(['state', 'next_attempt'], 'dg_items_due');
		$table->addIndex(['sha256'], 'dg_items_hash');
		$table->addIndex(['submitter_uid', 'state'], 'dg_items_submitter');
		$table->addIndex(['created_at'], 'dg_items_created');
		$table->addIndex(['updated_at'], 'dg_items_updated');
	}

	private function events(Table $table): void {
		$this->id($table);
		$table->addColumn('item_id', Types::BIGINT, self::OPTIONAL);
		$this->word($table, 'kind', 64);
		$this->word($table, 'actor_kind', 16);
		$this->optionalWords($table, ['actor_uid' => 64, 'actor_name' => 255]);
		$table->addColumn('detail', Types::TEXT, self::MANDATORY);
		$this->number($table, 'created_at');
		$this->word($table, 'previous_hash', 64);
		$this->word($table, 'hash', 64);
		// two rows after the same row would be two trails; the database itself does not let that happen
		$table->addUniqueIndex(['previous_hash'], 'dg_events_chain');
		$table->addIndex(['item_id'], 'dg_events_item');
		$table->addIndex(['created_at'], 'dg_events_created');
	}

	private function reports(Table $table): void {
		$this->id($table);
		$this->word($table, 'sha256', 64);
		$this->word($table, 'extension', 32);
		$this->number($table, 'policy_revision_id');
		$this->word($table, 'engine_version', 64);
		$this->word($table, 'verdict', 16);
		$this->word($table, 'report_hash', 64);
		$table->addColumn('json', Types::TEXT, self::MANDATORY);
		$this->number($table, 'created_at');
		$table->addUniqueIndex(['sha256', 'extension', 'policy_revision_id', 'engine_version'], 'dg_reports_key');
		$table->addIndex(['report_hash'], 'dg_reports_hash');
		$table->addIndex(['created_at'], 'dg_reports_created');
	}

	private function policies(Table $table): void {
		$this->id($table);
		$this->word($table, 'name', 64);
		$this->number($table, 'revision');
		$table->addColumn('json', Types::TEXT, self::MANDATORY);
		$this->word($table, 'hash', 64);
		$this->optionalWords($table, ['author' => 64]);
		$this->word($table, 'comment', 1000);
		$this->number($table, 'created_at');
		$table->addUniqueIndex(['name', 'revision'], 'dg_policies_revision');
	}

	private function scopes(Table $table): void {
		$this->id($table);
		$this->word($table, 'name', 64);
		$this->word($table, 'kind', 16);
		$this->optionalWords($table, ['owner_uid' => 64]);
		$this->word($table, 'path', 4000);
		$table->addColumn('team_folder_id', Types::BIGINT, self::OPTIONAL);
		$this->optionalWords($table, ['group_id' => 64]);
		$this->word($table, 'policy', 64);
		$this->word($table, 'mode', 16);
		$this->number($table, 'created_at');
		$this->number($table, 'updated_at');
		$table->addUniqueIndex(['name'], 'dg_scopes_name');
	}

	/** Numbers that are changed in the transaction of the change they stand for. */
	private function stamps(Table $table): void {
		$table->addColumn('name', Types::STRING, ['notnull' => true, 'length' => 32]);
		$this->number($table, 'value');
		$table->setPrimaryKey(['name'], 'dg_stamps_name');
	}

	private function id(Table $table): void {
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->setPrimaryKey(['id']);
	}

	private function number(Table $table, string $name): void {
		$table->addColumn($name, Types::BIGINT, ['notnull' => true, 'default' => 0]);
	}

	private function word(Table $table, string $name, int $length): void {
		$table->addColumn($name, Types::STRING, ['notnull' => true, 'length' => $length, 'default' => '']);
	}

	/** @param array<string, int> $lengths by name */
	private function optionalWords(Table $table, array $lengths): void {
		foreach ($lengths as $name => $length) {
			$table->addColumn($name, Types::STRING, ['notnull' => false, 'length' => $length]);
		}
	}
}
