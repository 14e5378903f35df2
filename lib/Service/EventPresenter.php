<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Event;
use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\IL10N;

/**
 * Rows of the audit trail as sentences.
 *
 * @psalm-import-type DocumentGateEvent from ResponseDefinitions
 */
class EventPresenter {
	public function __construct(
		private readonly People $people,
		private readonly Languages $languages,
	) {
	}

	/** @return DocumentGateEvent */
	public function shown(Event $event): array {
		return [
			'id' => (int)$event->getId(),
			'at' => Times::iso($event->getCreatedAt()) ?? '',
			'kind' => $event->getKind(),
			'text' => $this->languages->both(fn (IL10N $l): string => $this->text($event, $l)),
			'actor' => $this->people->actor($event),
			'detail' => $event->detailMap(),
		];
	}

	private function text(Event $event, IL10N $l): string {
		$detail = $event->detailMap();
		$state = $detail['state'] ?? null;
		return match ($event->getKind()) {
			'opened' => $l->t('handed in'),
			'handed-in-again' => $l->t('handed in again, unchanged'),
			'judged' => $state === null ? $l->t('inspected') : $l->t('inspected: %1$s', [StateWords::of((string)$state, $l)]),
			'moved' => $l->t('moved or renamed'),
			'withdrawn' => $l->t('withdrawn'),
			'superseded' => $l->t('replaced by a newer version'),
			'abandoned' => $l->t('not stored, because writing failed'),
			'agreed' => $l->t('approved by a first person'),
			'decided' => $l->t('decided: %1$s', [$this->decision((string)($detail['decision'] ?? ''), $l)]),
			'taken-back' => $l->t('decision not carried out, because the file could not be changed'),
			'assigned' => ($detail['assignee'] ?? null) === null ? $l->t('given back to all') : $l->t('given to %1$s', [$this->people->nameOf((string)$detail['assignee'])]),
			'due' => $l->t('due date changed'),
			'commented' => $l->t('commented'),
			DeviceChecks::KIND => $l->t('fetched the document to check it on a device'),
			ReviewRequests::KIND => $l->t('asked for a review'),
			default => $event->getKind(),
		};
	}

	private function decision(string $decision, IL10N $l): string {
		$known = Decision::tryFrom($decision);
		return $known === null ? $decision : StateWords::of($known->leadsTo()->value, $l);
	}
}
