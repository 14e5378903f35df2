<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Notification;

/** What a notification is about. */
enum Subject: string {
	/** To the submitter: it waits. */
	case Waiting = 'waiting';
	/** To the submitter: it was accepted, and there is a hint. */
	case Hint = 'hint';
	/** To the submitter: it was accepted after it had to wait. */
	case Accepted = 'accepted';
	/** To the submitter: somebody decided. */
	case Decided = 'decided';
	/** To the recipient: something for you waits. Names no document. */
	case HeldForYou = 'held-for-you';
	/** To the recipient: it is there now. */
	case ArrivedForYou = 'arrived-for-you';
	/** To the recipient: it will not come. Names no document. */
	case NotComing = 'not-coming';
	/** To reviewers: decide. */
	case Review = 'review';
	/** To reviewers: somebody asks. */
	case Asked = 'asked';

	public function isForReviewers(): bool {
		return $this === self::Review || $this === self::Asked;
	}

	public function isForRecipient(): bool {
		return $this === self::HeldForYou || $this === self::ArrivedForYou || $this === self::NotComing;
	}
}
