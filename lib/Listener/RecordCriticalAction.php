<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\Event\AuditedEvent;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\EventDispatcher\IEventListener;
use OCP\Log\Audit\CriticalActionPerformedEvent;

/**
 * What decides about documents and rules also goes to the server's own audit log, with ids and without names of documents.
 *
 * @template-implements IEventListener<AuditedEvent>
 */
class RecordCriticalAction implements IEventListener {
	/** Kinds of the audit trail that count as critical, and how the log calls them. */
	private const KINDS = [
		'agreed' => 'Document Gate: case %s was approved by a first reviewer (%s)',
		'decided' => 'Document Gate: case %s was decided (%s)',
		'taken-back' => 'Document Gate: a decision about case %s could not be carried out (%s)',
		'policy-saved' => 'Document Gate: a policy was saved%s (%s)',
		'scope-set' => 'Document Gate: a scope was set%s (%s)',
		'scope-deleted' => 'Document Gate: a scope was deleted%s (%s)',
		'settings-changed' => 'Document Gate: settings were changed%s (%s)',
		'purged' => 'Document Gate: copies were deleted%s (%s)',
	];

	public function __construct(
		private readonly IEventDispatcher $dispatcher,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if (!$event instanceof AuditedEvent || !isset(self::KINDS[$event->row->getKind()])) {
			return;
		}
		$row = $event->row;
		$detail = $row->detailMap() + ['actor' => $row->getActorUid() ?? $row->getActorKind()];
		$this->dispatcher->dispatchTyped(new CriticalActionPerformedEvent(self::KINDS[$row->getKind()], [
			'case' => $row->getItemId() === null ? '' : (string)$row->getItemId(),
			'detail' => json_encode($detail, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
		]));
	}
}
