<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Db\Event;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ReportMapper;
use OCA\DocumentGate\Service\CaseService;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:show` */
final class ShowCase extends AnsweringCommand {
	public function __construct(
		private readonly CaseService $cases,
		private readonly ReportMapper $reports,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:show')->setDescription('Show one case with its history and its report')
			->addArgument('id', InputArgument::REQUIRED, 'number of the case');
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$item = $this->cases->get($this->id($input));
		$history = array_map($this->event(...), $this->cases->history($item->getId()));
		$report = $item->getReportHash() === null ? null : $this->reports->byHash($item->getReportHash());
		$duplicates = array_map(static fn (Item $other): int => $other->getId(), $this->cases->duplicates($item));
		$answer = $item->jsonSerialize() + ['duplicates' => $duplicates, 'history' => $history, 'report' => $report === null ? null : json_decode($report->getJson())];
		$this->write($input, $output, $answer, static function () use ($item, $history, $duplicates): iterable {
			foreach ($item->jsonSerialize() as $key => $value) {
				$words = match (true) {
					is_array($value) => implode(', ', array_filter($value, is_string(...))),
					is_bool($value) => $value ? 'yes' : 'no',
					is_string($value) => $value,
					is_int($value) => (string)$value,
					default => '',
				};
				if ($words !== '') {
					yield sprintf('%-15s %s', $key, $words);
				}
			}
			if ($duplicates !== []) {
				yield sprintf('%-15s %s', 'same bytes', implode(', ', $duplicates));
			}
			foreach ($history as $event) {
				yield sprintf('%s  %s  %s', gmdate('Y-m-d H:i:s\Z', $event['at']), $event['kind'], $event['actor']);
			}
		});
		return self::SUCCESS;
	}

	/** @return array{id: int, at: int, kind: string, actor: string, detail: object} */
	private function event(Event $event): array {
		return [
			'id' => $event->getId(),
			'at' => $event->getCreatedAt(),
			'kind' => $event->getKind(),
			'actor' => $event->getActorUid() ?? $event->getActorKind(),
			'detail' => (object)$event->detailMap(),
		];
	}
}
