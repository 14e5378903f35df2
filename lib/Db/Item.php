<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Db;

use JsonSerializable;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Verdict;
use OCP\AppFramework\Db\Entity;
use OCP\DB\Types;

/**
 * One document and where it stands. Times are in seconds, sizes in bytes.
 *
 * @method ?int getFileId()
 * @method void setFileId(?int $fileId)
 * @method int getStorageId()
 * @method void setStorageId(int $storageId)
 * @method string getPathHash()
 * @method void setPathHash(string $pathHash)
 * @method string getInternalPath()
 * @method void setInternalPath(string $internalPath)
 * @method string getName()
 * @method void setName(string $name)
 * @method string getPath()
 * @method void setPath(string $path)
 * @method int getSize()
 * @method void setSize(int $size)
 * @method string getSha256()
 * @method void setSha256(string $sha256)
 * @method int getMtime()
 * @method void setMtime(int $mtime)
 * @method ?string getMediaType()
 * @method void setMediaType(?string $mediaType)
 * @method ?string getOwnerUid()
 * @method void setOwnerUid(?string $ownerUid)
 * @method ?string getSubmitterUid()
 * @method void setSubmitterUid(?string $submitterUid)
 * @method ?string getSubmitterName()
 * @method void setSubmitterName(?string $submitterName)
 * @method ?string getShareToken()
 * @method void setShareToken(?string $shareToken)
 * @method ?string getRecipientUid()
 * @method void setRecipientUid(?string $recipientUid)
 * @method ?int getScopeId()
 * @method void setScopeId(?int $scopeId)
 * @method string getMode()
 * @method void setMode(string $mode)
 * @method string getOrigin()
 * @method void setOrigin(string $origin)
 * @method string getState()
 * @method void setState(string $state)
 * @method int getStashed()
 * @method void setStashed(int $stashed)
 * @method int getInPlace()
 * @method void setInPlace(int $inPlace)
 * @method ?string getVerdict()
 * @method void setVerdict(?string $verdict)
 * @method array getTraits()
 * @method void setTraits(array $traits)
 * @method array getBecause()
 * @method void setBecause(array $because)
 * @method ?string getFormatId()
 * @method void setFormatId(?string $formatId)
 * @method string getSafeCopy()
 * @method void setSafeCopy(string $safeCopy)
 * @method ?string getPendingCause()
 * @method void setPendingCause(?string $pendingCause)
 * @method int getAttempts()
 * @method void setAttempts(int $attempts)
 * @method ?int getNextAttempt()
 * @method void setNextAttempt(?int $nextAttempt)
 * @method ?string getReportHash()
 * @method void setReportHash(?string $reportHash)
 * @method string getPolicyName()
 * @method void setPolicyName(string $policyName)
 * @method int getPolicyRevision()
 * @method void setPolicyRevision(int $policyRevision)
 * @method string getEngineVersion()
 * @method void setEngineVersion(string $engineVersion)
 * @method ?string getBlob()
 * @method void setBlob(?string $blob)
 * @method ?string getSafeBlob()
 * @method void setSafeBlob(?string $safeBlob)
 * @method array getSafeChanges()
 * @method void setSafeChanges(array $safeChanges)
 * @method ?string getSafeName()
 * @method void setSafeName(?string $safeName)
 * @method ?string getSafeOf()
 * @method void setSafeOf(?string $safeOf)
 * @method ?string getSafeVerdict()
 * @method void setSafeVerdict(?string $safeVerdict)
 * @method ?string getAssigneeUid()
 * @method void setAssigneeUid(?string $assigneeUid)
 * @method ?int getDueAt()
 * @method void setDueAt(?int $dueAt)
 * @method ?int getPreviousId()
 * @method void setPreviousId(?int $previousId)
 * @method ?string getDecision()
 * @method void setDecision(?string $decision)
 * @method ?string getDecidedBy()
 * @method void setDecidedBy(?string $decidedBy)
 * @method ?int getDecidedAt()
 * @method void setDecidedAt(?int $decidedAt)
 * @method ?string getReason()
 * @method void setReason(?string $reason)
 * @method ?string getMessage()
 * @method void setMessage(?string $message)
 * @method ?string getFirstApprover()
 * @method void setFirstApprover(?string $firstApprover)
 * @method int getCreatedAt()
 * @method void setCreatedAt(int $createdAt)
 * @method int getUpdatedAt()
 * @method void setUpdatedAt(int $updatedAt)
 */
