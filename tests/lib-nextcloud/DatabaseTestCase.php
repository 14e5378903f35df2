<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\NewCase;
use OCA\DocumentGate\Model\Origin;
use OCA\DocumentGate\Model\SafeCopy;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Service\HeldIndex;
use OCA\DocumentGate\Service\PolicyService;
use OCA\DocumentGate\Service\ScopeService;
use OCP\AppFramework\App;
use OCP\IDBConnection;
use OCP\Server;
use PHPUnit\Framework\TestCase;

/** A test with the tables of the app, empty at its beginning. */
abstract class DatabaseTestCase extends TestCase {
	private const TABLES = ['documentgate_items', 'documentgate_events', 'documentgate_reports', 'documentgate_policies', 'documentgate_scopes', 'documentgate_stamps'];

	protected IDBConnection $db;

	protected function setUp(): void {
		$this->db = Server::get(IDBConnection::class);
		foreach (self::TABLES as $table) {
			$this->db->getQueryBuilder()->delete($table)->executeStatement();
		}
		$this->service(HeldIndex::class)->forget();
		$this->service(ScopeService::class)->forget();
		$this->service(PolicyService::class)->forget();
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return T
	 */
	protected function service(string $class): object {
		return (new App(Application::APP_ID))->getContainer()->get($class);
	}

	protected function document(string $path = '/Eingang/motion.odt', string $sha256 = 'aa', ?int $fileId = null, ?string $submitter = 'bob', bool $stashed = false, ?string $blob = null, ?string $owner = 'alice'): NewCase {
		return new NewCase(
			storageId: 1,
			internalPath: 'files' . $path,
			name: basename($path),
			path: $path,
			size: 100,
			sha256: str_pad($sha256, 64, '0'),
			mtime: 1_700_000_000,
			origin: Origin::Dav,
			fileId: $fileId,
			ownerUid: $owner,
			submitterUid: $submitter,
			stashed: $stashed,
			blob: $blob,
		);
	}

	protected function judgement(?Verdict $verdict, string $policy = 'council-practice', int $revision = 1, string $engine = '1', ?string $reportHash = null): Judgement {
		return $verdict === null
			? Judgement::pending('engine-unavailable', $policy)
			: new Judgement($verdict, $reportHash ?? str_repeat('b', 64), ['macro', 'external-link'], ['basic-macro'], $policy, $revision, $engine, SafeCopy::Offer);
	}
}
