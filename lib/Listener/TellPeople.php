<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Listener;

use OCA\DocumentGate\Activity\Publisher;
use OCA\DocumentGate\Event\DocumentAcceptedEvent;
use OCA\DocumentGate\Event\DocumentDecidedEvent;
use OCA\DocumentGate\Event\DocumentHeldEvent;
use OCA\DocumentGate\Event\ReviewRequestedEvent;
use OCA\DocumentGate\Mail\MailQueue;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Notification\Subject;
use OCA\DocumentGate\Service\Teller;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use Psr\Log\LoggerInterface;

/**
 * Everybody who has to know is told: submitter, recipient, reviewers. A message that cannot be sent never stops a document.
 *
 * @template-implements IEventListener<DocumentHeldEvent|DocumentAcceptedEvent|DocumentDecidedEvent|ReviewRequestedEvent>
 */
class TellPeople implements IEventListener {
	public function __construct(
		private readonly Teller $teller,
		private readonly MailQueue $mails,
		private readonly Publisher $activities,
		private readonly LoggerInterface $logger,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		try {
			match (true) {
				$event instanceof DocumentHeldEvent => $this->held($event),
				$event instanceof DocumentAcceptedEvent => $this->accepted($event),
				$event instanceof DocumentDecidedEvent => $this->decided($event),
				$event instanceof ReviewRequestedEvent => $this->teller->tellReviewers($event->item, Subject::Asked, $event->actor->uid),
				default => null,
			};
		} catch (\Throwable $problem) {
			$this->logger->error('Somebody could not be told about a case', ['exception' => $problem]);
		}
	}

	private function held(DocumentHeldEvent $event): void {
		$item = $event->item;
		$this->teller->forget($item, Subject::Waiting, Subject::Hint, Subject::Accepted);
		$this->teller->tellSubmitter($item, Subject::Waiting);
		$this->activities->waiting($item);
		if ($item->disposition() !== Disposition::Pending) {
			// as long as only the engine is late, there is nothing to write a letter about
			$this->mails->receipt($item);
		}
		if ($event->before !== Disposition::Pending && $item->disposition() !== Disposition::Refused) {
			$this->teller->tellRecipient($item, Subject::HeldForYou);
		}
		if ($item->disposition() === Disposition::Held) {
			$this->teller->tellReviewers($item, Subject::Review);
		}
	}

	private function accepted(DocumentAcceptedEvent $event): void {
		$item = $event->item;
		if ($event->before === Disposition::Pending) {
			$this->teller->forget($item, Subject::Waiting, Subject::HeldForYou);
			$this->teller->tellSubmitter($item, Subject::Accepted);
			$this->teller->tellRecipient($item, Subject::ArrivedForYou);
			$this->activities->decided($item);
		} elseif ($item->judged() === Verdict::Advise && $event->before === null) {
			$this->teller->tellSubmitter($item, Subject::Hint);
		}
	}

	private function decided(DocumentDecidedEvent $event): void {
		$item = $event->item;
		$this->teller->forget($item, Subject::Waiting, Subject::HeldForYou, Subject::Review, Subject::Asked);
		$this->teller->tellSubmitter($item, Subject::Decided);
		$this->teller->tellRecipient($item, $item->disposition()->hides() ? Subject::NotComing : Subject::ArrivedForYou);
		$this->activities->decided($item);
		$this->mails->decision($item);
	}
}
