<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** Asks the engine that runs as a daemon, `documentgate serve`, over a socket of this machine or the network. */
final readonly class DaemonEngine implements Engine {
	/** Seconds for a question without a document. */
	private const QUESTION = 10;
	/** Seconds the daemon gets to say that it was too slow. */
	private const GRACE = 2;

	public function __construct(
		private DaemonConnection $connection,
	) {
	}

	#[\Override]
	public function inspect(InspectionRequest $request): Inspection {
		$answer = $this->connection->send('POST', '/v1/inspect', $request->head(), $request->file, $request->seconds + self::GRACE);
		if ($answer->status === 200) {
			return Inspection::parse($answer->body);
		}
		throw self::unavailable($answer);
	}

	#[\Override]
	public function ask(string $question, string $head = '{}'): string {
		$answer = $this->connection->send('POST', '/v1/' . rawurlencode($question), strtr($head, "\r\n", '  '), null, self::QUESTION);
		if ($answer->status === 200) {
			return $answer->body;
		}
		throw $answer->status === 400 ? QuestionRefused::parse($answer->body) : self::unavailable($answer);
	}

	#[\Override]
	public function health(): Health {
		try {
			$answer = $this->connection->send('GET', '/health', '', null, self::QUESTION);
			$fields = json_decode($answer->body, true);
			$version = is_array($fields) && is_string($fields['engine'] ?? null) ? $fields['engine'] : null;
			$node = is_array($fields) && is_string($fields['node'] ?? null) ? $fields['node'] : null;
			$isReady = $answer->status === 200 && $version !== null;
			return new Health($isReady, 'daemon', $version, $node, $isReady ? null : 'The engine daemon is not ready (status ' . $answer->status . ').');
		} catch (EngineUnavailable $e) {
			return new Health(false, 'daemon', problem: $e->getMessage());
		}
	}

	private static function unavailable(DaemonAnswer $answer): EngineUnavailable {
		$fields = json_decode($answer->body, true);
		$error = is_array($fields) && is_string($fields['error'] ?? null) ? $fields['error'] : 'nonsense';
		return match ($error) {
			'late' => new EngineUnavailable(EngineUnavailable::TIMEOUT, 'The engine daemon ended the inspection when the time was over.', false),
			'too-large' => new EngineUnavailable(EngineUnavailable::TOO_LARGE, 'The document is larger than the engine daemon takes.', false),
			'busy' => new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine daemon has too much to do.', false),
			'internal' => new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine daemon could not inspect the document.', false),
			'signature' => new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine daemon does not accept our signature: the secrets or the clocks differ.'),
			'stopping' => new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine daemon is stopping.'),
			default => new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine daemon answered with status ' . $answer->status . '.'),
		};
	}
}
