<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OC\Files\Storage\Wrapper\Jail;
use OC\Files\Storage\Wrapper\Wrapper;
use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\HeldFile;
use OCA\DocumentGate\Model\Origin;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\ScopeService;
use OCP\Files\ForbiddenException;
use OCP\Files\Storage\IStorage;
use OCP\L10N\IFactory;

/** Content that comes to a place from another place: copies, moves, restores, and what leaves. */
class Transfers {
	public function __construct(
		private readonly Doorkeeper $door,
		private readonly Gatekeeper $gate,
		private readonly FolderArrivals $folders,
		private readonly Sight $sight,
		private readonly Audience $audience,
		private readonly GateContext $context,
		private readonly SubmissionFinder $submissions,
		private readonly Departures $departures,
		private readonly CaseService $cases,
		private readonly ScopeService $scopes,
		private readonly IFactory $languages,
	) {
	}

	/**
	 * @param callable(): bool $do
	 * @throws ForbiddenException
	 */
	public function copy(GateWrapper $to, IStorage $from, string $source, string $target, callable $do): bool {
		if ($this->context->isPrivileged()) {
			return $do();
		}
		$below = $this->gateOf($from)?->below() ?? $from;
		$held = $this->sight->heldAt($below, $source);
		if ($held !== null || $this->sight->heldBelow($below, $source) !== []) {
			if ($this->isVersion($to, $target)) {
				// a version would outlast the decision
				return false;
			}
			if ($held === null || $this->sight->isHidden($held) || !$this->isOwnTrash($to, $target)) {
				throw $this->forbidden('This cannot be copied while it is being reviewed.');
			}
			return $do();
		}
		$this->door->requireFreeName($to, $target);
		$place = $this->door->placeOf($to, $target);
		if ($place === null) {
			return $do();
		}
		$by = $this->submissions->current()->as(Origin::Copy);
		if ($below->is_dir($source)) {
			return $this->folders->admit($place, $below, $source, $by, false, $do);
		}
		return $this->arrive($to, $target, $place, $below, $source, $by, null, $do);
	}

	/**
	 * @param callable(): bool $do
	 * @throws ForbiddenException
	 */
	public function move(GateWrapper $to, IStorage $from, string $source, string $target, callable $do): bool {
		if ($this->context->isPrivileged()) {
			return $do();
		}
		$gate = $this->gateOf($from);
		$below = $gate?->below() ?? $from;
		$place = $this->door->placeOf($to, $target);
		if (RealPath::isUnfinished($source)) {
			// an upload gets its name and its place
			if ($place === null) {
				$this->door->requireFreeName($to, $target);
				return $do();
			}
			$document = ($gate === null ? null : $this->context->takeUpload($gate->gatedMount()->point . $source)) ?? $this->door->takeFrom($below, $source);
			return $this->door->upload($to, $target, $place, $document, fn (): bool => $this->context->runMoving($do));
		}
		$held = $this->sight->heldAt($below, $source);
		$inside = $this->sight->heldBelow($below, $source);
		if ($held !== null || $inside !== []) {
			$this->requireNoWiderAudience($to, $gate, $source, $target, $held === null ? $inside : [$held]);
		}
		$this->door->requireFreeName($to, $target);
		$isFolder = $below->is_dir($source);
		$fileId = $below->getCache()->getId($source);
		$fromPlace = $gate === null ? null : $this->door->placeOf($gate, $source);
		$oldPath = $gate?->gatedMount()->pathOf($source);
		$carry = function () use ($do, $to, $target, $below, $source, $fileId, $isFolder, $inside, $held, $gate, $oldPath): bool {
			$sourceRoot = RealPath::of($below, $source);
			$done = $this->context->runMoving($do);
			if ($done) {
				$this->departures->followed($to, $target, $fileId, $isFolder, $held === null ? $inside : [$held], $sourceRoot);
				$this->followScopes($gate, $to, $oldPath, $target, $isFolder);
			}
			return $done;
		};
		$stays = $place !== null && $fromPlace !== null && $place->scope->getId() === $fromPlace->scope->getId();
		if ($place === null || ($stays && ($isFolder || $held !== null || $place->extension() === $fromPlace->extension() && $this->cases->forFile($fileId) !== null))) {
			return $carry();
		}
		if ($held !== null && $held->state !== Disposition::Withdrawn) {
			// it waits already, here as there
			return $carry();
		}
		$restored = $oldPath === null && $to->gatedMount()->kind !== MountKind::External;
		$by = $this->submissions->current()->as($restored ? Origin::Restore : Origin::Move);
		if ($isFolder) {
			return $this->folders->admit($place, $below, $source, $by, true, $carry);
		}
		return $this->arrive($to, $target, $place, $below, $source, $by, $fileId > 0 && !$to->below()->file_exists($target) ? $fileId : null, $carry);
	}

