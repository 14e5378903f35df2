<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Service\RetentionService;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:purge` */
final class Purge extends AnsweringCommand {
	public function __construct(
		private readonly RetentionService $retention,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:purge')->setDescription('Delete closed cases and their sealed copies; what is open, and the audit trail, stay')
			->addOption('days', null, InputOption::VALUE_REQUIRED, 'only what was closed at least so many days ago; required')
			->addOption('dry-run', null, InputOption::VALUE_NONE, 'only count');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$days = $this->number($input, 'days') ?? throw new Invalid('Say how old a case must be with --days=NUMBER.');
		$tidied = $this->retention->purge($days, $input->getOption('dry-run') === true, Actor::command());
		$this->write($input, $output, $tidied, static fn (): array => [sprintf('%d cases, %d sealed copies, %d rejected documents, %d reports, %d forgotten copies.', $tidied->cases, $tidied->sealed, $tidied->rejected, $tidied->reports, $tidied->orphans)]);
		return self::SUCCESS;
	}
}
