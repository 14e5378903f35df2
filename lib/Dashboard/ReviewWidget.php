<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Dashboard;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Service\AccessService;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\CaseWords;
use OCA\DocumentGate\Service\Languages;
use OCA\DocumentGate\Service\Links;
use OCA\DocumentGate\Service\VisibleText;
use OCP\Dashboard\IAPIWidgetV2;
use OCP\Dashboard\IButtonWidget;
use OCP\Dashboard\IConditionalWidget;
use OCP\Dashboard\IIconWidget;
use OCP\Dashboard\Model\WidgetButton;
use OCP\Dashboard\Model\WidgetItem;
use OCP\Dashboard\Model\WidgetItems;
use OCP\IURLGenerator;
use OCP\IUserSession;
use OCP\Util;

/** What waits for a decision, for reviewers: oldest first. The dashboard draws it; no script of ours is needed. */
class ReviewWidget implements IAPIWidgetV2, IButtonWidget, IConditionalWidget, IIconWidget {
	public function __construct(
		private readonly CaseService $cases,
		private readonly CaseWords $words,
		private readonly AccessService $access,
		private readonly Languages $languages,
		private readonly Links $links,
		private readonly IURLGenerator $urls,
		private readonly IUserSession $session,
	) {
	}

	#[\Override]
	public function getId(): string {
		return Application::APP_ID;
	}

	#[\Override]
	public function getTitle(): string {
		return $this->languages->of($this->session->getUser()?->getUID())->t('Documents to review');
	}

	#[\Override]
	public function getOrder(): int {
		return 20;
	}

	#[\Override]
	public function getIconClass(): string {
		return 'icon-' . Application::APP_ID;
	}

	#[\Override]
	public function getIconUrl(): string {
		return $this->urls->getAbsoluteURL($this->urls->imagePath(Application::APP_ID, 'app-dark.svg'));
	}

	#[\Override]
	public function getUrl(): string {
		return $this->links->desk();
	}

	#[\Override]
	public function load(): void {
		Util::addStyle(Application::APP_ID, 'dashboard');
	}

	#[\Override]
	public function isEnabled(): bool {
		return $this->access->isReviewer($this->session->getUser()?->getUID());
	}

	#[\Override]
	public function getItemsV2(string $userId, ?string $since = null, int $limit = 7): WidgetItems {
		$l = $this->languages->of($userId);
		if (!$this->access->isReviewer($userId)) {
			return new WidgetItems([], $l->t('Nothing is waiting for you.'));
		}
		$open = array_values(array_filter(Disposition::cases(), static fn (Disposition $one): bool => $one->isOpen()));
		$items = $this->cases->list(new CaseFilter(states: $open, sort: 'created_at', descending: false), max(1, $limit));
		$icon = $this->getIconUrl();
		return new WidgetItems(array_map(fn (Item $item): WidgetItem => new WidgetItem(
			VisibleText::of($item->getName()),
			$this->words->forReviewer($item, $l, false),
			$this->links->review($item),
			$icon,
			(string)$item->getId(),
		), $items), $l->t('Nothing is waiting for you.'));
	}

	#[\Override]
	public function getWidgetButtons(string $userId): array {
		return [new WidgetButton(WidgetButton::TYPE_MORE, $this->links->desk(), $this->languages->of($userId)->t('Review desk'))];
	}
}
