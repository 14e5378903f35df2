<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\RescanService;
use OCA\DocumentGate\Service\SweepService;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:rescan` */
final class Rescan extends AnsweringCommand {
	public function __construct(
		private readonly CaseService $cases,
		private readonly RescanService $rescan,
		private readonly SweepService $sweep,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:rescan')->setDescription('Inspect again: what waits, what came unnoticed, and what an older engine or policy judged')
			->addArgument('id', InputArgument::IS_ARRAY, 'numbers of cases; everything that needs it without one');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$looked = [];
		$note = static function (Item $item) use (&$looked): bool {
			$looked[] = ['id' => $item->getId(), 'state' => $item->getState(), 'verdict' => $item->getVerdict()];
			return true;
		};
		$found = 0;
		$ids = $this->ids($input);
		foreach ($ids as $id) {
			$note($this->rescan->inspect($this->cases->get($id)));
		}
		if ($ids === []) {
			$found = $this->sweep->sweepAll();
			$this->rescan->waiting(true, $note);
			$this->rescan->outdated($note);
		}
		$this->write($input, $output, ['found' => $found, 'inspected' => count($looked), 'cases' => $looked], static function () use ($looked, $found): iterable {
			foreach ($looked as $case) {
				yield sprintf('%6d  %-9s  %s', $case['id'], $case['state'], $case['verdict'] ?? '-');
			}
			yield sprintf('%d inspected; %d of them had come unnoticed or before the gate.', count($looked), $found);
		});
		return self::SUCCESS;
	}

	/** @return list<int> */
	private function ids(InputInterface $input): array {
		$ids = [];
		foreach ((array)$input->getArgument('id') as $id) {
			if (!is_string($id) || preg_match('/^[1-9]\d{0,17}$/', $id) !== 1) {
				throw new Invalid('Cases are named by their numbers, as documentgate:list shows them.');
			}
			$ids[] = (int)$id;
		}
		return $ids;
	}
}
