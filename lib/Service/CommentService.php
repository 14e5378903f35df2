<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Comment;
use OCA\DocumentGate\Db\CommentMapper;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;

/**
 * Comments on cases; reviewers read and write them.
 *
 * @psalm-import-type DocumentGateComment from ResponseDefinitions
 */
class CommentService {
	/** Characters of one comment. */
	private const LONGEST = 4000;

	public function __construct(
		private readonly CaseService $cases,
		private readonly CommentMapper $comments,
		private readonly AccessService $access,
		private readonly AuditTrail $audit,
		private readonly People $people,
		private readonly ITimeFactory $clock,
	) {
	}

	/**
	 * @return list<DocumentGateComment> oldest first
	 * @throws NotFound
	 * @throws NotPermitted
	 */
	public function list(int $caseId, ?string $uid): array {
		$this->access->requireReviewer($uid);
		$this->cases->get($caseId);
		return array_map($this->shown(...), $this->comments->ofItem($caseId));
	}

	/**
	 * @return DocumentGateComment
	 * @throws NotFound
	 * @throws NotPermitted
	 * @throws Invalid
	 */
	public function add(int $caseId, ?string $uid, string $text): array {
		$uid = $this->access->requireReviewer($uid);
		return $this->shown($this->keep($this->cases->get($caseId), $uid, $text));
	}

	/**
	 * Keeps what somebody wrote who was asked to; the caller has checked that.
	 *
	 * @throws Invalid
	 */
	public function keep(Item $item, string $uid, string $text): Comment {
		$text = trim($text);
		if ($text === '' || mb_strlen($text) > self::LONGEST) {
			throw new Invalid('A comment has 1 to 4000 characters.');
		}
		$comment = new Comment();
		$comment->setItemId((int)$item->getId());
		$comment->setAuthorUid($uid);
		$comment->setText($text);
		$comment->setCreatedAt($this->clock->getTime());
		$comment = $this->comments->insert($comment);
		// the trail says that something was written, not what
		$this->audit->record((int)$item->getId(), 'commented', Actor::user($uid), ['comment' => (int)$comment->getId()]);
		return $comment;
	}

	/** @return DocumentGateComment */
	private function shown(Comment $comment): array {
		return [
			'id' => (int)$comment->getId(),
			'caseId' => $comment->getItemId(),
			'author' => $this->people->user($comment->getAuthorUid()) ?? ['kind' => Actor::SYSTEM, 'id' => null, 'name' => ''],
			'text' => $comment->getText(),
			'createdAt' => Times::iso($comment->getCreatedAt()) ?? '',
		];
	}
}
