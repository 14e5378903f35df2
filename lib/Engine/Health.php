<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** How an engine is, for setup checks, `occ documentgate:status` and the API. */
final readonly class Health implements \JsonSerializable {
	/**
	 * @param bool $available whether documents can be inspected now
	 * @param string $kind `daemon`, `process` or `none`
	 * @param ?string $engineVersion as reports name it
	 * @param ?string $nodeVersion for instance `v20.20.2`
	 * @param ?string $problem one sentence for operators
	 * @param list<Health> $parts the engines behind a chain, in the order they are asked
	 */
	public function __construct(
		public bool $available,
		public string $kind,
		public ?string $engineVersion = null,
		public ?string $nodeVersion = null,
		public ?string $problem = null,
		public array $parts = [],
	) {
	}

	/** @return array{available: bool, kind: string, engineVersion: ?string, nodeVersion: ?string, problem: ?string, parts: list<array<string, mixed>>} */
	#[\Override]
	public function jsonSerialize(): array {
		return [
			'available' => $this->available,
			'kind' => $this->kind,
			'engineVersion' => $this->engineVersion,
			'nodeVersion' => $this->nodeVersion,
			'problem' => $this->problem,
			'parts' => array_map(static fn (Health $part): array => $part->jsonSerialize(), $this->parts),
		];
	}
}
