<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** Asks the engine for pictures of the pages of a document, in a process of its own. */
final readonly class PageMaker {
	/** Seconds beyond those of the programs that draw: inspections and the wait for a place. */
	private const AROUND = 30;
	/** Bytes that all pictures may have together, and a little for the report. */
	private const PICTURE_BYTES = 48 * 1024 * 1024;

	private NodeCommand $node;

	public function __construct(
		private EngineSettings $settings,
	) {
		$this->node = new NodeCommand($settings);
	}

	/**
	 * @param array<string, string> $programs paths of `office` and `ghostscript`, where they are not to be searched for
	 * @throws EngineUnavailable
	 * @throws QuestionRefused
	 */
	public function draw(InspectionRequest $request, array $programs = []): MadePages {
		$seconds = $request->seconds + self::AROUND;
		return MadePages::parse((new EngineProcess($this->settings))->ask($this->node->free(['answer', 'pages']), $request->head($programs), $request->file, $seconds, $seconds, self::PICTURE_BYTES));
	}
}
