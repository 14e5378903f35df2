<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Model\AuditLink;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class AuditLinkTest extends TestCase {
	/** @return iterable<string, array{AuditLink}> */
	public static function changes(): iterable {
		yield 'another case' => [new AuditLink(8, 'opened', 'user', 'alice', null, '{}', 100)];
		yield 'another kind' => [new AuditLink(7, 'decided', 'user', 'alice', null, '{}', 100)];
		yield 'another actor' => [new AuditLink(7, 'opened', 'user', 'bob', null, '{}', 100)];
		yield 'the actor under another field' => [new AuditLink(7, 'opened', 'user', null, 'alice', '{}', 100)];
		yield 'another detail' => [new AuditLink(7, 'opened', 'user', 'alice', null, '{"a":1}', 100)];
		yield 'another time' => [new AuditLink(7, 'opened', 'user', 'alice', null, '{}', 101)];
		yield 'no case' => [new AuditLink(null, 'opened', 'user', 'alice', null, '{}', 100)];
	}

	#[DataProvider('changes')]
	public function testEveryChangeChangesTheHash(AuditLink $changed): void {
		$link = new AuditLink(7, 'opened', 'user', 'alice', null, '{}', 100);
		self::assertNotSame($link->hash(AuditLink::START), $changed->hash(AuditLink::START));
	}

	public function testTheHashBeforeCounts(): void {
		$link = new AuditLink(7, 'opened', 'user', 'alice', null, '{}', 100);
		self::assertNotSame($link->hash(AuditLink::START), $link->hash(str_repeat('1', 64)));
	}

	public function testStaysTheSameForEver(): void {
		// trails that exist must be verifiable by every later version
		$link = new AuditLink(7, 'opened', 'user', 'alice', 'Jörg', '{"a":"b/c"}', 100);
		self::assertSame(hash('sha256', '["' . AuditLink::START . '",7,"opened","user","alice","Jörg","{\"a\":\"b/c\"}",100]'), $link->hash(AuditLink::START));
	}
}
