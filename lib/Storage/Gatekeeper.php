<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\Model\NewCase;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\InspectionService;
use OCA\DocumentGate\Service\Vault;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Files\ForbiddenException;
use OCP\Files\IMimeTypeDetector;
use OCP\Files\InvalidContentException;
use OCP\Files\NotEnoughSpaceException;
use OCP\IL10N;
use OCP\L10N\IFactory;
use Throwable;

/**
 * Decides about a document that is about to appear: it is inspected first; what has to wait has its case before its
 * bytes are written, what is accepted gets one when its file is there.
 * Whatever breaks in between leaves no document, a hidden one, or one that was inspected and accepted.
 */
class Gatekeeper {
	public function __construct(
		private readonly InspectionService $inspections,
		private readonly CaseService $cases,
		private readonly Vault $vault,
		private readonly GateContext $context,
		private readonly Silence $silence,
		private readonly IMimeTypeDetector $mediaTypes,
		private readonly ITimeFactory $time,
		private readonly IFactory $languages,
	) {
	}

	/**
	 * @template T
	 * @param callable(): T $write brings the bytes to their place; false: it could not
	 * @return T
	 * @throws InvalidContentException an upload is refused; its bytes are in the vault
	 * @throws ForbiddenException a move or copy is refused
	 */
	public function admit(Arrival $arrival, callable $write): mixed {
		$place = $arrival->place;
		if ($arrival->document->size === 0) {
			// there is nothing in it; what is written to it later is inspected then
			$this->context->expect($place->storageId, $place->realPath);
			return $write();
		}
		$judgement = $this->judge($place, $arrival->document);
		if ($this->mustRefuse($arrival, $judgement)) {
			$this->refuse($arrival, $judgement);
		}
		$new = $this->newCase($arrival);
		if ($arrival->fileId === null && !Disposition::after(null, $judgement, $new->mode, false)->hides()) {
			return $this->accept(new Accepted($new, $judgement), $write);
		}
		return $this->carryOut([$this->cases->open($new, $judgement)], $arrival, $write);
	}

	/** A document that may be read by everybody has got its file: its case is opened, in one transaction with everything that belongs to it. */
	public function arrived(Accepted $accepted, int $fileId): void {
		$accepted->itemId = $this->cases->openInPlace($accepted->new, $accepted->judgement, $fileId)->getId();
		$this->context->arrived($accepted, $fileId);
	}

	/** Nothing is known yet: the document is hidden until it has been inspected in the background. */
	public function holdUnseen(Arrival $arrival, string $cause): Item {
		return $this->cases->openQuietly($this->newCase($arrival), Judgement::pending($cause, $arrival->place->scope->getPolicy()));
	}

	/** Opens the case of a document that will not be refused, whatever is in it: it comes with a folder. */
	public function register(Arrival $arrival): Item {
		return $this->cases->open($this->newCase($arrival), $this->judge($arrival->place, $arrival->document));
	}

	/**
	 * @template T
	 * @param list<Item> $items whose bytes are written now
	 * @param callable(): T $write
	 * @return T
	 * @psalm-suppress InvalidFalsableReturnType,FalsableReturnStatement false is one of the things T may be
	 */
	public function carryOut(array $items, ?Arrival $arrival, callable $write): mixed {
		foreach ($items as $item) {
			$this->context->expect($item->getStorageId(), $item->getInternalPath());
			$this->context->remember($item);
		}
		try {
			$done = $write();
		} catch (Throwable $failure) {
			$this->abandon($items);
			throw $failure;
		}
		if ($done === false) {
			$this->abandon($items);
			return $done;
		}
		foreach ($items as $item) {
			$fileId = $arrival?->fileId ?? $item->getFileId();
			if ($fileId !== null) {
				$this->bind($item, $fileId);
			}
		}
		return $done;
	}

	/** The bytes are there and have a file id. */
	public function bind(Item $item, int $fileId): void {
		$this->cases->bind($item->getId(), $fileId);
		$this->context->bound($item);
		if ($item->disposition()->hides()) {
			$this->silence->about($fileId, $item->getSubmitterUid());
		}
	}

