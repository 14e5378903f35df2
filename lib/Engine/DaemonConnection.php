<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/**
 * One request to the daemon and its answer, with curl. The body is one line of JSON, then the document.
 * Nextcloud's own client cannot speak to a socket file.
 */
final readonly class DaemonConnection {
	private const CONNECT_MILLISECONDS = 1500;

	/**
	 * @param string $address `unix:/path`, `http://host:port` or `https://host:port`
	 * @param string $secret needed on the network
	 */
	public function __construct(
		private string $address,
		#[\SensitiveParameter]
		private string $secret,
		private int $answerBytes = EngineSettings::REPORT_BYTES,
	) {
	}

	/**
	 * @param string $head one line, or nothing for a request without a body
	 * @param ?string $file path of the document that follows
	 * @param int $seconds until the answer must be there
	 * @throws EngineUnavailable no answer, or one that is not the daemon's
	 */
	public function send(string $method, string $path, string $head, ?string $file, int $seconds): DaemonAnswer {
		$socket = str_starts_with($this->address, 'unix:') ? substr($this->address, 5) : null;
		if ($socket === null && (preg_match('~^https?://[^/?#]+/?$~', $this->address) !== 1 || $this->secret === '')) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine daemon needs an address like unix:/path or http://host:port, and on the network a secret.');
		}
		if (!function_exists('curl_init')) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The PHP extension curl is missing.');
		}
		$body = new DaemonBody($head, $file);
		try {
			return $this->exchange($socket, $method, $path, $body, $seconds);
		} finally {
			$body->close();
		}
	}

	private function exchange(?string $socket, string $method, string $path, DaemonBody $body, int $seconds): DaemonAnswer {
		$nonce = bin2hex(random_bytes(16));
		$received = '';
		$signature = '';
		$headers = ['Expect:', 'Content-Type: application/x-documentgate', 'Accept: application/json'];
		if ($this->secret !== '') {
			array_push($headers, ...$this->proof($method, $path, $nonce, $body));
		}
		$curl = curl_init(($socket === null ? rtrim($this->address, '/') : 'http://documentgate') . $path);
		if ($curl === false) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'curl could not be started.');
		}
		curl_setopt_array($curl, [
			CURLOPT_CUSTOMREQUEST => $method,
			CURLOPT_HTTPHEADER => $headers,
			CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
			CURLOPT_PROXY => '',
			CURLOPT_FOLLOWLOCATION => false,
			CURLOPT_NOSIGNAL => true,
			CURLOPT_CONNECTTIMEOUT_MS => self::CONNECT_MILLISECONDS,
			CURLOPT_TIMEOUT_MS => $seconds * 1000,
			CURLOPT_WRITEFUNCTION => function (\CurlHandle $_, string $piece) use (&$received): int {
				$received .= $piece;
				// a number that differs makes curl stop
				return strlen($received) <= $this->answerBytes ? strlen($piece) : -1;
			},
			CURLOPT_HEADERFUNCTION => static function (\CurlHandle $_, string $line) use (&$signature): int {
				if (stripos($line, 'x-documentgate-signature:') === 0) {
					$signature = trim(substr($line, 25));
				}
				return strlen($line);
			},
		] + ($socket === null ? [] : [CURLOPT_UNIX_SOCKET_PATH => $socket]) + ($method === 'POST' ? [
			CURLOPT_UPLOAD => true,
			CURLOPT_INFILESIZE => $body->size,
			CURLOPT_READFUNCTION => static fn (\CurlHandle $_, mixed $__, int $length): string => $body->read($length),
		] : []));
		$isDone = curl_exec($curl) !== false;
		$error = curl_errno($curl);
		$status = (int)curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
		if (strlen($received) > $this->answerBytes) {
			throw new EngineUnavailable(EngineUnavailable::TOO_LARGE, 'The answer of the engine daemon is too long.', false);
		}
		if (!$isDone) {
			throw new EngineUnavailable($error === CURLE_OPERATION_TIMEDOUT ? EngineUnavailable::TIMEOUT : EngineUnavailable::NO_ENGINE, 'The engine daemon did not answer (' . curl_strerror($error) . ').');
		}
		if ($socket === null && !(new Signature($this->secret))->isAnswer($signature, $status, $nonce, $received)) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, $status === 401 ? 'The engine daemon does not accept our signature: the secrets or the clocks differ.' : 'The answer is not signed by our engine daemon.');
		}
		return new DaemonAnswer($status, $received);
	}

	/** @return list<string> headers */
	private function proof(string $method, string $path, string $nonce, DaemonBody $body): array {
		$time = time();
		$hash = $body->hash();
		return [
			'X-Documentgate-Time: ' . $time,
			'X-Documentgate-Nonce: ' . $nonce,
			'X-Documentgate-Body: ' . $hash,
			'X-Documentgate-Signature: ' . (new Signature($this->secret))->ofRequest($method, $path, $time, $nonce, $hash),
		];
	}
}
