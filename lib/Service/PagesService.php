<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\InspectionRequest;
use OCA\DocumentGate\Engine\PageMaker;
use OCA\DocumentGate\Engine\QuestionRefused;
use OCA\DocumentGate\Engine\SingleFlight;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * Pictures of the pages of a case for reviewers, drawn of the safe copy: nobody's browser gets the document.
 *
 * @psalm-import-type DocumentGatePages from ResponseDefinitions
 */
class PagesService {
	/** Seconds for the programs that draw. */
	private const SECONDS = 60;
	/** Seconds to wait for somebody who has the same pages drawn. */
	private const PATIENCE = 120;
	/** Characters of the key that the browser gets to tell renderings apart. */
	private const VERSION = 16;

	public function __construct(
		private readonly CaseService $cases,
		private readonly AccessService $access,
		private readonly SourceFiles $sources,
		private readonly EngineConfig $engine,
		private readonly ConverterPrograms $programs,
		private readonly PageShelf $shelf,
	) {
	}

	/**
	 * Draws them, unless they are there.
	 *
	 * @return DocumentGatePages
	 * @throws NotFound
	 * @throws NotPermitted
	 * @throws Conflict the document cannot be read now
	 * @throws EngineUnavailable
	 */
	public function show(int $id, ?string $uid): array {
		$this->access->requireReviewer($uid);
		$item = $this->cases->get($id);
		$key = $this->key($item);
		$contents = $this->shelf->contents($key) ?? $this->draw($item, $key);
		$pages = [];
		foreach ($contents['sizes'] as $index => $size) {
			$pages[] = ['number' => $index + 1] + $size;
		}
		return [
			'available' => $pages !== [],
			'of' => $contents['of'],
			'version' => substr($key, 0, self::VERSION),
			'pages' => $pages,
			'total' => $contents['total'],
			'complete' => $contents['complete'],
			'why' => $contents['why'],
		];
	}

	/**
	 * @param int $page from 1
	 * @return string a PNG
	 * @throws NotFound
	 * @throws NotPermitted
	 * @throws Conflict it cannot be read now
	 */
	public function page(int $id, int $page, ?string $uid): string {
		$this->access->requireReviewer($uid);
		return $this->shelf->page($this->key($this->cases->get($id)), $page);
	}

	/** Another document, another copy of it or another engine are another rendering. */
	private function key(Item $item): string {
		return hash('sha256', implode(' ', [$item->getId(), $item->getSha256(), (string)$item->getSafeBlob(), $item->getPolicyName(), $this->engine->engineVersion()]));
	}

	/** @return array{sizes: list<array{width: int, height: int}>, of: ?string, total: ?int, complete: bool, why: ?array{de: string, en: string}} */
	private function draw(Item $item, string $key): array {
		$settings = $this->engine->settings();
		return (new SingleFlight($settings->stateFolder()))->run($key, self::PATIENCE, function () use ($item, $key, $settings): array {
			$known = $this->shelf->contents($key);
			if ($known !== null) {
				return $known;
			}
			$hasCopy = $this->sources->hasCopy($item);
			try {
				$pages = $this->sources->with($item, $hasCopy, self::SECONDS, fn (InspectionRequest $request) => (new PageMaker($settings))->draw($request, $this->programs->named()));
			} catch (QuestionRefused $problem) {
				throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine refused to draw: ' . $problem->error);
			}
			return $this->shelf->put($key, $pages, $hasCopy);
		});
	}
}
