<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\InspectionRequest;
use OCA\DocumentGate\Engine\QuestionRefused;
use OCA\DocumentGate\Model\Verdict;
use OCP\ITempManager;

/** Proves that this installation sees what it must see: small harmless documents go the way that every document goes. */
class SelfTest {
	public function __construct(
		private readonly Engine $engine,
		private readonly EngineConfig $config,
		private readonly ITempManager $temp,
		private readonly Vault $vault,
	) {
	}

	/**
	 * @return list<array{check: string, passed: bool, seen: ?string}> `seen` says what was seen instead
	 */
	public function run(): array {
		return [...$this->samples(), $this->sealing()];
	}

	/**
	 * Only what concerns the engine.
	 *
	 * @return list<array{check: string, passed: bool, seen: ?string}>
	 */
	public function samples(): array {
		try {
			$samples = json_decode($this->engine->ask('samples'), true);
			$checks = [];
			foreach (is_array($samples) ? $samples : [] as $sample) {
				$checks[] = $this->sample($sample);
			}
			return $checks === [] ? [['check' => 'the engine gives its samples', 'passed' => false, 'seen' => 'none']] : $checks;
		} catch (EngineUnavailable|QuestionRefused $e) {
			return [['check' => 'the engine answers', 'passed' => false, 'seen' => $e->getMessage()]];
		}
	}

	/**
	 * @param array{name: string, format: string, traits: list<string>, base64: string} $sample
	 * @return array{check: string, passed: bool, seen: ?string}
	 */
	private function sample(array $sample): array {
		$isClean = $sample['traits'] === [];
		$check = $sample['name'] . ($isClean ? ' is accepted' : ' shows ' . implode(', ', $sample['traits']));
		$file = $this->temp->getTemporaryFile();
		if ($file === false || file_put_contents($file, base64_decode($sample['base64'], true)) === false) {
			return ['check' => $check, 'passed' => false, 'seen' => 'The temporary folder cannot be written.'];
		}
		try {
			$report = $this->engine->inspect(new InspectionRequest($file, $sample['name'], null, '"' . PolicyService::DEFAULT . '"', $this->config->settings()->seconds))->report;
		} catch (EngineUnavailable $e) {
			return ['check' => $check, 'passed' => false, 'seen' => $e->getMessage()];
		} finally {
			unlink($file);
		}
		$passed = $report->formatId === $sample['format'] && ($isClean ? $report->verdict === Verdict::Accept : array_diff($sample['traits'], $report->traits) === []);
		return ['check' => $check, 'passed' => $passed, 'seen' => $passed ? null : $report->formatId . ' ' . $report->verdict->value . ' ' . implode(', ', $report->traits)];
	}

	/** @return array{check: string, passed: bool, seen: ?string} */
	private function sealing(): array {
		$check = 'a sealed copy can be opened again';
		$plain = fopen('php://memory', 'w+b');
		try {
			$words = bin2hex(random_bytes(32));
			if ($plain === false || fwrite($plain, $words) === false || !rewind($plain)) {
				return ['check' => $check, 'passed' => false, 'seen' => 'no memory'];
			}
			$name = $this->vault->seal($plain);
			try {
				$opened = $this->vault->open($name);
				$same = stream_get_contents($opened) === $words;
				fclose($opened);
			} finally {
				$this->vault->delete($name);
			}
			return ['check' => $check, 'passed' => $same, 'seen' => $same ? null : 'other bytes'];
		} catch (\Throwable $e) {
			return ['check' => $check, 'passed' => false, 'seen' => $e->getMessage()];
		} finally {
			if (is_resource($plain)) {
				fclose($plain);
			}
		}
	}
}
