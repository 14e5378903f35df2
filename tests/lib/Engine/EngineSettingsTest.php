<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\EngineSettings;
use OCA\DocumentGate\Engine\EngineUnavailable;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(EngineSettings::class)]
final class EngineSettingsTest extends TestCase {
	private Workshop $workshop;

	#[\Override]
	protected function setUp(): void {
		$this->workshop = new Workshop();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->workshop->clear();
	}

	public function testTheStateFolderIsOursAlone(): void {
		$folder = $this->workshop->settings(null)->stateFolder();
		self::assertSame(0700, fileperms($folder) & 0777);
		self::assertSame($folder, $this->workshop->settings(null)->stateFolder());
	}

	public function testAFolderThatOthersCanReadIsNotUsed(): void {
		chmod($this->workshop->settings(null)->stateFolder(), 0755);
		$this->expectException(EngineUnavailable::class);
		$this->workshop->settings(null)->stateFolder();
	}

	public function testALinkIsNotFollowed(): void {
		$folder = $this->workshop->settings(null)->stateFolder();
		rename($folder, $folder . '-real');
		symlink($folder . '-real', $folder);
		$this->expectException(EngineUnavailable::class);
		$this->workshop->settings(null)->stateFolder();
	}
}
