<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Db\PolicyRevision;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Service\PolicyService;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:policy:import` */
final class ImportPolicy extends AnsweringCommand {
	public function __construct(
		private readonly PolicyService $policies,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:policy:import')->setDescription('Save a policy; under a known name it is a new revision that applies wherever the policy is used')
			->addArgument('file', InputArgument::REQUIRED, 'JSON file, or - for standard input')
			->addOption('name', null, InputOption::VALUE_REQUIRED, 'id of the policy; made of the English name inside without it')
			->addOption('comment', null, InputOption::VALUE_REQUIRED, 'what changed and why', '');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$file = (string)$input->getArgument('file');
		$json = @file_get_contents($file === '-' ? 'php://stdin' : $file);
		if ($json === false) {
			throw new Invalid('The file “' . $file . '” cannot be read.');
		}
		$saved = $this->policies->import($json, $this->word($input, 'name'), null, (string)$input->getOption('comment'));
		$this->write($input, $output, $this->shape($saved), static fn (): array => ['The policy “' . $saved->getName() . '” is at revision ' . $saved->getRevision() . '.']);
		return self::SUCCESS;
	}

	/** @return array<string, mixed> */
	private function shape(PolicyRevision $saved): array {
		return ['name' => $saved->getName(), 'revision' => $saved->getRevision(), 'hash' => $saved->getHash(), 'createdAt' => $saved->getCreatedAt()];
	}
}
