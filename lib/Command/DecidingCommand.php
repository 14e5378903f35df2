<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\Service\DecisionService;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** What release, return and reject have in common. */
abstract class DecidingCommand extends AnsweringCommand {
	public function __construct(
		private readonly DecisionService $decisions,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->addArgument('id', InputArgument::REQUIRED, 'number of the case')
			->addOption('reason', null, InputOption::VALUE_REQUIRED, 'why; goes to the record')
			->addOption('message', null, InputOption::VALUE_REQUIRED, 'what the submitter is told')
			->addOption('report', null, InputOption::VALUE_REQUIRED, 'hash of the report the decision is made on; refused if there is another one by now');
	}

	abstract protected function decision(InputInterface $input): Decision;

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$reason = $this->word($input, 'reason') ?? throw new Invalid('Say why with --reason=TEXT.');
		$item = $this->decisions->decide($this->id($input), $this->decision($input), $reason, Actor::command(), $this->word($input, 'message'), $this->word($input, 'report'));
		$this->write($input, $output, $item, static fn (): array => ['Case ' . $item->getId() . ' is ' . $item->getState() . '.']);
		return self::SUCCESS;
	}
}
