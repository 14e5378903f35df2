<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Service\CaseService;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:list` */
final class ListCases extends AnsweringCommand {
	/** Cases that are read from the database at a time. */
	private const BATCH = 500;

	public function __construct(
		private readonly CaseService $cases,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:list')->setDescription('List cases, newest first')
			->addOption('state', null, InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY, 'only these states: ' . implode(', ', array_column(Disposition::cases(), 'value')))
			->addOption('verdict', null, InputOption::VALUE_REQUIRED, 'only this verdict: accept, advise, review, reject')
			->addOption('trait', null, InputOption::VALUE_REQUIRED, 'only documents with this trait')
			->addOption('owner', null, InputOption::VALUE_REQUIRED, 'only documents in the home of this user')
			->addOption('submitter', null, InputOption::VALUE_REQUIRED, 'only documents that this user handed in')
			->addOption('sha256', null, InputOption::VALUE_REQUIRED, 'only these bytes')
			->addOption('limit', null, InputOption::VALUE_REQUIRED, 'at most so many; all of them without it')
			->addOption('offset', null, InputOption::VALUE_REQUIRED, 'leave out so many of the newest', '0');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$states = array_map(Disposition::parse(...), array_values((array)$input->getOption('state')));
		$verdict = $this->word($input, 'verdict');
		$filter = new CaseFilter(
			states: $states,
			verdict: $verdict === null ? null : Verdict::parse($verdict),
			trait: $this->word($input, 'trait'),
			submitterUid: $this->word($input, 'submitter'),
			ownerUid: $this->word($input, 'owner'),
			sha256: $this->word($input, 'sha256'),
		);
		$cases = $this->read($filter, $this->number($input, 'limit', 1) ?? PHP_INT_MAX, $this->number($input, 'offset') ?? 0);
		$this->write($input, $output, $cases, static function () use ($cases): iterable {
			foreach ($cases as $item) {
				yield sprintf('%6d  %-9s  %-6s  %s%s', $item->getId(), $item->getState(), $item->getVerdict() ?? '-', $item->getPath(), $item->traitNames() === [] ? '' : '  (' . implode(', ', $item->traitNames()) . ')');
			}
			yield count($cases) === 1 ? '1 case' : count($cases) . ' cases';
		});
		return self::SUCCESS;
	}

	/** @return list<Item> */
	private function read(CaseFilter $filter, int $limit, int $offset): array {
		$cases = [];
		while (count($cases) < $limit) {
			$batch = $this->cases->list($filter, min(self::BATCH, $limit - count($cases)), $offset + count($cases));
			array_push($cases, ...$batch);
			if (count($batch) < self::BATCH) {
				break;
			}
		}
		return $cases;
	}
}
