<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** Starts the engine for one document and ends it. Needs Node and nothing else. */
final readonly class SpawnedEngine implements Engine {
	/** Seconds that starting Node may take. */
	private const START = 3;
	/** Seconds of the policy where it does not say; the same as in the engine. */
	private const POLICY_SECONDS = 20;
	/** Seconds for a question without a document. */
	private const QUESTION = 15;

	private NodeCommand $node;

	public function __construct(
		private EngineSettings $settings,
	) {
		$this->node = new NodeCommand($settings);
	}

	#[\Override]
	public function inspect(InspectionRequest $request): Inspection {
		$policySeconds = $request->policySeconds(self::POLICY_SECONDS);
		$seconds = min($request->seconds, $policySeconds);
		try {
			return Inspection::parse($this->run('inspect', $request->head(), $request->file, $seconds + self::START, $request->seconds));
		} catch (EngineUnavailable $e) {
			// the policy's own limit is an answer; only a caller in a hurry has to ask again
			if ($e->reason === EngineUnavailable::TIMEOUT && !$e->engineAtFault && $seconds >= $policySeconds) {
				return $this->cutOff($request, 'seconds');
			}
			throw $e;
		} catch (QuestionRefused $e) {
			if ($e->error === 'too-large') {
				return $this->cutOff($request, 'fileBytes');
			}
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine refused to inspect: ' . $e->error);
		}
	}

	#[\Override]
	public function ask(string $question, string $head = '{}'): string {
		return $this->run($question, $head, '/dev/null', self::QUESTION, self::QUESTION);
	}

	/**
	 * What is in a document: its parts and its words, as JSON (`documentgate-contents/2`). Only a process of its own answers this.
	 *
	 * @throws EngineUnavailable
	 * @throws QuestionRefused
	 */
	public function contents(InspectionRequest $request): string {
		return $this->run('contents', $request->head(), $request->file, $request->seconds + self::START, $request->seconds);
	}

	#[\Override]
	public function health(): Health {
		try {
			$about = json_decode($this->ask('about'), true);
			$version = is_array($about) && is_string($about['engine'] ?? null) ? $about['engine'] : null;
			$node = is_array($about) && is_string($about['node'] ?? null) ? $about['node'] : null;
			return new Health($version !== null, 'process', $version, $node, $version === null ? 'The engine does not say its version.' : null);
		} catch (EngineUnavailable|QuestionRefused $e) {
			return new Health(false, 'process', problem: $e->getMessage());
		}
	}

	/** The report of a document whose inspection had to be ended. */
	private function cutOff(InspectionRequest $request, string $cause): Inspection {
		$sha256 = $request->sha256 ?? (string)hash_file('sha256', $request->file);
		$whole = new InspectionRequest($request->file, $request->name, $request->mediaType, $request->policyJson, $request->seconds, $sha256);
		try {
			return Inspection::parse($this->ask('cut-off', $whole->head(['cause' => $cause, 'bytes' => (int)filesize($request->file)])));
		} catch (QuestionRefused $e) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine refused to inspect: ' . $e->error);
		}
	}

	/**
	 * @param int $seconds until the process is ended
	 * @param int $patience seconds to wait for a place
	 * @throws EngineUnavailable
	 * @throws QuestionRefused
	 */
	private function run(string $question, string $head, string $document, int $seconds, int $patience): string {
		return (new EngineProcess($this->settings))->ask($this->node->build(['answer', $question], $seconds), $head, $document, $seconds, $patience, EngineSettings::REPORT_BYTES);
	}
}
