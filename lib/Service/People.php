<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Event;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Model\Actor;
use OCP\IUserManager;

/**
 * Persons as the API shows them.
 *
 * @psalm-type Person = array{kind: 'user'|'guest'|'system'|'command', id: ?string, name: string}
 */
class People {
	public function __construct(
		private readonly IUserManager $users,
	) {
	}

	/** @return ?Person null where nobody is named; somebody who has no account any more keeps the id as name */
	public function user(?string $uid): ?array {
		if ($uid === null || $uid === '') {
			return null;
		}
		if ($uid === Actor::SYSTEM || $uid === Actor::COMMAND) {
			return ['kind' => $uid, 'id' => null, 'name' => ''];
		}
		return ['kind' => Actor::USER, 'id' => $uid, 'name' => $this->users->getDisplayName($uid) ?? $uid];
	}

	/** @return Person */
	public function submitter(Item $item): array {
		$user = $this->user($item->getSubmitterUid());
		if ($user !== null) {
			return $user;
		}
		$isGuest = $item->getShareToken() !== null || $item->getSubmitterName() !== null;
		return ['kind' => $isGuest ? Actor::GUEST : Actor::SYSTEM, 'id' => null, 'name' => $item->getSubmitterName() ?? ''];
	}

	/** @return Person */
	public function actor(Event $event): array {
		$kind = match ($event->getActorKind()) {
			Actor::USER => Actor::USER,
			Actor::GUEST => Actor::GUEST,
			Actor::COMMAND => Actor::COMMAND,
			default => Actor::SYSTEM,
		};
		return $kind === Actor::USER
			? $this->user($event->getActorUid()) ?? ['kind' => $kind, 'id' => null, 'name' => '']
			: ['kind' => $kind, 'id' => null, 'name' => $event->getActorName() ?? ''];
	}

	/** The name of a person in a sentence. */
	public function nameOf(?string $uid): string {
		return $this->user($uid)['name'] ?? '';
	}
}
