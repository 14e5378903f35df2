<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Service\PolicyService;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:policy:export`: the policy itself, as policy:import takes it, whatever form of output is asked for. */
final class ExportPolicy extends AnsweringCommand {
	public function __construct(
		private readonly PolicyService $policies,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:policy:export')->setDescription('Print a policy as JSON')
			->addArgument('name', InputArgument::OPTIONAL, 'id of the policy', PolicyService::DEFAULT)
			->addOption('revision', null, InputOption::VALUE_REQUIRED, 'an older revision; the latest without it');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$output->write($this->policies->export((string)$input->getArgument('name'), $this->number($input, 'revision', 1)), false, OutputInterface::OUTPUT_RAW);
		return self::SUCCESS;
	}
}
