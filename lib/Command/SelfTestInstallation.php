<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Service\SelfTest;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:self-test`. Exit code 1 where anything fails. */
final class SelfTestInstallation extends AnsweringCommand {
	public function __construct(
		private readonly SelfTest $test,
		private readonly Engine $engine,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:self-test')->setDescription('Check that this installation sees what it must see');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$health = $this->engine->health();
		$checks = $this->test->run();
		$failed = count(array_filter($checks, static fn (array $check): bool => !$check['passed']));
		$answer = ['engine' => $health->kind, 'version' => $health->engineVersion, 'node' => $health->nodeVersion, 'passed' => count($checks) - $failed, 'failed' => $failed, 'checks' => $checks];
		$this->write($input, $output, $answer, static function () use ($checks, $answer): iterable {
			foreach ($checks as $check) {
				yield ($check['passed'] ? '✓ ' : '✗ ') . $check['check'] . ($check['seen'] === null ? '' : ': ' . $check['seen']);
			}
			yield sprintf('Engine %s (%s, Node %s): %d passed, %d failed', $answer['version'] ?? '-', $answer['engine'], $answer['node'] ?? '-', $answer['passed'], $answer['failed']);
		});
		return $failed === 0 ? self::SUCCESS : self::FAILURE;
	}
}
