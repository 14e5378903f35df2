<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Db\CaseCounts;
use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Engine\Health;
use OCA\DocumentGate\Service\EngineConfig;
use OCA\DocumentGate\Service\ScopeService;
use OCP\AppFramework\Utility\ITimeFactory;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:status`: what an operator wants to know at a glance. Exit code 1 where no document can be inspected. */
final class ShowStatus extends AnsweringCommand {
	public function __construct(
		private readonly Engine $engine,
		private readonly EngineConfig $config,
		private readonly CaseCounts $cases,
		private readonly ScopeService $scopes,
		private readonly ITimeFactory $time,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:status')->setDescription('Show whether documents can be inspected and how many are waiting');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$health = $this->engine->health();
		$oldest = $this->cases->oldestPending();
		$answer = [
			'engine' => $health,
			'installedVersion' => $this->config->engineVersion(),
			'scopes' => count($this->scopes->list()),
			'cases' => $this->cases->byState(),
			'oldestPendingSeconds' => $oldest === null ? null : max(0, $this->time->getTime() - $oldest),
		];
		$this->write($input, $output, $answer, static function () use ($answer, $health): iterable {
			yield $health->available ? 'Documents can be inspected.' : 'Documents cannot be inspected now; new ones wait. ' . $health->problem;
			foreach ($health->parts as $part) {
				yield '  ' . self::inWords($part);
			}
			yield 'Engine of the app: ' . ($answer['installedVersion'] === '' ? 'missing' : $answer['installedVersion']);
			yield 'Scopes: ' . $answer['scopes'];
			foreach (array_filter($answer['cases']) as $state => $number) {
				yield $state . ': ' . $number;
			}
			if ($answer['oldestPendingSeconds'] !== null) {
				yield 'The oldest pending document has been waiting for ' . intdiv($answer['oldestPendingSeconds'], 60) . ' minutes.';
			}
		});
		return $health->available ? self::SUCCESS : self::FAILURE;
	}

	private static function inWords(Health $part): string {
		return $part->kind . ': ' . ($part->available ? 'engine ' . $part->engineVersion . ', Node ' . $part->nodeVersion : 'not available. ' . $part->problem);
	}
}
