<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\Db\Event;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Service\AccessService;
use OCA\DocumentGate\Service\AuditTrail;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\DeviceChecks;
use OCA\DocumentGate\Service\DocumentBytes;
use OCA\DocumentGate\Service\PolicyExplainer;
use OCA\DocumentGate\Service\PolicyService;
use OCP\ITempManager;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class DeviceChecksTest extends TestCase {
	private string $file = '';
	/** @var list<array{int, string, ?string, array<string, mixed>}> what the trail was told */
	private array $recorded = [];

	#[\Override]
	protected function tearDown(): void {
		if ($this->file !== '' && file_exists($this->file)) {
			unlink($this->file);
		}
	}

	public function testHandsOutWhatWaitsAndWritesDownToWhom(): void {
		[$bytes, $size] = $this->checks(Disposition::Pending)->content(7, 'rita');
		self::assertSame('Antrag', stream_get_contents($bytes));
		fclose($bytes);
		self::assertSame(6, $size);
		self::assertSame([[7, 'fetched', 'rita', ['sha256' => hash('sha256', 'Antrag'), 'bytes' => 6]]], $this->recorded);
		self::assertFileDoesNotExist($this->file);
	}

	public function testOnlyToThoseWhoDecide(): void {
		foreach ([null, 'bob'] as $uid) {
			try {
				$this->checks(Disposition::Pending)->content(7, $uid);
				self::fail('It was handed out.');
			} catch (NotPermitted) {
				self::assertSame([], $this->recorded);
			}
		}
	}

	/** @return iterable<string, array{Disposition, ?string}> */
	public static function inspected(): iterable {
		yield 'waiting, with a report' => [Disposition::Pending, str_repeat('a', 64)];
		foreach (Disposition::cases() as $state) {
			if ($state !== Disposition::Pending) {
				yield $state->value => [$state, null];
			}
		}
	}

	#[DataProvider('inspected')]
	public function testNotWhatTheServerKnows(Disposition $state, ?string $report): void {
		$checks = $this->checks($state, $report);
		foreach ([fn () => $checks->content(7, 'rita'), fn () => $checks->rules(7, 'rita')] as $ask) {
			try {
				$ask();
				self::fail('It was handed out.');
			} catch (NotFound) {
				self::assertSame([], $this->recorded);
			}
		}
	}

	public function testWhatCannotBeReadLeavesNothingBehind(): void {
		$checks = $this->checks(Disposition::Pending, null, false);
		try {
			$checks->content(7, 'rita');
			self::fail('It was handed out.');
		} catch (Conflict) {
			self::assertSame([], $this->recorded);
			self::assertFileDoesNotExist($this->file);
		}
	}

	private function checks(Disposition $state, ?string $report = null, bool $readable = true): DeviceChecks {
		$item = new Item();
		$item->setId(7);
		$item->setState($state->value);
		$item->setReportHash($report);
		$cases = $this->createStub(CaseService::class);
		$cases->method('get')->willReturn($item);
		$access = $this->createStub(AccessService::class);
		$access->method('mayDecide')->willReturnCallback(static fn (Item $item, Actor $actor): bool => $actor->uid === 'rita');
		$bytes = $this->createStub(DocumentBytes::class);
		$bytes->method('copy')->willReturnCallback(static function (Item $item, string $file) use ($readable): array {
			file_put_contents($file, 'Antrag');
			return $readable ? [hash('sha256', 'Antrag'), 6] : throw new Conflict('It cannot be read now.');
		});
		$audit = $this->createStub(AuditTrail::class);
		$audit->method('record')->willReturnCallback(function (int $id, string $kind, Actor $actor, array $detail): Event {
			$this->recorded[] = [$id, $kind, $actor->uid, $detail];
			return new Event();
		});
		$this->file = (string)tempnam(sys_get_temp_dir(), 'dg');
		$temp = $this->createStub(ITempManager::class);
		$temp->method('getTemporaryFile')->willReturn($this->file);
		return new DeviceChecks($cases, $access, $bytes, $this->createStub(PolicyService::class), $this->createStub(PolicyExplainer::class), $audit, $temp);
	}
}
