<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Service\PolicyService;

final class PolicyServiceTest extends DatabaseTestCase {
	private PolicyService $policies;

	protected function setUp(): void {
		parent::setUp();
		$this->policies = $this->service(PolicyService::class);
	}

	public function testPresetsAreThereFromTheBeginning(): void {
		self::assertSame(['council-practice', 'observe-only', 'open-formats-first', 'strict'], $this->policies->names());
		$current = $this->policies->current(PolicyService::DEFAULT);
		self::assertSame(['council-practice', 1], [$current->getName(), $current->getRevision()]);
		self::assertSame('documentgate-policy/1', $current->policy()['schema'] ?? null);
	}

	public function testAKnownNameGetsANewRevision(): void {
		$policy = $this->policies->export('strict');
		self::assertSame(1, $this->policies->import($policy, 'strict')->getRevision(), 'the same content is no new revision');
		$changed = str_replace('"Strict"', '"Strict, ours"', $policy);
		self::assertNotSame($policy, $changed);
		$saved = $this->policies->import($changed, 'strict', 'alice', 'Renamed');
		self::assertSame([2, 'alice', 'Renamed'], [$saved->getRevision(), $saved->getAuthor(), $saved->getComment()]);
		self::assertSame(2, $this->policies->current('strict')->getRevision());
		self::assertSame($policy, $this->policies->export('strict', 1));
		self::assertSame([2, 1], array_map(static fn ($revision): int => $revision->getRevision(), $this->policies->revisions('strict')));
	}

	public function testTheNameComesFromThePolicy(): void {
		$policy = str_replace('"Strict"', '"Our rules"', $this->policies->export('strict'));
		self::assertSame('our-rules', $this->policies->import($policy)->getName());
		self::assertContains('our-rules', $this->policies->names());
	}

	public function testWhatGoesOutComesInAgain(): void {
		$policy = json_decode($this->policies->export('council-practice'), true);
		self::assertIsArray($policy);
		self::assertSame($this->policies->export('council-practice'), $this->policies->export($this->policies->import($this->policies->export('council-practice'), 'copy')->getName()));
	}

	public function testTheEngineSaysWhatIsWrong(): void {
		$policy = str_replace('"reject"', '"forbid"', $this->policies->export('strict'));
		try {
			$this->policies->import($policy, 'strict');
			self::fail('A policy with an unknown verdict was saved.');
		} catch (Invalid $problem) {
			self::assertStringContainsString('/', $problem->getMessage(), 'it should say where');
			self::assertSame(1, $this->policies->current('strict')->getRevision());
		}
	}

	public function testRefusesWhatIsNoPolicy(): void {
		$this->expectException(Invalid::class);
		$this->policies->import('[1, 2]', 'x');
	}

	public function testUnknownNames(): void {
		$this->expectException(NotFound::class);
		$this->policies->current('unheard-of');
	}
}
