<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Service\Vault;
use OCP\IConfig;
use OCP\Server;

final class VaultTest extends DatabaseTestCase {
	private Vault $vault;

	protected function setUp(): void {
		parent::setUp();
		$this->vault = $this->service(Vault::class);
	}

	public function testGivesBackWhatWasSealed(): void {
		$bytes = random_bytes(3_000_000);
		$stream = fopen('php://temp', 'w+b');
		self::assertIsResource($stream);
		fwrite($stream, $bytes);
		rewind($stream);
		$name = $this->vault->seal($stream);
		self::assertMatchesRegularExpression('/^[a-z0-9]{32}$/', $name);
		$opened = $this->vault->open($name);
		self::assertSame($bytes, stream_get_contents($opened));
		fclose($opened);
		$this->vault->delete($name);
		$this->vault->delete($name);
		$this->expectException(NotFound::class);
		$this->vault->open($name);
	}

	public function testTheDiskDoesNotShowTheDocument(): void {
		$file = (string)tempnam(sys_get_temp_dir(), 'motion');
		file_put_contents($file, str_repeat('confidential motion ', 500));
		$name = $this->vault->seal($file);
		unlink($file);
		$stored = file_get_contents($this->onDisk($name));
		self::assertIsString($stored);
		self::assertStringNotContainsString('confidential', $stored);
		$this->vault->delete($name);
	}

	public function testNoticesWhatWasChangedOnTheDisk(): void {
		$file = (string)tempnam(sys_get_temp_dir(), 'motion');
		file_put_contents($file, 'motion');
		$name = $this->vault->seal($file);
		unlink($file);
		file_put_contents($this->onDisk($name), 'x', FILE_APPEND);
		try {
			$this->vault->open($name);
			self::fail('A changed copy was opened.');
		} catch (Conflict) {
			$this->vault->delete($name);
		}
		$this->addToAssertionCount(1);
	}

	public function testKnowsNoOtherNames(): void {
		$this->expectException(NotFound::class);
		$this->vault->open('../../config/config.php');
	}

	public function testListsWhatIsOld(): void {
		$file = (string)tempnam(sys_get_temp_dir(), 'motion');
		$name = $this->vault->seal($file);
		unlink($file);
		self::assertContains($name, [...$this->vault->olderThan(time() + 60)]);
		self::assertNotContains($name, [...$this->vault->olderThan(time() - 60)]);
		$this->vault->delete($name);
	}

	private function onDisk(string $name): string {
		$config = Server::get(IConfig::class);
		return $config->getSystemValueString('datadirectory') . '/appdata_' . $config->getSystemValueString('instanceid') . '/documentgate/sealed-' . $name[0] . '/' . $name;
	}
}