	/**
	 * There is nothing to hide, so nothing has to be written before the bytes are. Should the server stop between the two, an
	 * inspected file is there without a case, and the next sweep opens one.
	 *
	 * @template T
	 * @param callable(): T $write
	 * @return T
	 * @psalm-suppress InvalidFalsableReturnType,FalsableReturnStatement false is one of the things T may be
	 */
	private function accept(Accepted $accepted, callable $write): mixed {
		$this->context->accept($accepted);
		try {
			$done = $write();
		} catch (Throwable $failure) {
			$this->takeBack($accepted);
			throw $failure;
		}
		if ($done === false) {
			$this->takeBack($accepted);
		}
		return $done;
	}

	private function takeBack(Accepted $accepted): void {
		$this->context->takeBack($accepted);
		if ($accepted->itemId !== null) {
			$this->cases->abandon($accepted->itemId);
		}
	}

	/** @param list<Item> $items */
	private function abandon(array $items): void {
		foreach ($items as $item) {
			$this->context->forget($item);
			$this->cases->abandon($item->getId());
		}
	}

	private function judge(Place $place, Spooled $document): Judgement {
		if ($document->file === null) {
			return Judgement::pending('disk-full', $place->scope->getPolicy());
		}
		return $this->inspections->judge($document->file, $place->name(), $document->sha256, $document->size, $place->scope->getPolicy());
	}

	private function mustRefuse(Arrival $arrival, Judgement $judgement): bool {
		$holds = $judgement->verdict === null || $judgement->verdict->isHolding();
		if (!$holds || $arrival->place->scope->scopeMode() === Mode::Observe) {
			return false;
		}
		if ($arrival->place->mount->kind === MountKind::External) {
			return true;
		}
		return !$arrival->by->isEditor() && ($arrival->overwrites || $judgement->verdict === Verdict::Reject);
	}

	/**
	 * The place stays as it is; the bytes are sealed, so that staff can still let them through.
	 *
	 * @throws InvalidContentException|ForbiddenException|NotEnoughSpaceException
	 */
	private function refuse(Arrival $arrival, Judgement $judgement): never {
		if ($arrival->document->file === null) {
			throw new NotEnoughSpaceException($this->texts()->t('There is no room to inspect this document at the moment. Please try again later.'));
		}
		try {
			$blob = $this->vault->seal($arrival->document->file);
		} catch (Conflict) {
			throw new NotEnoughSpaceException($this->texts()->t('There is no room to keep this document safe at the moment. Please try again later.'));
		}
		try {
			$this->cases->open($this->newCase($arrival, $blob), $judgement);
		} catch (Throwable $failure) {
			$this->vault->delete($blob);
			throw $failure;
		}
		$message = match (true) {
			$judgement->verdict === Verdict::Reject => $this->texts()->t('This document is not accepted here because of what it contains. The reason is shown under your submissions.'),
			$judgement->verdict === null => $this->texts()->t('This document could not be inspected yet. It is kept safe and put in place as soon as it is accepted; until then everything stays as it was.'),
			default => $this->texts()->t('This document has to be reviewed first. It is kept safe and put in place as soon as it is released; until then everything stays as it was.'),
		};
		throw $arrival->uploads ? new InvalidContentException($message) : new ForbiddenException($message, false);
	}

	private function newCase(Arrival $arrival, ?string $blob = null): NewCase {
		$place = $arrival->place;
		return new NewCase(
			storageId: $place->storageId,
			internalPath: $place->realPath,
			name: $place->name(),
			path: $place->path,
			size: $arrival->document->size,
			sha256: $arrival->document->sha256,
			mtime: $this->time->getTime(),
			origin: $arrival->by->origin,
			fileId: $arrival->fileId,
			mediaType: $this->mediaTypes->detectPath($place->name()),
			ownerUid: $place->ownerUid(),
			submitterUid: $arrival->by->uid,
			submitterName: $arrival->by->guestName,
			shareToken: $arrival->by->shareToken,
			receiptHash: $arrival->by->receiptHash,
			recipientUid: $place->ownerUid() === $arrival->by->uid ? null : $place->ownerUid(),
			scopeId: $place->scope->getId(),
			mode: $place->scope->scopeMode(),
			stashed: $blob !== null,
			blob: $blob,
		);
	}

	private function texts(): IL10N {
		return $this->languages->get(Application::APP_ID);
	}
}
