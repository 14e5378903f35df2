<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Model\RetryPlan;
use PHPUnit\Framework\TestCase;

final class RetryPlanTest extends TestCase {
	public function testWaitsLongerEachTimeButNeverGivesUp(): void {
		self::assertSame([60, 120, 240, 480], array_map(RetryPlan::seconds(...), [0, 1, 2, 3]));
		self::assertSame(21600, RetryPlan::seconds(9));
		self::assertSame(21600, RetryPlan::seconds(PHP_INT_MAX));
	}
}
