<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Model\Decision;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;

/** `occ documentgate:release` */
final class ReleaseCase extends DecidingCommand {
	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:release')->setDescription('Let a held document through')
			->addOption('safe-copy', null, InputOption::VALUE_NONE, 'let the safe copy through instead of the document');
	}

	#[\Override]
	protected function decision(InputInterface $input): Decision {
		return $input->getOption('safe-copy') === true ? Decision::ReleaseSafeCopy : Decision::Release;
	}
}
