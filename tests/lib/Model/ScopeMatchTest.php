<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\Model\ScopeMatch;
use OCA\DocumentGate\Model\ScopeQuestion;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ScopeMatchTest extends TestCase {
	/** @return iterable<string, array{bool, ScopeKind, ?string, string, ?int, ?string, ScopeQuestion}> */
	public static function questions(): iterable {
		$motion = new ScopeQuestion('alice', '/Eingang/2026/motion.odt', null, null, ['council']);
		yield 'a folder of the owner' => [true, ScopeKind::Path, 'alice', '/Eingang', null, null, $motion];
		yield 'the whole home of the owner' => [true, ScopeKind::Path, 'alice', '', null, null, $motion];
		yield 'the file itself' => [true, ScopeKind::Path, 'alice', '/Eingang/2026/motion.odt', null, null, $motion];
		yield 'another owner' => [false, ScopeKind::Path, 'bob', '/Eingang', null, null, $motion];
		yield 'a folder whose name only begins the same' => [false, ScopeKind::Path, 'alice', '/Ein', null, null, $motion];
		yield 'a folder below' => [false, ScopeKind::Path, 'alice', '/Eingang/2027', null, null, $motion];
		yield 'a group of the owner' => [true, ScopeKind::Group, null, '', null, 'council', $motion];
		yield 'a folder in the home of each member' => [true, ScopeKind::Group, null, '/Eingang', null, 'council', $motion];
		yield 'another group' => [false, ScopeKind::Group, null, '', null, 'staff', $motion];
		yield 'no link' => [false, ScopeKind::PublicLinks, null, '', null, null, $motion];
		yield 'everything' => [true, ScopeKind::All, null, '', null, null, $motion];
		yield 'no team folder' => [false, ScopeKind::TeamFolder, null, '', 3, null, $motion];
		$team = new ScopeQuestion(null, '/minutes.pdf', 3);
		yield 'the team folder' => [true, ScopeKind::TeamFolder, null, '', 3, null, $team];
		yield 'another team folder' => [false, ScopeKind::TeamFolder, null, '', 4, null, $team];
		yield 'a path scope without owner does not cover team folders' => [false, ScopeKind::Path, null, '', null, null, $team];
		yield 'a link' => [true, ScopeKind::PublicLinks, null, '', null, null, new ScopeQuestion('alice', '/drop/a.odt', null, 'token')];
		yield 'dots and double slashes in the question' => [true, ScopeKind::Path, 'alice', '/Eingang', null, null, new ScopeQuestion('alice', '//Eingang/./a.odt')];
	}

	#[DataProvider('questions')]
	public function testCovers(bool $covers, ScopeKind $kind, ?string $owner, string $path, ?int $team, ?string $group, ScopeQuestion $asked): void {
		self::assertSame($covers, ScopeMatch::strength($kind, $owner, $path, $team, $group, $asked) !== null);
	}

	public function testTheMoreSpecificIsStronger(): void {
		$asked = new ScopeQuestion('alice', '/Eingang/2026/motion.odt', null, 'token', ['council']);
		$strengths = [
			ScopeMatch::strength(ScopeKind::All, null, '', null, null, $asked),
			ScopeMatch::strength(ScopeKind::Group, null, '', null, 'council', $asked),
			ScopeMatch::strength(ScopeKind::Group, null, '/Eingang', null, 'council', $asked),
			ScopeMatch::strength(ScopeKind::PublicLinks, null, '', null, null, $asked),
			ScopeMatch::strength(ScopeKind::Path, 'alice', '', null, null, $asked),
			ScopeMatch::strength(ScopeKind::Path, 'alice', '/Eingang', null, null, $asked),
			ScopeMatch::strength(ScopeKind::Path, 'alice', '/Eingang/2026', null, null, $asked),
		];
		$sorted = $strengths;
		sort($sorted);
		self::assertSame($sorted, $strengths);
		self::assertCount(7, array_unique($strengths));
	}

	/** @return iterable<array{string, string}> */
	public static function spellings(): iterable {
		yield ['Eingang', '/Eingang'];
		yield ['/Eingang/', '/Eingang'];
		yield ['//Eingang/./2026//', '/Eingang/2026'];
		yield ['/', ''];
		yield ['', ''];
		yield ['/0', '/0'];
	}

	#[DataProvider('spellings')]
	public function testHasOneSpelling(string $written, string $path): void {
		self::assertSame($path, ScopeMatch::normalise($written));
	}
}
