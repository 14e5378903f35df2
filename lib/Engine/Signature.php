<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/**
 * Proves to a daemon on the network that a request is ours and unchanged, and to us that the answer is the daemon's.
 * HMAC-SHA256 with a shared secret over lines: method, path, time, nonce, SHA-256 of the body;
 * for the answer: the word answer, status, nonce of the request, SHA-256 of the body.
 */
final readonly class Signature {
	public function __construct(
		#[\SensitiveParameter]
		private string $secret,
	) {
	}

	/**
	 * @param int $time seconds since 1970
	 * @param string $nonce used once; hex
	 * @param string $bodyHash SHA-256 in hex
	 * @return string hex
	 */
	public function ofRequest(string $method, string $path, int $time, string $nonce, string $bodyHash): string {
		return hash_hmac('sha256', implode("\n", [$method, $path, (string)$time, $nonce, $bodyHash]), $this->secret);
	}

	/** @param string $signature of the daemon */
	public function isAnswer(string $signature, int $status, string $nonce, string $body): bool {
		return hash_equals(hash_hmac('sha256', implode("\n", ['answer', (string)$status, $nonce, hash('sha256', $body)]), $this->secret), $signature);
	}
}
