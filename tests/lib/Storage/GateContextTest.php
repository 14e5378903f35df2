<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Storage;

use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\NewCase;
use OCA\DocumentGate\Model\Origin;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Storage\Accepted;
use OCA\DocumentGate\Storage\GateContext;
use OCA\DocumentGate\Storage\Spooled;
use PHPUnit\Framework\TestCase;
use RuntimeException;

final class GateContextTest extends TestCase {
	public function testIsPrivilegedOnlyMeanwhile(): void {
		$context = new GateContext();
		self::assertFalse($context->isPrivileged());
		self::assertSame(5, $context->runPrivileged(fn (): int => $context->runPrivileged(static fn (): int => 2) + ($context->isPrivileged() ? 3 : 0)));
		self::assertFalse($context->isPrivileged());
	}

	public function testEndsWithAnExceptionToo(): void {
		$context = new GateContext();
		foreach (['runPrivileged', 'runMoving'] as $run) {
			try {
				$context->$run(static fn (): never => throw new RuntimeException());
				self::fail();
			} catch (RuntimeException) {
				self::assertFalse($context->seesEverything());
			}
		}
	}

	public function testMovingSeesEverythingButInspects(): void {
		$context = new GateContext();
		$context->runMoving(static function () use ($context): void {
			self::assertTrue($context->seesEverything());
			self::assertFalse($context->isPrivileged());
		});
	}

	public function testWhatIsBelowAnExpectedFolderIsExpected(): void {
		$context = new GateContext();
		$context->expect(1, 'files/Mappe');
		self::assertTrue($context->isExpected(1, 'files/Mappe'));
		self::assertTrue($context->isExpected(1, 'files/Mappe/tief/a.odt'));
		self::assertFalse($context->isExpected(1, 'files/Mappe2/a.odt'));
		self::assertFalse($context->isExpected(2, 'files/Mappe'));
		self::assertFalse($context->isExpected(1, 'files'));
	}

	public function testAnUploadIsTakenOnce(): void {
		$context = new GateContext();
		$document = new Spooled(null, '', 1);
		$context->keepUpload('/alice/files/x.part', $document);
		self::assertSame($document, $context->takeUpload('/alice/files/x.part'));
		self::assertNull($context->takeUpload('/alice/files/x.part'));
	}

	public function testAnAcceptedDocumentArrivesOnce(): void {
		$context = new GateContext();
		$accepted = self::accepted();
		$context->accept($accepted);
		self::assertSame($accepted, $context->acceptedAt(1, 'files/a.odt'));
		self::assertNull($context->acceptedAt(2, 'files/a.odt'));
		self::assertSame([true, false], [$context->awaits(1, 'files/a.odt'), $context->awaits(1, 'files/b.odt')]);
		$context->arrived($accepted, 7);
		self::assertFalse($context->awaits(1, 'files/a.odt'));
		self::assertNull($context->acceptedAt(1, 'files/a.odt'));
		self::assertTrue($context->isExpected(1, 'files/a.odt'), 'what follows in this request is about the same bytes');
		self::assertSame([true, false], [$context->hasArrived(7), $context->hasArrived(8)]);
	}

	public function testAnAcceptedDocumentThatDidNotComeIsNotExpected(): void {
		$context = new GateContext();
		$accepted = self::accepted();
		$context->accept($accepted);
		$context->takeBack($accepted);
		self::assertNull($context->acceptedAt(1, 'files/a.odt'));
		self::assertFalse($context->isExpected(1, 'files/a.odt'));
	}

	private static function accepted(): Accepted {
		return new Accepted(new NewCase(1, 'files/a.odt', 'a.odt', '/a.odt', 1, '', 0, Origin::Dav), new Judgement(Verdict::Accept, null, [], [], 'council-practice', 1, '1'));
	}
}
