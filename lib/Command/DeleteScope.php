<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Service\ScopeService;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:scope:delete` */
final class DeleteScope extends AnsweringCommand {
	public function __construct(
		private readonly ScopeService $scopes,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:scope:delete')->setDescription('Remove the gate from a place; what is held there stays held until somebody decides')
			->addArgument('name', InputArgument::REQUIRED, 'name of the scope');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$scope = $this->scopes->byName((string)$input->getArgument('name'));
		$this->scopes->delete($scope, Actor::command());
		$this->write($input, $output, $scope, static fn (): array => ['The scope “' . $scope->getName() . '” is removed.']);
		return self::SUCCESS;
	}
}