	/** @param callable(): bool $do */
	public function delete(GateWrapper $at, string $path, callable $do): bool {
		if ($this->context->isPrivileged() || $this->sight->isClear()) {
			return $do();
		}
		$held = $this->sight->heldAt($at->below(), $path);
		$files = $held === null ? $this->sight->heldBelow($at->below(), $path) : [$held];
		return $files === [] ? $do() : $this->departures->leave($at, $files, $do);
	}

	/** @param callable(): bool $do */
	private function arrive(GateWrapper $to, string $target, Place $place, IStorage $below, string $source, Submission $by, ?int $fileId, callable $do): bool {
		$this->door->clear($to, $target);
		$document = $this->door->takeFrom($below, $source);
		try {
			return $this->gate->admit(new Arrival($place, $document, $by, $fileId ?? $this->door->fileIdAt($to, $target), $this->door->holdsReadable($to, $target), false), $do);
		} finally {
			$this->door->drop($document);
		}
	}

	/**
	 * Its submitter may rename it and put it where nobody else can read. Whoever does not see it may move what is around it.
	 *
	 * @param list<HeldFile> $files
	 */
	private function requireNoWiderAudience(GateWrapper $to, ?HidingWrapper $from, string $source, string $target, array $files): void {
		$mine = array_filter($files, fn (HeldFile $file): bool => $file->isSubmittedBy($this->sight->uid()));
		if ($mine === [] || ($from === $to && dirname($source) === dirname($target)) || $this->isTrash($target) || ($from === $to && $this->isTrash($source))) {
			return;
		}
		if (!$this->audience->isAlone($to->gatedMount(), $target, (string)$this->sight->uid())) {
			throw $this->forbidden('This can be moved to where others can read it when the review is over.');
		}
	}

	private function followScopes(?HidingWrapper $from, GateWrapper $to, ?string $oldPath, string $target, bool $isFolder): void {
		$newPath = $to->gatedMount()->pathOf($target);
		if (!$isFolder || $oldPath === null || $newPath === null || $from === null) {
			return;
		}
		$old = $from->gatedMount();
		$new = $to->gatedMount();
		if ($old->kind === $new->kind && $old->uid === $new->uid && $old->teamFolderId === $new->teamFolderId) {
			$this->scopes->folderMoved($new->kind === MountKind::Team ? null : $new->uid, $new->teamFolderId, $oldPath, $newPath);
		}
	}

	/** The gate of a storage, which may have other wrappers around it. */
	private function gateOf(IStorage $storage): ?HidingWrapper {
		while ($storage instanceof Wrapper && !$storage instanceof Jail && !$storage instanceof HidingWrapper) {
			$storage = $storage->getWrapperStorage();
		}
		return $storage instanceof HidingWrapper ? $storage : null;
	}

	private function isTrash(string $path): bool {
		return str_starts_with($path, 'files_trashbin/');
	}

	private function isOwnTrash(GateWrapper $to, string $target): bool {
		return $this->isTrash($target) && $to->gatedMount()->uid === $this->sight->uid();
	}

	private function isVersion(GateWrapper $to, string $target): bool {
		return $to->gatedMount()->kind === MountKind::Home && str_starts_with($target, 'files_versions/');
	}

	private function forbidden(string $text): ForbiddenException {
		return new ForbiddenException($this->languages->get(Application::APP_ID)->t($text), false);
	}
}
