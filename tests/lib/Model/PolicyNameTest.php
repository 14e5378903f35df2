<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Model\PolicyName;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class PolicyNameTest extends TestCase {
	#[TestWith(['Council practice', 'council-practice'])]
	#[TestWith(['  Our rules (2026)!', 'our-rules-2026'])]
	#[TestWith(['Grüne Regeln', 'gruene-regeln'])]
	public function testIsMadeOfTheEnglishName(string $name, string $id): void {
		self::assertSame($id, PolicyName::from((object)['name' => (object)['de' => 'Anders', 'en' => $name]]));
	}

	public function testTakesTheGermanNameWhereThereIsNoOther(): void {
		self::assertSame('anders', PolicyName::from((object)['name' => (object)['de' => 'Anders']]));
	}

	public function testIsNeverLongerThanItsColumn(): void {
		$id = PolicyName::from((object)['name' => (object)['en' => str_repeat('long name ', 20)]]);
		self::assertLessThanOrEqual(64, strlen($id));
		self::assertSame($id, PolicyName::parse($id));
	}

	#[TestWith(['{"name":"x"}'])]
	#[TestWith(['{"name":{"en":"…"}}'])]
	#[TestWith(['{}'])]
	public function testSaysWhatIsMissing(string $policy): void {
		$this->expectException(Invalid::class);
		$untrusted = json_decode($policy);
		self::assertInstanceOf(\stdClass::class, $untrusted);
		PolicyName::from($untrusted);
	}

	#[TestWith(['Strict'])]
	#[TestWith(['a--b'])]
	#[TestWith(['-a'])]
	#[TestWith(['a/b'])]
	#[TestWith([''])]
	public function testRefusesOtherSpellings(string $name): void {
		$this->expectException(Invalid::class);
		PolicyName::parse($name);
	}
}
