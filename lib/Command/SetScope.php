<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\Service\ScopeService;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:scope:set` */
final class SetScope extends AnsweringCommand {
	public function __construct(
		private readonly ScopeService $scopes,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:scope:set')->setDescription('Set where the gate stands, or change a scope by its name')
			->addArgument('name', InputArgument::REQUIRED, 'name of the scope')
			->addOption('path', null, InputOption::VALUE_REQUIRED, 'folder in the home of --owner, in the team folder, or in the home of each member of the group')
			->addOption('owner', null, InputOption::VALUE_REQUIRED, 'user whose folder it is')
			->addOption('team-folder', null, InputOption::VALUE_REQUIRED, 'number of a team folder')
			->addOption('group', null, InputOption::VALUE_REQUIRED, 'group whose members\' homes are covered')
			->addOption('public-links', null, InputOption::VALUE_NONE, 'everything that comes through a public link')
			->addOption('all', null, InputOption::VALUE_NONE, 'everything')
			->addOption('policy', null, InputOption::VALUE_REQUIRED, 'name of the policy; council-practice for a new scope')
			->addOption('mode', null, InputOption::VALUE_REQUIRED, 'observe or enforce; enforce for a new scope');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$kind = $this->kind($input);
		$mode = $this->word($input, 'mode');
		$scope = $this->scopes->set(
			(string)$input->getArgument('name'),
			$kind,
			$this->word($input, 'owner'),
			$this->word($input, 'path'),
			$this->number($input, 'team-folder', 1),
			$this->word($input, 'group'),
			$this->word($input, 'policy'),
			$mode === null ? null : Mode::parse($mode),
			Actor::command(),
		);
		$this->write($input, $output, $scope, static fn (): array => ['The scope “' . $scope->getName() . '” is set: ' . $scope->getMode() . ' by ' . $scope->getPolicy() . '.']);
		return self::SUCCESS;
	}

	private function kind(InputInterface $input): ScopeKind {
		$named = array_keys(array_filter([
			ScopeKind::Path->value => $input->getOption('owner') !== null,
			ScopeKind::TeamFolder->value => $input->getOption('team-folder') !== null,
			ScopeKind::Group->value => $input->getOption('group') !== null,
			ScopeKind::PublicLinks->value => $input->getOption('public-links') === true,
			ScopeKind::All->value => $input->getOption('all') === true,
		]));
		if (count($named) !== 1) {
			throw new Invalid('Say where: --path=FOLDER --owner=UID, --team-folder=ID, --group=GID, --public-links or --all; one of them.');
		}
		$kind = ScopeKind::from($named[0]);
		if ($input->getOption('path') !== null && ($kind === ScopeKind::PublicLinks || $kind === ScopeKind::All)) {
			throw new Invalid('--path goes with --owner, --team-folder or --group.');
		}
		return $kind;
	}
}
