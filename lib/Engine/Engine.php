<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Engine;

/** The inspecting program, wherever it runs. */
interface Engine {
	/**
	 * Inspects one document.
	 *
	 * @throws EngineUnavailable no report now
	 */
	public function inspect(InspectionRequest $request): Inspection;

	/**
	 * Asks something that needs no document: `about`, `cut-off`, `policy-check`, `policy-diff`, `policy-judge`,
	 * `policy-schema`, `presets`, `rules`, `samples`.
	 *
	 * @param string $head the question as a JSON object
	 * @return string the answer as JSON
	 * @throws EngineUnavailable nobody answers
	 * @throws QuestionRefused the engine answers that the question is wrong
	 */
	public function ask(string $question, string $head = '{}'): string;

	/** Whether an inspection would work now. Never throws. */
	public function health(): Health;
}
