<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Notification;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Service\AccessService;
use OCA\DocumentGate\Service\CaseWords;
use OCA\DocumentGate\Service\Links;
use OCA\DocumentGate\Service\People;
use OCA\DocumentGate\Service\Teller;
use OCA\DocumentGate\Service\VisibleText;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IAction;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;
use OCP\Notification\UnknownNotificationException;

/** What notifications say, by what the reader may know at the moment he reads them. */
class Notifier implements INotifier {
	public function __construct(
		private readonly IFactory $languages,
		private readonly ItemMapper $items,
		private readonly AccessService $access,
		private readonly CaseWords $words,
		private readonly People $people,
		private readonly Links $links,
		private readonly IURLGenerator $urls,
	) {
	}

	#[\Override]
	public function getID(): string {
		return Application::APP_ID;
	}

	#[\Override]
	public function getName(): string {
		return $this->languages->get(Application::APP_ID)->t('Document Gate');
	}

	#[\Override]
	public function prepare(INotification $notification, string $languageCode): INotification {
		if ($notification->getApp() !== Application::APP_ID || $notification->getObjectType() !== Teller::OBJECT) {
			throw new UnknownNotificationException();
		}
		$subject = Subject::tryFrom($notification->getSubject()) ?? throw new UnknownNotificationException();
		$item = $this->items->find((int)$notification->getObjectId()) ?? throw new AlreadyProcessedException();
		$l = $this->languages->get(Application::APP_ID, $languageCode);
		$notification->setIcon($this->urls->getAbsoluteURL($this->urls->imagePath(Application::APP_ID, 'app-dark.svg')));
		match (true) {
			$subject->isForReviewers() => $this->forReviewer($notification, $subject, $item, $l),
			$subject->isForRecipient() => $this->forRecipient($notification, $subject, $item, $l),
			default => $this->forSubmitter($notification, $subject, $item, $l),
		};
		return $notification;
	}

	private function forSubmitter(INotification $notification, Subject $subject, Item $item, IL10N $l): void {
		if (!$this->access->isSubmitter($item, $notification->getUser()) || ($subject === Subject::Waiting && !$item->disposition()->hides())) {
			throw new AlreadyProcessedException();
		}
		$link = $this->links->submission($item);
		$notification->setLink($link)
			->setRichSubject($this->headline($subject, $item, $l), ['document' => $this->document($item, $link)])
			->setParsedMessage($this->words->forSubmitter($item, $l) . ' ' . $this->words->next($item, $l));
		$this->act($notification, $l->t('Show'), $link, IAction::TYPE_WEB, true);
		if ($subject === Subject::Waiting && $item->disposition()->isOpen()) {
			$this->act($notification, $l->t('Ask for a review'), $this->links->reviewRequest($item), IAction::TYPE_POST);
		}
	}

	private function forRecipient(INotification $notification, Subject $subject, Item $item, IL10N $l): void {
		if (!$this->access->isRecipient($item, $notification->getUser())) {
			throw new AlreadyProcessedException();
		}
		// what is hidden is the name too; the folder is the recipient's own
		$folder = ['type' => 'highlight', 'id' => 'folder', 'name' => VisibleText::of($this->folderName($item, $l))];
		if ($subject === Subject::ArrivedForYou) {
			if ($item->disposition()->hides()) {
				throw new AlreadyProcessedException();
			}
			$link = $this->links->file($item);
			$notification->setLink($link)->setRichSubject($l->t('{document} was inspected and is there for you now'), ['document' => $this->document($item, $link)]);
			return;
		}
		if ($subject === Subject::NotComing) {
			$notification->setRichSubject($l->t('A document in {folder} was not accepted; its submitter knows why'), ['folder' => $folder]);
			return;
		}
		if (!$item->disposition()->isOpen()) {
			throw new AlreadyProcessedException();
		}
		$notification->setRichSubject($l->t('A document for you in {folder} is held for review'), ['folder' => $folder])
			->setParsedMessage($l->t('You will see it as soon as the sitting service has accepted it. You can ask for that.'));
		$this->act($notification, $l->t('Ask for a review'), $this->links->reviewRequest($item), IAction::TYPE_POST, true);
	}

	private function forReviewer(INotification $notification, Subject $subject, Item $item, IL10N $l): void {
		$uid = $notification->getUser();
		if (!$this->access->isReviewer($uid) || !$item->disposition()->isOpen()) {
			throw new AlreadyProcessedException();
		}
		$link = $this->links->review($item);
		$asker = $this->people->nameOf($notification->getSubjectParameters()['by'] ?? null);
		$rich = $subject === Subject::Asked
			? $l->t('{person} asks for a review of {document}')
			: $l->t('{document} is waiting for your decision');
		$parameters = ['document' => $this->document($item, $link)];
		if ($subject === Subject::Asked) {
			$parameters['person'] = ['type' => 'highlight', 'id' => 'person', 'name' => VisibleText::of($asker === '' ? '?' : $asker)];
		}
		$notification->setLink($link)->setRichSubject($rich, $parameters)->setParsedMessage($this->words->forReviewer($item, $l));
		$this->act($notification, $l->t('Review'), $link, IAction::TYPE_WEB, true);
		if ($item->getAssigneeUid() !== $uid) {
			$this->act($notification, $l->t('Take over'), $this->links->takeOver($item), IAction::TYPE_PUT);
		}
	}

	private function headline(Subject $subject, Item $item, IL10N $l): string {
		return match (true) {
			$subject === Subject::Hint => $l->t('{document} was accepted, with a hint'),
			$subject === Subject::Waiting && $item->disposition()->isOpen() => $l->t('{document} has arrived and is being reviewed'),
			$subject === Subject::Waiting => $l->t('{document} was not taken over'),
			$item->disposition()->value === 'returned' => $l->t('{document} was returned to you'),
			$item->disposition()->value === 'rejected' => $l->t('{document} was rejected'),
			$item->disposition()->value === 'replaced' => $l->t('The safe copy of {document} was accepted'),
			default => $l->t('{document} was accepted'),
		};
	}

	/** @return array{type: string, id: string, name: string, link: string} */
	private function document(Item $item, string $link): array {
		return ['type' => 'highlight', 'id' => (string)$item->getId(), 'name' => VisibleText::of($item->getName()), 'link' => $link];
	}

	private function folderName(Item $item, IL10N $l): string {
		$folder = basename(dirname($item->getPath()));
		return $folder === '' || $folder === '.' ? $l->t('your files') : $folder;
	}

	private function act(INotification $notification, string $label, string $link, string $type, bool $primary = false): void {
		$action = $notification->createAction();
		$action->setLabel($label)->setParsedLabel($label)->setLink($link, $type)->setPrimary($primary);
		$notification->addParsedAction($action);
	}
}
