<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Engine\CopyMaker;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\InspectionRequest;
use OCA\DocumentGate\Engine\MadeCopy;
use OCA\DocumentGate\Engine\QuestionRefused;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\SafeCopy;
use OCA\DocumentGate\Model\Verdict;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\ITempManager;

/** Safe copies of documents that wait: made by the engine, verified by a second inspection, sealed beside the original. */
class SafeCopyService {
	/** Seconds for one inspection while a copy is made; the engine makes several. */
	private const SECONDS = 30;
	/** Seconds for a conversion. */
	private const CONVERSION_SECONDS = 90;

	public function __construct(
		private readonly ItemMapper $items,
		private readonly DocumentBytes $bytes,
		private readonly PolicyService $policies,
		private readonly EngineConfig $engine,
		private readonly ConverterPrograms $programs,
		private readonly Vault $vault,
		private readonly AuditTrail $audit,
		private readonly DecisionService $decisions,
		private readonly ITempManager $temp,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * The safe copy of a document in its own format, or in an open one where only that can be made safe. One that is there already is kept.
	 *
	 * @throws Conflict there can be none, or not now; the message says why
	 * @throws NotFound the document is gone
	 */
	public function make(Item $item, Actor $actor): Item {
		return $this->isCurrent($item) ? $item : $this->keep($item, $actor, 'safe-copy', fn (CopyMaker $maker, InspectionRequest $request): MadeCopy => $this->disarmOrConvert($maker, $request));
	}

	/**
	 * The safe copy in another format instead.
	 *
	 * @param string $to a conversion target of the engine
	 * @throws Conflict
	 * @throws NotFound
	 */
	public function convert(Item $item, string $to, Actor $actor): Item {
		return $this->keep($item, $actor, 'converted', fn (CopyMaker $maker, InspectionRequest $request): MadeCopy => $maker->convert($this->patient($request), $to, $this->programs->named()));
	}

	/**
	 * What the policy wants done at once: the copy is made, and where the policy releases it by itself, it takes the place of the original.
	 *
	 * @return bool false where the engine could not be asked, so that it is worth trying again
	 */
	public function carryOut(int $id): bool {
		$item = $this->items->find($id);
		if ($item === null || $item->disposition() !== Disposition::Held || $item->getSafeCopy() === SafeCopy::None->value) {
			return true;
		}
		try {
			$item = $this->make($item, Actor::system());
		} catch (Conflict|NotFound $problem) {
			// there is none: the case stays with the reviewers, and the audit trail says why the engine refused
			return !$problem->getPrevious() instanceof EngineUnavailable;
		}
		$verdict = Verdict::tryFrom((string)$item->getSafeVerdict());
		if ($item->getSafeCopy() === SafeCopy::Automatic->value && $verdict !== null && !$verdict->isHolding() && !$item->isStashed()) {
			$this->decisions->decide($id, Decision::ReleaseSafeCopy, 'The policy releases safe copies of such documents by itself.', Actor::system(), null, $item->getReportHash());
		}
		return true;
	}

	/** Whether there is a copy of the document as it is now. */
	public function isCurrent(Item $item): bool {
		return $item->getSafeBlob() !== null && $item->getSafeOf() === $item->getSha256();
	}

	/**
	 * @return resource the bytes of the copy; the caller closes it
	 * @throws NotFound there is none
	 */
	public function open(Item $item) {
		if (!$this->isCurrent($item)) {
			throw new NotFound('There is no safe copy of this document.');
		}
		return $this->vault->open((string)$item->getSafeBlob());
	}

	/** Binary Office documents and the like are made safe by converting them. */
	private function disarmOrConvert(CopyMaker $maker, InspectionRequest $request): MadeCopy {
		$copy = $maker->disarm($request);
		return !$copy->made && $copy->refusal === 'needs-conversion' ? $maker->convert($this->patient($request), 'open', $this->programs->named()) : $copy;
	}

	private function patient(InspectionRequest $request): InspectionRequest {
		return new InspectionRequest($request->file, $request->name, $request->mediaType, $request->policyJson, self::CONVERSION_SECONDS, $request->sha256);
	}

	/** @param \Closure(CopyMaker, InspectionRequest): MadeCopy $ask */
	private function keep(Item $item, Actor $actor, string $kind, \Closure $ask): Item {
		if (!$item->disposition()->isOpen()) {
			throw new Conflict('The case is closed; there is nothing to make a safe copy of.');
		}
		$file = $this->temp->getTemporaryFile();
		if ($file === false) {
			throw new Conflict('There is no place for temporary files.');
		}
		try {
			[$sha256] = $this->bytes->copy($item, $file);
			if ($sha256 !== $item->getSha256()) {
				throw new Conflict('The document is another one by now. It is inspected again; ask then.');
			}
			$policy = $this->policies->current($item->getPolicyName() === '' ? PolicyService::DEFAULT : $item->getPolicyName());
			$copy = $ask(new CopyMaker($this->engine->settings()), new InspectionRequest($file, $item->getName(), null, $policy->getJson(), self::SECONDS, $sha256));
			return $this->store($item, $copy, $actor, $kind);
		} catch (EngineUnavailable|QuestionRefused $problem) {
			throw new Conflict('No safe copy could be made now. Please try again later.', 0, $problem);
		} finally {
			@unlink($file);
		}
	}

	private function store(Item $item, MadeCopy $copy, Actor $actor, string $kind): Item {
		if (!$copy->made) {
			$this->audit->record($item->getId(), 'no-safe-copy', $actor, ['refusal' => $copy->refusal]);
			// the engine's own sentence; its German is in the translations
			throw new Conflict($copy->why['en'] ?? 'There is no safe copy of this document.');
		}
		$stream = fopen('php://temp/maxmemory:8388608', 'w+b');
		if ($stream === false || fwrite($stream, $copy->bytes) !== strlen($copy->bytes)) {
			throw new Conflict('There is no room for temporary files.');
		}
		rewind($stream);
		try {
			$blob = $this->vault->seal($stream);
		} finally {
			fclose($stream);
		}
		$before = $item->getSafeBlob();
		$item->setSafeBlob($blob);
		$item->setSafeOf($item->getSha256());
		$item->setSafeName(mb_substr((string)$copy->name, 0, 250));
		$item->setSafeVerdict($copy->verdict);
		$item->setSafeChanges($copy->changes);
		$item->setUpdatedAt($this->time->getTime());
		$this->items->update($item);
		$this->audit->record($item->getId(), $kind, $actor, ['sha256' => $copy->sha256, 'verdict' => $copy->verdict, 'changes' => count($copy->changes)]);
		if ($before !== null) {
			$this->vault->delete($before);
		}
		return $item;
	}
}
