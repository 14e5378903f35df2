<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\NodeCommand;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

#[CoversClass(NodeCommand::class)]
final class NodeCommandTest extends TestCase {
	private Workshop $workshop;

	#[\Override]
	protected function setUp(): void {
		$this->workshop = new Workshop();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->workshop->clear();
	}

	#[TestWith(['v20.19.0', '--experimental-permission'])]
	#[TestWith(['v22.12.0', '--experimental-permission'])]
	#[TestWith(['v22.13.1', '--permission'])]
	#[TestWith(['v23.4.0', '--experimental-permission'])]
	#[TestWith(['v24.0.0', '--permission'])]
	public function testTakesRightsAwayAsEachVersionCan(string $version, string $flag): void {
		$command = (new NodeCommand($this->workshop->settings($this->workshop->node('true', $version))))->build(['answer', 'inspect'], 10);
		self::assertContains($flag, $command);
		self::assertContains('--max-old-space-size=256', $command);
		self::assertSame(['answer', 'inspect'], array_slice($command, -2));
	}

	public function testAsksForTheVersionOnce(): void {
		$node = $this->workshop->node('true');
		$settings = $this->workshop->settings($node);
		self::assertSame('20.20.2', (new NodeCommand($settings))->version());
		$time = (int)filemtime($node);
		file_put_contents($node, "#!/bin/sh\nexit 1\n");
		touch($node, $time);
		self::assertSame('20.20.2', (new NodeCommand($settings))->version());
		touch($node, $time + 5);
		$this->expectException(EngineUnavailable::class);
		(new NodeCommand($settings))->version();
	}

	#[TestWith(['echo hello'])]
	#[TestWith(['exit 1'])]
	public function testWhatIsNoNodeIsSaid(string $shell): void {
		$this->expectExceptionMessage('What is set as Node does not answer like Node.');
		(new NodeCommand($this->workshop->settings($this->workshop->program($shell))))->version();
	}

	public function testAMissingEngineIsSaid(): void {
		$settings = new \OCA\DocumentGate\Engine\EngineSettings($this->workshop->node('true'), '/does/not/exist.mjs', $this->workshop->folder, 'test');
		$this->expectExceptionMessage('The engine file of the app is missing.');
		(new NodeCommand($settings))->build([], 1);
	}
}
