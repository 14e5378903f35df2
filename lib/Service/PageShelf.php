<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Engine\MadePages;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\NotFound;

/**
 * Pictures of pages that were drawn lately, each sealed in the vault under a name made of what it shows.
 * No case names them, so the daily job takes them away after a day as it does with all that nobody names.
 *
 * @psalm-type Contents = array{sizes: list<array{width: int, height: int}>, of: ?string, total: ?int, complete: bool, why: ?array{de: string, en: string}}
 */
class PageShelf {
	private const NAME = 32;

	public function __construct(
		private readonly Vault $vault,
	) {
	}

	/**
	 * @param string $key of the rendering
	 * @return ?Contents null where it has to be drawn
	 */
	public function contents(string $key): ?array {
		try {
			$contents = json_decode($this->read($key), true);
		} catch (NotFound|Conflict) {
			return null;
		}
		/** @var ?Contents $contents only this class writes it, and what was changed cannot be opened */
		return is_array($contents) ? $contents : null;
	}

	/**
	 * @param bool $ofCopy whether what was drawn is a safe copy, though the engine saw just a document
	 * @return Contents
	 * @throws Conflict it cannot be written now
	 */
	public function put(string $key, MadePages $pages, bool $ofCopy): array {
		$contents = ['sizes' => $pages->sizes, 'of' => $ofCopy ? 'safe-copy' : $pages->of, 'total' => $pages->total, 'complete' => $pages->complete, 'why' => $pages->why];
		if ($pages->isFinal()) {
			foreach ($pages->pictures as $index => $picture) {
				$this->write($key . ' ' . ($index + 1), $picture);
			}
			// the last, so that whoever finds it finds all pages
			$this->write($key, json_encode($contents, JSON_THROW_ON_ERROR));
		}
		return $contents;
	}

	/**
	 * @param int $page from 1
	 * @return string a PNG
	 * @throws NotFound it was not drawn, or it was long ago
	 * @throws Conflict it cannot be read now
	 */
	public function page(string $key, int $page): string {
		return $this->read($key . ' ' . $page);
	}

	private static function name(string $key): string {
		return substr(hash('sha256', 'pages ' . $key), 0, self::NAME);
	}

	private function read(string $key): string {
		$stream = $this->vault->open(self::name($key));
		try {
			return (string)stream_get_contents($stream);
		} finally {
			fclose($stream);
		}
	}

	private function write(string $key, string $bytes): void {
		$stream = fopen('php://temp/maxmemory:8388608', 'w+b');
		if ($stream === false || fwrite($stream, $bytes) !== strlen($bytes)) {
			throw new Conflict('There is no room for temporary files.');
		}
		rewind($stream);
		try {
			$this->vault->seal($stream, self::name($key));
		} finally {
			fclose($stream);
		}
	}
}
