<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Role;
use OCP\IGroupManager;
use OCP\IUserManager;
use OCP\Settings\IManager as ISettingsManager;

/** Who may do what. Reviewers and auditors are groups; policy owners are admins and those to whom the settings were delegated. */
class AccessService {
	/** The section of the settings whose delegation makes a policy owner. */
	private const SECTION = 'documentgate';

	/** @var array<string, bool> by role and user id; a request asks the same more than once */
	private array $known = [];

	public function __construct(
		private readonly IGroupManager $groups,
		private readonly IUserManager $users,
		private readonly ISettingsManager $settings,
		private readonly GateSettings $gate,
	) {
	}

	/** Sees and decides cases. As long as no group is named, admins do, so that nothing waits for nobody. */
	public function isReviewer(?string $uid): bool {
		return $this->remember(Role::Reviewer, $uid, fn (string $uid): bool => $this->isIn($this->reviewerGroups(), $uid));
	}

	/** Sees numbers and reasons, no persons and no documents. */
	public function isAuditor(?string $uid): bool {
		return $this->remember(Role::Auditor, $uid, fn (string $uid): bool => $this->isIn($this->gate->auditorGroups(), $uid));
	}

	/** Sets rules, scopes and settings. */
	public function isPolicyOwner(?string $uid): bool {
		return $this->remember(Role::PolicyOwner, $uid, function (string $uid): bool {
			$user = $this->users->get($uid);
			return $user !== null && ($this->groups->isAdmin($uid) || $this->settings->getAllowedAdminSettings(self::SECTION, $user) !== []);
		});
	}

	/** Numbers are for auditors and for those who act on them. */
	public function maySeeStatistics(?string $uid): bool {
		return $this->isAuditor($uid) || $this->isReviewer($uid) || $this->isPolicyOwner($uid);
	}

	/** Whether somebody may know that this case exists, its name and its report. */
	public function maySee(Item $item, ?string $uid): bool {
		return $this->isSubmitter($item, $uid) || $this->isReviewer($uid);
	}

	public function isSubmitter(Item $item, ?string $uid): bool {
		return $uid !== null && $uid !== '' && $item->getSubmitterUid() === $uid;
	}

	/** The one for whom the document is meant: named in the case, or else the owner of the folder it was put into. */
	public function isRecipient(Item $item, ?string $uid): bool {
		$recipient = $item->getRecipientUid() ?? $item->getOwnerUid();
		return $uid !== null && $uid !== '' && $recipient === $uid;
	}

	/** Submitter and recipient may ask that somebody looks at a document that waits. */
	public function mayRequestReview(Item $item, ?string $uid): bool {
		return $item->disposition()->isOpen() && ($this->isSubmitter($item, $uid) || $this->isRecipient($item, $uid));
	}

	/** Nobody lets his own document through; the app itself and the command line need no role. */
	public function mayDecide(Item $item, Actor $actor): bool {
		return $actor->isTrusted() || ($this->isReviewer($actor->uid) && !$this->isSubmitter($item, $actor->uid));
	}

	/** @throws NotPermitted */
	public function requireReviewer(?string $uid): string {
		return $uid !== null && $this->isReviewer($uid) ? $uid : throw new NotPermitted('Only reviewers may do this.');
	}

	/** @throws NotPermitted */
	public function requireStatistics(?string $uid): void {
		if (!$this->maySeeStatistics($uid)) {
			throw new NotPermitted('Only auditors, reviewers and policy owners may see this.');
		}
	}

	/** @return list<string> ids of the users who review, each once; those who cannot sign in are left out */
	public function reviewers(): array {
		$uids = [];
		foreach ($this->reviewerGroups() as $gid) {
			foreach ($this->groups->get($gid)?->getUsers() ?? [] as $user) {
				if ($user->isEnabled()) {
					$uids[$user->getUID()] = true;
				}
			}
		}
		return array_map(strval(...), array_keys($uids));
	}

	/** @return list<Role> what somebody is to the app, not to one document */
	public function roles(string $uid): array {
		return array_values(array_filter([Role::Reviewer, Role::PolicyOwner, Role::Auditor], fn (Role $role): bool => match ($role) {
			Role::Reviewer => $this->isReviewer($uid),
			Role::PolicyOwner => $this->isPolicyOwner($uid),
			default => $this->isAuditor($uid),
		}));
	}

	/** @return non-empty-list<string> */
	private function reviewerGroups(): array {
		$groups = $this->gate->reviewerGroups();
		return $groups === [] ? ['admin'] : $groups;
	}

	/** @param list<string> $gids */
	private function isIn(array $gids, string $uid): bool {
		foreach ($gids as $gid) {
			if ($this->groups->isInGroup($uid, $gid)) {
				return true;
			}
		}
		return false;
	}

	/** @param callable(string): bool $ask */
	private function remember(Role $role, ?string $uid, callable $ask): bool {
		if ($uid === null || $uid === '') {
			return false;
		}
		return $this->known[$role->value . ' ' . $uid] ??= $ask($uid);
	}
}
