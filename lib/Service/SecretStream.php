<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

/**
 * Seals streams of any length with libsodium (XChaCha20-Poly1305), piece by piece.
 *
 * Layout: the letters DGV1, 16 bytes of salt, 24 bytes of header, then pieces of 64 KiB with 17 bytes of tag each.
 * The last piece says that it is the last, so a copy that was cut off is noticed.
 */
final class SecretStream {
	private const MAGIC = 'DGV1';
	private const SALT = 16;
	private const PIECE = 65536;

	public function __construct(
		#[\SensitiveParameter]
		private readonly string $secret,
	) {
	}

	/**
	 * @param resource $plain
	 * @param resource $sealed
	 * @return int bytes that were sealed
	 * @throws \RuntimeException nothing more can be read or written
	 */
	public function seal($plain, $sealed): int {
		$salt = random_bytes(self::SALT);
		[$state, $header] = sodium_crypto_secretstream_xchacha20poly1305_init_push($this->key($salt));
		$this->write($sealed, self::MAGIC . $salt . $header);
		$bytes = 0;
		$piece = $this->read($plain, self::PIECE);
		do {
			// one piece ahead, for only then it is known which one is the last
			$next = strlen($piece) < self::PIECE ? '' : $this->read($plain, self::PIECE);
			$tag = $next === '' ? SODIUM_CRYPTO_SECRETSTREAM_XCHACHA20POLY1305_TAG_FINAL : SODIUM_CRYPTO_SECRETSTREAM_XCHACHA20POLY1305_TAG_MESSAGE;
			$this->write($sealed, sodium_crypto_secretstream_xchacha20poly1305_push($state, $piece, '', $tag));
			$bytes += strlen($piece);
			$piece = $next;
		} while ($piece !== '');
		return $bytes;
	}

	/**
	 * @param resource $sealed
	 * @param resource $plain
	 * @throws \RuntimeException it is no sealed copy of this installation, was changed or is cut off
	 */
	public function unseal($sealed, $plain): void {
		if ($this->read($sealed, strlen(self::MAGIC)) !== self::MAGIC) {
			throw new \RuntimeException('This is no sealed copy.');
		}
		$salt = $this->read($sealed, self::SALT);
		$header = $this->read($sealed, SODIUM_CRYPTO_SECRETSTREAM_XCHACHA20POLY1305_HEADERBYTES);
		if (strlen($salt) !== self::SALT || strlen($header) !== SODIUM_CRYPTO_SECRETSTREAM_XCHACHA20POLY1305_HEADERBYTES) {
			throw new \RuntimeException('The sealed copy is cut off.');
		}
		$state = sodium_crypto_secretstream_xchacha20poly1305_init_pull($header, $this->key($salt));
		$tag = null;
		while ($tag !== SODIUM_CRYPTO_SECRETSTREAM_XCHACHA20POLY1305_TAG_FINAL) {
			$piece = $this->read($sealed, self::PIECE + SODIUM_CRYPTO_SECRETSTREAM_XCHACHA20POLY1305_ABYTES);
			$opened = strlen($piece) < SODIUM_CRYPTO_SECRETSTREAM_XCHACHA20POLY1305_ABYTES ? false : sodium_crypto_secretstream_xchacha20poly1305_pull($state, $piece);
			if ($opened === false) {
				throw new \RuntimeException('The sealed copy was changed, is cut off, or was sealed with another secret.');
			}
			[$bytes, $tag] = $opened;
			$this->write($plain, $bytes);
		}
		if ($this->read($sealed, 1) !== '') {
			throw new \RuntimeException('The sealed copy has something behind its end.');
		}
	}

	private function key(string $salt): string {
		return hash_hkdf('sha256', $this->secret, SODIUM_CRYPTO_SECRETSTREAM_XCHACHA20POLY1305_KEYBYTES, 'documentgate-vault', $salt);
	}

	/** @param resource $stream */
	private function read($stream, int $length): string {
		$bytes = '';
		while (strlen($bytes) < $length && !feof($stream)) {
			$piece = fread($stream, max(1, $length - strlen($bytes)));
			if ($piece === false) {
				throw new \RuntimeException('The stream cannot be read.');
			}
			if ($piece === '' && !feof($stream) && (stream_get_meta_data($stream)['timed_out'] ?? false)) {
				throw new \RuntimeException('The stream does not answer.');
			}
			$bytes .= $piece;
		}
		return $bytes;
	}

	/** @param resource $stream */
	private function write($stream, string $bytes): void {
		for ($written = 0; $written < strlen($bytes);) {
			$count = @fwrite($stream, $written === 0 ? $bytes : substr($bytes, $written));
			if ($count === false || $count === 0) {
				throw new \RuntimeException('The stream cannot be written; the disk may be full.');
			}
			$written += $count;
		}
	}
}
