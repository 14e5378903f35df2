<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** What the engine answers when it is asked for pictures of pages: a report on one line, and behind it one PNG after the other. */
final readonly class MadePages {
	private const SIGNATURE = "\x89PNG\r\n\x1a\n";
	/** Reasons that may be gone another time, or on another server. */
	private const PASSING = ['no-converter', 'too-slow', 'internal'];

	/**
	 * @param list<array{width: int, height: int}> $sizes in pixels
	 * @param list<string> $pictures one PNG a page
	 * @param ?string $of `document` or `safe-copy`
	 * @param ?int $total pages in all, as far as that is known
	 * @param ?array{de: string, en: string} $why there are none
	 */
	private function __construct(
		public array $sizes,
		public array $pictures,
		public ?string $of,
		public ?int $total,
		public bool $complete,
		public ?array $why,
		private ?string $refusal,
	) {
	}

	/** Whether asking again about the same document gives the same answer. */
	public function isFinal(): bool {
		return !in_array($this->refusal, self::PASSING, true);
	}

	/** @throws EngineUnavailable it is no answer, or the pictures are not the ones it speaks of */
	public static function parse(string $untrusted): self {
		$end = strpos($untrusted, "\n");
		$report = $end === false ? null : json_decode(substr($untrusted, 0, $end), true);
		if ($end === false || !is_array($report) || ($report['schema'] ?? null) !== 'documentgate-pages/1' || !is_array($report['pages'] ?? null)) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine answered something that is no answer.');
		}
		$at = $end + 1;
		$sizes = [];
		$pictures = [];
		foreach ($report['pages'] as $page) {
			$bytes = is_array($page) && is_int($page['bytes'] ?? null) && is_int($page['width'] ?? null) && is_int($page['height'] ?? null) ? $page['bytes'] : 0;
			$picture = substr($untrusted, $at, $bytes);
			if ($bytes < 1 || strlen($picture) !== $bytes || !str_starts_with($picture, self::SIGNATURE)) {
				throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine sent other pages than it speaks of.');
			}
			$sizes[] = ['width' => $page['width'], 'height' => $page['height']];
			$pictures[] = $picture;
			$at += $bytes;
		}
		return new self(
			$sizes,
			$pictures,
			is_string($report['of'] ?? null) ? $report['of'] : null,
			is_int($report['total'] ?? null) ? $report['total'] : null,
			($report['complete'] ?? null) === true,
			is_string($report['text']['de'] ?? null) && is_string($report['text']['en'] ?? null) ? ['de' => $report['text']['de'], 'en' => $report['text']['en']] : null,
			is_string($report['refusal'] ?? null) ? $report['refusal'] : null,
		);
	}
}
