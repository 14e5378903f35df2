<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Activity;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Db\ItemMapper;
use OCA\DocumentGate\Service\AccessService;
use OCA\DocumentGate\Service\HeldIndex;
use OCA\DocumentGate\Service\Links;
use OCA\DocumentGate\Service\StateWords;
use OCA\DocumentGate\Service\VisibleText;
use OCP\Activity\Exceptions\UnknownActivityException;
use OCP\Activity\IEvent;
use OCP\Activity\IProvider;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;

/**
 * Words for the activities of the gate; and no words for what other apps tell about a document that is held.
 * "Somebody created motion.odt" is written by Files for everybody who reaches the folder. As long as the document is
 * hidden, only its submitter reads that; all others read that a document is being reviewed. Afterwards they read the rest.
 */
class Provider implements IProvider {
	private const HIDDEN = 'hidden';

	public function __construct(
		private readonly IFactory $languages,
		private readonly ItemMapper $items,
		private readonly HeldIndex $held,
		private readonly AccessService $access,
		private readonly Links $links,
		private readonly IURLGenerator $urls,
	) {
	}

	#[\Override]
	public function parse($language, IEvent $event, ?IEvent $previousEvent = null): IEvent {
		$l = $this->languages->get(Application::APP_ID, $language);
		if ($event->getApp() === Application::APP_ID) {
			return $event->getSubject() === self::HIDDEN ? $event : $this->own($event, $l);
		}
		if ($event->getObjectType() === 'files' && $this->isHiddenFrom((int)$event->getObjectId(), $event->getAffectedUser())) {
			return $this->withoutName($event, $l);
		}
		throw new UnknownActivityException();
	}

	/** @throws UnknownActivityException the case is gone, or it is none of this person's */
	private function own(IEvent $event, IL10N $l): IEvent {
		$item = $this->items->find((int)$event->getObjectId()) ?? throw new UnknownActivityException();
		$uid = $event->getAffectedUser();
		$arrived = $event->getSubject() === Publisher::ARRIVED;
		$mayRead = $arrived ? $this->access->isRecipient($item, $uid) && !$item->disposition()->hides() : $this->access->isSubmitter($item, $uid);
		if (!$mayRead) {
			throw new UnknownActivityException();
		}
		$link = $arrived ? $this->links->file($item) : $this->links->submission($item);
		$state = StateWords::of((string)($event->getSubjectParameters()['state'] ?? $item->getState()), $l);
		return $event->setIcon($this->icon())->setLink($link)->setRichSubject(match ($event->getSubject()) {
			Publisher::ARRIVED => $l->t('{document} was inspected and is there for you now'),
			Publisher::WAITING => $l->t('You handed in {document}: %1$s', [$state]),
			default => $l->t('Your document {document}: %1$s', [$state]),
		}, ['document' => $this->document($item, $link)]);
	}

	private function withoutName(IEvent $event, IL10N $l): IEvent {
		$sentence = $l->t('A document is being reviewed before others can see it');
		// no other app knows what to say about it now, so none adds the name again
		return $event->setApp(Application::APP_ID)
			->setType(Application::APP_ID)
			->setSubject(self::HIDDEN)
			->setObject(Publisher::OBJECT, 0)
			->setLink($this->urls->getAbsoluteURL('/'))
			->setIcon($this->icon())
			->setRichSubject($sentence)
			->setParsedSubject($sentence);
	}

	private function isHiddenFrom(int $fileId, string $uid): bool {
		$held = $this->held->get($fileId);
		return $held !== null && !$held->isSubmittedBy($uid);
	}

	private function icon(): string {
		return $this->urls->getAbsoluteURL($this->urls->imagePath(Application::APP_ID, 'app-dark.svg'));
	}

	/** @return array{type: string, id: string, name: string, link: string} */
	private function document(Item $item, string $link): array {
		return ['type' => 'highlight', 'id' => (string)$item->getId(), 'name' => VisibleText::of($item->getName()), 'link' => $link];
	}
}
