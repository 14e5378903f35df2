<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\ConfigLexicon;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\IAppConfig;
use OCP\IGroupManager;

/**
 * Changes what an organisation has set. Every change is in the audit trail.
 *
 * @psalm-import-type DocumentGateSettings from ResponseDefinitions
 */
class SettingsService {
	public function __construct(
		private readonly IAppConfig $config,
		private readonly GateSettings $settings,
		private readonly TemplateService $templates,
		private readonly IGroupManager $groups,
		private readonly AuditTrail $audit,
	) {
	}

	/** @return DocumentGateSettings */
	public function get(): array {
		return [
			'reviewerGroups' => $this->settings->reviewerGroups(),
			'auditorGroups' => $this->settings->auditorGroups(),
			'fourEyes' => $this->settings->fourEyes(),
			'reviewHours' => $this->settings->reviewHours(),
			'retentionDays' => $this->settings->retentionDays(),
			'rejectedDays' => $this->settings->rejectedDays(),
			'mails' => $this->settings->sendsMails(),
			'digestHour' => $this->settings->digestHour(),
			'publicTransparency' => $this->settings->publicTransparency(),
			'templates' => $this->templates->list(),
		];
	}

	/**
	 * What is null stays as it is.
	 *
	 * @param ?list<string> $reviewerGroups
	 * @param ?list<string> $auditorGroups
	 * @param ?list<array<string, mixed>> $templates an empty list brings the built-in ones back
	 * @return DocumentGateSettings
	 * @throws Invalid nothing was changed
	 */
	public function set(?array $reviewerGroups, ?array $auditorGroups, ?bool $fourEyes, ?int $reviewHours, ?int $retentionDays, ?int $rejectedDays, ?bool $mails, ?int $digestHour, ?bool $publicTransparency, ?array $templates, string $uid): array {
		$arrays = array_filter([
			ConfigLexicon::REVIEWER_GROUPS => $reviewerGroups === null ? null : $this->knownGroups($reviewerGroups),
			ConfigLexicon::AUDITOR_GROUPS => $auditorGroups === null ? null : $this->knownGroups($auditorGroups),
			ConfigLexicon::TEMPLATES => $templates === null ? null : $this->templates->parse($templates),
		], static fn (?array $value): bool => $value !== null);
		$numbers = array_filter([
			ConfigLexicon::REVIEW_HOURS => $this->between($reviewHours, 0, 8760),
			ConfigLexicon::RETENTION_DAYS => $this->between($retentionDays, 1, 3650),
			ConfigLexicon::REJECTED_DAYS => $this->between($rejectedDays, 0, 3650),
			ConfigLexicon::DIGEST_HOUR => $this->between($digestHour, 0, 23),
		], static fn (?int $value): bool => $value !== null);
		$flags = array_filter([
			ConfigLexicon::FOUR_EYES => $fourEyes,
			ConfigLexicon::MAILS => $mails,
			ConfigLexicon::PUBLIC_TRANSPARENCY => $publicTransparency,
		], static fn (?bool $value): bool => $value !== null);
		foreach ($arrays as $key => $value) {
			$this->config->setValueArray(Application::APP_ID, $key, $value, $key === ConfigLexicon::TEMPLATES);
		}
		foreach ($numbers as $key => $value) {
			$this->config->setValueInt(Application::APP_ID, $key, $value);
		}
		foreach ($flags as $key => $value) {
			$this->config->setValueBool(Application::APP_ID, $key, $value);
		}
		// texts are long and say nothing about who may do what
		$recorded = array_diff_key($arrays, [ConfigLexicon::TEMPLATES => true]) + $numbers + $flags;
		$this->audit->record(null, 'settings-changed', Actor::user($uid), $recorded + ($templates === null ? [] : [ConfigLexicon::TEMPLATES => count($templates)]));
		return $this->get();
	}

	/**
	 * @param list<string> $gids
	 * @return list<string>
	 * @throws Invalid
	 */
	private function knownGroups(array $gids): array {
		foreach ($gids as $gid) {
			if (!is_string($gid) || !$this->groups->groupExists($gid)) {
				throw new Invalid('There is no such group.');
			}
		}
		return array_values(array_unique($gids));
	}

	/** @throws Invalid */
	private function between(?int $value, int $least, int $most): ?int {
		if ($value !== null && ($value < $least || $value > $most)) {
			throw new Invalid('One of the numbers is too small or too large.');
		}
		return $value;
	}
}
