<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** Asks the engine for safe and converted copies, in a process of its own. */
final readonly class CopyMaker {
	/** Seconds that starting Node may take. */
	private const START = 3;
	/** Seconds that a conversion may take beyond the converter's own time: two inspections and the wait for a place. */
	private const AROUND = 60;
	/** Bytes of memory that an answer may take beyond twice the document: reports, changes, a larger format. */
	private const MORE_BYTES = 64 * 1024 * 1024;

	private NodeCommand $node;

	public function __construct(
		private EngineSettings $settings,
	) {
		$this->node = new NodeCommand($settings);
	}

	/**
	 * @throws EngineUnavailable
	 * @throws QuestionRefused
	 */
	public function disarm(InspectionRequest $request): MadeCopy {
		$seconds = 4 * $request->seconds + self::START;
		return $this->run($this->node->build(['answer', 'disarm'], $seconds), $request->head(), $request->file, $seconds);
	}

	/**
	 * @param string $to a target of the engine, or `open` for the open format that fits best
	 * @param array<string, string> $programs paths of `office` and `ghostscript`, where they are not to be searched for
	 * @throws EngineUnavailable
	 * @throws QuestionRefused
	 */
	public function convert(InspectionRequest $request, string $to, array $programs = []): MadeCopy {
		$seconds = $request->seconds + self::AROUND;
		return $this->run($this->node->free(['answer', 'convert']), $request->head(['to' => $to] + $programs), $request->file, $seconds);
	}

	/**
	 * @param list<string> $command
	 * @throws EngineUnavailable
	 * @throws QuestionRefused
	 */
	private function run(array $command, string $head, string $document, int $seconds): MadeCopy {
		$most = 2 * (int)@filesize($document) + self::MORE_BYTES;
		return MadeCopy::parse((new EngineProcess($this->settings))->ask($command, $head, $document, $seconds, $seconds, $most));
	}
}
