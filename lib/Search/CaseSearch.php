<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Search;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\CaseFilter;
use OCA\DocumentGate\Service\AccessService;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\CaseWords;
use OCA\DocumentGate\Service\Languages;
use OCA\DocumentGate\Service\Links;
use OCA\DocumentGate\Service\VisibleText;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\IUserSession;
use OCP\Search\IProvider;
use OCP\Search\ISearchQuery;
use OCP\Search\SearchResult;
use OCP\Search\SearchResultEntry;

/** Cases in the search of Nextcloud. Reviewers find all, everybody else what he handed in himself. */
class CaseSearch implements IProvider {
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
	public function getName(): string {
		return $this->languages->of($this->session->getUser()?->getUID())->t('Document Gate');
	}

	#[\Override]
	public function getOrder(string $route, array $routeParameters): int {
		// on our own pages before everything else
		return str_starts_with($route, Application::APP_ID . '.') ? -1 : 55;
	}

	#[\Override]
	public function search(IUser $user, ISearchQuery $query): SearchResult {
		$uid = $user->getUID();
		$l = $this->languages->of($uid);
		$term = trim($query->getTerm());
		$offset = max(0, (int)$query->getCursor());
		$items = $this->byNumber($term, $uid, $offset);
		if ($term !== '' && $items === []) {
			$filter = new CaseFilter(submitterUid: $this->access->isReviewer($uid) ? null : $uid, search: $term, sort: 'created_at');
			$items = $this->cases->list($filter, $query->getLimit(), $offset);
		}
		return SearchResult::paginated($l->t('Document Gate'), array_map(fn (Item $item): SearchResultEntry => $this->entry($item, $uid, $l), $items), $offset + count($items));
	}

	/** @return list<Item> the case whose number somebody read out: `DG-2026-000012` */
	private function byNumber(string $term, string $uid, int $offset): array {
		if ($offset > 0 || preg_match('/^DG-\d{4}-(\d{6,})$/iD', $term, $match) !== 1) {
			return [];
		}
		try {
			$item = $this->cases->get((int)$match[1]);
		} catch (NotFound) {
			return [];
		}
		return $this->access->maySee($item, $uid) && strcasecmp(CaseWords::number($item), $term) === 0 ? [$item] : [];
	}

	private function entry(Item $item, string $uid, IL10N $l): SearchResultEntry {
		$isMine = $this->access->isSubmitter($item, $uid);
		return new SearchResultEntry(
			'',
			VisibleText::of($item->getName()),
			$isMine ? $this->words->forSubmitter($item, $l, false) : $this->words->forReviewer($item, $l, false),
			$isMine ? $this->links->submission($item) : $this->links->review($item),
			$this->urls->getAbsoluteURL($this->urls->imagePath(Application::APP_ID, 'app-dark.svg')),
		);
	}
}
