<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** What the engine answers when it is asked for a safe or converted copy: a report on one line, and behind it the bytes, if there are any. */
final readonly class MadeCopy {
	/**
	 * @param bool $made whether there is a copy
	 * @param list<array<string, mixed>> $changes what is different, in words, as the engine tells it
	 * @param ?string $name of the copy
	 * @param ?string $verdict of the copy by the same policy
	 * @param ?string $sha256 of the copy
	 * @param ?array{de: string, en: string} $why there is none, and what to do
	 * @param ?string $refusal the word for it
	 * @param string $bytes of the copy
	 */
	private function __construct(
		public bool $made,
		public array $changes,
		public ?string $name,
		public ?string $verdict,
		public ?string $sha256,
		public ?string $mediaType,
		public ?array $why,
		public ?string $refusal,
		public string $bytes,
	) {
	}

	/** @throws EngineUnavailable it is no answer, or the bytes are not the ones it speaks of */
	public static function parse(string $untrusted): self {
		$end = strpos($untrusted, "\n");
		$report = $end === false ? null : json_decode(substr($untrusted, 0, $end), true);
		if ($end === false || !is_array($report) || !in_array($report['schema'] ?? null, ['documentgate-disarm/1', 'documentgate-conversion/1'], true)) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine answered something that is no answer.');
		}
		$bytes = substr($untrusted, $end + 1);
		$copy = is_array($report['copy'] ?? null) ? $report['copy'] : null;
		$made = $copy !== null && in_array($report['outcome'] ?? null, ['disarmed', 'converted'], true);
		if ($made && (!is_string($copy['sha256'] ?? null) || !is_string($copy['name'] ?? null) || hash('sha256', $bytes) !== $copy['sha256'])) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine sent another copy than it speaks of.');
		}
		$verdict = $report['inspection']['verdict'] ?? null;
		return new self(
			$made,
			array_values(array_filter(is_array($report['changes'] ?? null) ? $report['changes'] : [], is_array(...))),
			$made ? $copy['name'] : null,
			is_string($verdict) ? $verdict : null,
			$made ? $copy['sha256'] : null,
			$made && is_string($copy['mediaType'] ?? null) ? $copy['mediaType'] : null,
			is_string($report['text']['de'] ?? null) && is_string($report['text']['en'] ?? null) ? ['de' => $report['text']['de'], 'en' => $report['text']['en']] : null,
			is_string($report['refusal'] ?? null) ? $report['refusal'] : null,
			$made ? $bytes : '',
		);
	}
}
