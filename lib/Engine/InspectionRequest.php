<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** One document to be inspected. */
final readonly class InspectionRequest {
	/**
	 * @param string $file path of a local file with the bytes
	 * @param string $name what the report calls it
	 * @param ?string $mediaType the claimed media type
	 * @param string $policyJson a whole policy
	 * @param int $seconds how long the caller waits
	 * @param ?string $sha256 of the bytes, lower-case hex, where the caller knows it
	 */
	public function __construct(
		public string $file,
		public string $name,
		public ?string $mediaType,
		public string $policyJson,
		public int $seconds,
		public ?string $sha256 = null,
	) {
	}

	/**
	 * The head of the question as one line of JSON.
	 *
	 * @param array<string, mixed> $more further fields
	 */
	public function head(array $more = []): string {
		$fields = ['name' => $this->name, 'seconds' => $this->seconds] + $more;
		if ($this->mediaType !== null) {
			$fields['mediaType'] = $this->mediaType;
		}
		if ($this->sha256 !== null) {
			$fields['sha256'] = $this->sha256;
		}
		$json = json_encode($fields, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES);
		// in JSON, line breaks stand between words only, so spaces mean the same
		return substr($json, 0, -1) . ',"policy":' . strtr($this->policyJson, "\r\n", '  ') . '}';
	}

	/** Seconds after which the policy wants the inspection cut off; `$otherwise` where it does not say. */
	public function policySeconds(int $otherwise): int {
		$policy = json_decode($this->policyJson, true);
		$seconds = is_array($policy) && is_array($policy['limits'] ?? null) ? ($policy['limits']['seconds'] ?? null) : null;
		return is_int($seconds) && $seconds > 0 ? $seconds : $otherwise;
	}
}
