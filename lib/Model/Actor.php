<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** Who does something: a signed-in user, a guest behind a public link, the app on its own, or somebody at the command line. */
final class Actor {
	public const USER = 'user';
	public const GUEST = 'guest';
	public const SYSTEM = 'system';
	public const COMMAND = 'command';

	/**
	 * @param self::USER|self::GUEST|self::SYSTEM|self::COMMAND $kind
	 * @param ?string $uid of a user
	 * @param ?string $name what a guest called himself
	 */
	public function __construct(
		public readonly string $kind,
		public readonly ?string $uid = null,
		public readonly ?string $name = null,
	) {
	}

	public static function user(string $uid): self {
		return new self(self::USER, $uid);
	}

	public static function guest(?string $name = null): self {
		return new self(self::GUEST, null, $name);
	}

	public static function system(): self {
		return new self(self::SYSTEM);
	}

	public static function command(): self {
		return new self(self::COMMAND);
	}

	/** Whether it needs no role: the app itself, and who has a shell on the server anyway. */
	public function isTrusted(): bool {
		return $this->kind === self::SYSTEM || $this->kind === self::COMMAND;
	}

	/** How it stands in columns that name a person: the uid, or the kind. */
	public function label(): string {
		return $this->uid ?? $this->kind;
	}
}
