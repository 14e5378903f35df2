<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Service\AuditTrail;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:audit:verify` */
final class VerifyAudit extends AnsweringCommand {
	public function __construct(
		private readonly AuditTrail $audit,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:audit:verify')->setDescription('Check that no row of the audit trail was changed or removed')
			->addOption('contains', null, InputOption::VALUE_REQUIRED, 'a hash that was written down earlier; the trail must still contain it');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$hash = $this->word($input, 'contains');
		if ($hash !== null && preg_match('/^[0-9a-f]{64}$/', $hash) !== 1) {
			throw new Invalid('--contains takes a hash of 64 letters and digits, as this command prints it.');
		}
		$result = $this->audit->verify();
		$contains = $hash === null || $this->audit->contains($hash);
		$answer = ['intact' => $result->isIntact() && $contains, 'events' => $result->events, 'head' => $result->head, 'problem' => $result->problem ?? ($contains ? null : 'rewritten'), 'firstBroken' => $result->firstBroken];
		$this->write($input, $output, $answer, static fn (): array => [match ($answer['problem']) {
			null => sprintf('The audit trail is intact: %d rows, the last one is %s.', $result->events, $result->head),
			'missing' => sprintf('Rows are missing at the end of the audit trail; %d are left.', $result->events),
			'order' => sprintf('Row %d of the audit trail does not follow the one before it: a row was removed or put in between.', (int)$result->firstBroken),
			'changed' => sprintf('Row %d of the audit trail was changed.', (int)$result->firstBroken),
			default => 'The audit trail no longer contains the hash that was written down: it was written anew.',
		}]);
		return $answer['intact'] ? self::SUCCESS : self::FAILURE;
	}
}
