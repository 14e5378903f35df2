<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\InspectionRequest;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(InspectionRequest::class)]
final class InspectionRequestTest extends TestCase {
	public function testTheHeadIsOneLine(): void {
		$head = (new InspectionRequest('/tmp/a', "a\nb.odt", 'text/plain', "{\n\t\"a\": {}\r\n}", 7, 'ff'))->head(['cause' => 'seconds']);
		self::assertStringNotContainsString("\n", $head);
		self::assertSame('{"name":"a\nb.odt","seconds":7,"cause":"seconds","mediaType":"text/plain","sha256":"ff","policy":{ 	"a": {}  }}', $head);
	}

	public function testANameMayBeAnyBytes(): void {
		self::assertStringStartsWith('{"name":"a' . json_decode('"\ufffd"') . '.odt"', (string)json_encode(json_decode((new InspectionRequest('', "a\xff.odt", null, '{}', 1))->head()), JSON_UNESCAPED_UNICODE));
	}

	public function testSecondsOfThePolicy(): void {
		$seconds = static fn (string $policy): int => (new InspectionRequest('', '', null, $policy, 1))->policySeconds(20);
		self::assertSame([20, 20, 20, 3], array_map($seconds, ['"strict"', '{"limits":{}}', '{"limits":{"seconds":"3"}}', '{"limits":{"seconds":3}}']));
	}
}
