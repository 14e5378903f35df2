<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Model\Decision;
use Symfony\Component\Console\Input\InputInterface;

/** `occ documentgate:return` */
final class ReturnCase extends DecidingCommand {
	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:return')->setDescription('Give a held document back to its submitter');
	}

	#[\Override]
	protected function decision(InputInterface $input): Decision {
		return Decision::Return;
	}
}
