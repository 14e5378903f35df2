<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** Asks one engine after the other until one answers: the daemon where there is one, then a process of its own. */
final readonly class EngineChain implements Engine {
	/**
	 * @param list<array{Engine, CircuitBreaker}|\Closure(): array{Engine, CircuitBreaker}> $engines in the order they are asked; what is rarely needed is made when it is
	 * @param ?EngineUnavailable $obstacle why there is none to ask
	 */
	public function __construct(
		private array $engines,
		private ?EngineUnavailable $obstacle = null,
	) {
	}

	#[\Override]
	public function inspect(InspectionRequest $request): Inspection {
		return $this->first(static fn (Engine $engine): Inspection => $engine->inspect($request));
	}

	#[\Override]
	public function ask(string $question, string $head = '{}'): string {
		return $this->first(static fn (Engine $engine): string => $engine->ask($question, $head));
	}

	#[\Override]
	public function health(): Health {
		$parts = [];
		foreach ($this->engines as $entry) {
			[$engine, $breaker] = $entry instanceof \Closure ? $entry() : $entry;
			$health = $engine->health();
			if ($health->available) {
				$breaker->succeeded();
			}
			$parts[] = $health;
		}
		foreach ($parts as $part) {
			if ($part->available) {
				return new Health(true, $part->kind, $part->engineVersion, $part->nodeVersion, null, $parts);
			}
		}
		$problems = array_map(static fn (Health $part): string => (string)$part->problem, $parts);
		return new Health(false, 'none', problem: $this->obstacle?->getMessage() ?? implode(' ', array_unique($problems)), parts: $parts);
	}

	/**
	 * @template T
	 * @param callable(Engine): T $question
	 * @return T
	 * @throws EngineUnavailable the last of them says why
	 * @throws QuestionRefused
	 */
	private function first(callable $question): mixed {
		$last = $this->obstacle ?? new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'No engine answers at present; it is tried again soon.');
		foreach ($this->engines as $entry) {
			[$engine, $breaker] = $entry instanceof \Closure ? $entry() : $entry;
			if (!$breaker->allows()) {
				continue;
			}
			try {
				$answer = $question($engine);
				$breaker->succeeded();
				return $answer;
			} catch (EngineUnavailable $e) {
				if ($e->engineAtFault) {
					$breaker->failed($e->reason === EngineUnavailable::TIMEOUT);
				} elseif ($e->reason === EngineUnavailable::TIMEOUT) {
					// it is the document that is slow: another engine would not be faster
					throw $e;
				}
				$last = $e;
			}
		}
		throw $last;
	}
}
