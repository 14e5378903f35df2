<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Model\Decision;
use Symfony\Component\Console\Input\InputInterface;

/** `occ documentgate:reject` */
final class RejectCase extends DecidingCommand {
	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:reject')->setDescription('Refuse a held document');
	}

	#[\Override]
	protected function decision(InputInterface $input): Decision {
		return Decision::Reject;
	}
}