final class Item extends Entity implements JsonSerializable {
	protected ?int $fileId = null;
	protected int $storageId = 0;
	protected string $pathHash = '';
	protected string $internalPath = '';
	protected string $name = '';
	protected string $path = '';
	protected int $size = 0;
	protected string $sha256 = '';
	protected int $mtime = 0;
	protected ?string $mediaType = null;
	protected ?string $ownerUid = null;
	protected ?string $submitterUid = null;
	protected ?string $submitterName = null;
	protected ?string $shareToken = null;
	protected ?string $recipientUid = null;
	protected ?int $scopeId = null;
	protected string $mode = 'enforce';
	protected string $origin = '';
	protected string $state = '';
	protected int $stashed = 0;
	protected int $inPlace = 0;
	protected ?string $verdict = null;
	protected array $traits = [];
	protected array $because = [];
	/** What the engine found it to be. */
	protected ?string $formatId = null;
	protected string $safeCopy = 'none';
	protected ?string $pendingCause = null;
	protected int $attempts = 0;
	protected ?int $nextAttempt = null;
	protected ?string $reportHash = null;
	protected string $policyName = '';
	protected int $policyRevision = 0;
	protected string $engineVersion = '';
	protected ?string $blob = null;
	protected ?string $safeBlob = null;
	protected array $safeChanges = [];
	protected ?string $safeName = null;
	/** Hash of the document the copy was made of. */
	protected ?string $safeOf = null;
	protected ?string $safeVerdict = null;
	protected ?string $assigneeUid = null;
	protected ?int $dueAt = null;
	protected ?int $previousId = null;
	protected ?string $decision = null;
	protected ?string $decidedBy = null;
	protected ?int $decidedAt = null;
	protected ?string $reason = null;
	protected ?string $message = null;
	protected ?string $firstApprover = null;
	protected int $createdAt = 0;
	protected int $updatedAt = 0;

	public function __construct() {
		$this->addType('fileId', Types::BIGINT);
		$this->addType('storageId', Types::BIGINT);
		$this->addType('size', Types::BIGINT);
		$this->addType('mtime', Types::BIGINT);
		$this->addType('scopeId', Types::BIGINT);
		$this->addType('stashed', Types::BIGINT);
		$this->addType('inPlace', Types::BIGINT);
		$this->addType('traits', Types::JSON);
		$this->addType('because', Types::JSON);
		$this->addType('attempts', Types::BIGINT);
		$this->addType('nextAttempt', Types::BIGINT);
		$this->addType('policyRevision', Types::BIGINT);
		$this->addType('safeChanges', Types::JSON);
		$this->addType('dueAt', Types::BIGINT);
		$this->addType('previousId', Types::BIGINT);
		$this->addType('decidedAt', Types::BIGINT);
		$this->addType('createdAt', Types::BIGINT);
		$this->addType('updatedAt', Types::BIGINT);
		// what the table has no such default for is written even where nobody sets it
		$this->markFieldUpdated('mode');
		$this->markFieldUpdated('traits');
		$this->markFieldUpdated('because');
		$this->markFieldUpdated('safeCopy');
		$this->markFieldUpdated('safeChanges');
	}

	public function disposition(): Disposition {
		return Disposition::from($this->state);
	}

	public function judged(): ?Verdict {
		return $this->verdict === null ? null : Verdict::from($this->verdict);
	}

	/** Whether the bytes are only in the vault, because the write was refused. */
	public function isStashed(): bool {
		return $this->stashed === 1;
	}

	/** Whether this row is about the bytes that are at the place now, not about an earlier version of them. */
	public function isInPlace(): bool {
		return $this->inPlace === 1;
	}

	/** @return list<string> */
	public function traitNames(): array {
		return array_values(array_filter($this->traits, is_string(...)));
	}

	/** @return list<string> */
	public function reasons(): array {
		return array_values(array_filter($this->because, is_string(...)));
	}

	/**
	 * How the command line shows a case; the API has a shape of its own.
	 *
	 * @return array<string, mixed>
	 */
	public function jsonSerialize(): array {
		return [
			'id' => $this->id,
			'fileId' => $this->fileId,
			'path' => $this->path,
			'name' => $this->name,
			'owner' => $this->ownerUid,
			'submitter' => $this->submitterUid,
			'submitterName' => $this->submitterName,
			'recipient' => $this->recipientUid,
			'state' => $this->state,
			'verdict' => $this->verdict,
			'traits' => $this->traitNames(),
			'because' => $this->reasons(),
			'safeCopy' => $this->safeCopy,
			'sha256' => $this->sha256,
			'size' => $this->size,
			'format' => $this->formatId,
			'mediaType' => $this->mediaType,
			'origin' => $this->origin,
			'mode' => $this->mode,
			'stashed' => $this->isStashed(),
			'pendingCause' => $this->pendingCause,
			'attempts' => $this->attempts,
			'nextAttempt' => $this->nextAttempt,
			'reportHash' => $this->reportHash,
			'policy' => $this->policyName,
			'policyRevision' => $this->policyRevision,
			'engineVersion' => $this->engineVersion,
			'assignee' => $this->assigneeUid,
			'dueAt' => $this->dueAt,
			'previousId' => $this->previousId,
			'decision' => $this->decision,
			'decidedBy' => $this->decidedBy,
			'decidedAt' => $this->decidedAt,
			'reason' => $this->reason,
			'message' => $this->message,
			'firstApprover' => $this->firstApprover,
			'createdAt' => $this->createdAt,
			'updatedAt' => $this->updatedAt,
		];
	}
}
