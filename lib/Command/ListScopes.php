<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Service\ScopeService;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:scope:list` */
final class ListScopes extends AnsweringCommand {
	public function __construct(
		private readonly ScopeService $scopes,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:scope:list')->setDescription('List where the gate stands');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$scopes = $this->scopes->list();
		$this->write($input, $output, $scopes, static function () use ($scopes): iterable {
			foreach ($scopes as $scope) {
				$place = array_filter([$scope->getOwnerUid(), $scope->getGroupId(), $scope->getTeamFolderId() === null ? null : (string)$scope->getTeamFolderId(), $scope->getPath()]);
				yield sprintf('%s: %s %s, %s by %s', $scope->getName(), $scope->getKind(), implode(' ', $place), $scope->getMode(), $scope->getPolicy());
			}
			if ($scopes === []) {
				yield 'The gate stands nowhere yet. Set a scope with documentgate:scope:set.';
			}
		});
		return self::SUCCESS;
	}
}
