<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Service\PolicyService;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:policy:list` */
final class ListPolicies extends AnsweringCommand {
	public function __construct(
		private readonly PolicyService $policies,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:policy:list')->setDescription('List policies and their latest revisions');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$policies = [];
		foreach ($this->policies->names() as $name) {
			$current = $this->policies->current($name);
			$policies[] = ['name' => $name, 'revision' => $current->getRevision(), 'hash' => $current->getHash(), 'author' => $current->getAuthor(), 'comment' => $current->getComment(), 'createdAt' => $current->getCreatedAt()];
		}
		$this->write($input, $output, $policies, static function () use ($policies): iterable {
			foreach ($policies as $policy) {
				yield sprintf('%s, revision %d%s', $policy['name'], $policy['revision'], $policy['comment'] === '' ? '' : ': ' . $policy['comment']);
			}
		});
		return self::SUCCESS;
	}
}
