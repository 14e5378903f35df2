<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** The engine understood the question and refuses it: a policy with mistakes, an unknown question. */
final class QuestionRefused extends \RuntimeException {
	/**
	 * @param string $error `question`, `policy` or `internal`
	 * @param list<array{pointer: string, text: array{de: string, en: string}}> $details what is wrong with a policy
	 */
	public function __construct(
		public readonly string $error,
		string $message,
		public readonly array $details = [],
	) {
		parent::__construct($message);
	}

	/**
	 * Reads the answer of an engine that is not a result.
	 *
	 * @throws EngineUnavailable it is no refusal either
	 */
	public static function parse(string $untrustedJson): self {
		$fields = json_decode($untrustedJson, true);
		if (!is_array($fields) || !is_string($fields['error'] ?? null) || !is_string($fields['message'] ?? null)) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine answered something that is no answer.');
		}
		$details = [];
		foreach (is_array($fields['details'] ?? null) ? $fields['details'] : [] as $detail) {
			if (is_string($detail['pointer'] ?? null) && is_string($detail['text']['de'] ?? null) && is_string($detail['text']['en'] ?? null)) {
				$details[] = ['pointer' => $detail['pointer'], 'text' => ['de' => $detail['text']['de'], 'en' => $detail['text']['en']]];
			}
		}
		return new self($fields['error'], $fields['message'], $details);
	}
}
