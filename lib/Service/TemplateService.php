<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Model\Decision;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\IL10N;

/**
 * Texts that reviewers start from when they write to a submitter.
 *
 * @psalm-import-type DocumentGateTemplate from ResponseDefinitions
 */
class TemplateService {
	private const MOST = 50;
	private const LONGEST = 2000;

	public function __construct(
		private readonly GateSettings $settings,
		private readonly Languages $languages,
	) {
	}

	/** @return list<DocumentGateTemplate> the organisation's own, or the built-in ones */
	public function list(): array {
		$own = $this->settings->storedTemplates();
		if ($own === []) {
			return $this->builtIn();
		}
		return array_map(static fn (array $template): array => [
			'id' => (string)($template['id'] ?? ''),
			'decision' => (string)($template['decision'] ?? Decision::Return->value),
			'title' => ['de' => (string)($template['title']['de'] ?? ''), 'en' => (string)($template['title']['en'] ?? '')],
			'text' => ['de' => (string)($template['text']['de'] ?? ''), 'en' => (string)($template['text']['en'] ?? '')],
		], $own);
	}

	/**
	 * @param list<array<string, mixed>> $untrusted
	 * @return list<DocumentGateTemplate>
	 * @throws Invalid
	 */
	public function parse(array $untrusted): array {
		if (count($untrusted) > self::MOST) {
			throw new Invalid('There can be 50 templates at most.');
		}
		$templates = [];
		foreach (array_values($untrusted) as $template) {
			$id = $template['id'] ?? null;
			if (!is_string($id) || preg_match('/^[a-z0-9-]{1,64}$/D', $id) !== 1 || isset($templates[$id])) {
				throw new Invalid('Each template needs an id of its own, of small letters, digits and hyphens.');
			}
			$templates[$id] = [
				'id' => $id,
				'decision' => Decision::parse(is_string($template['decision'] ?? null) ? $template['decision'] : '')->value,
				'title' => $this->sentences($template['title'] ?? null),
				'text' => $this->sentences($template['text'] ?? null),
			];
		}
		return array_values($templates);
	}

	/**
	 * @return array{de: string, en: string}
	 * @throws Invalid
	 */
	private function sentences(mixed $untrusted): array {
		$de = is_array($untrusted) && is_string($untrusted['de'] ?? null) ? trim($untrusted['de']) : '';
		$en = is_array($untrusted) && is_string($untrusted['en'] ?? null) ? trim($untrusted['en']) : '';
		if ($de === '' || $en === '' || mb_strlen($de) > self::LONGEST || mb_strlen($en) > self::LONGEST) {
			throw new Invalid('A template needs a title and a text in German and English, of 2000 characters at most.');
		}
		return ['de' => $de, 'en' => $en];
	}

	/** @return list<DocumentGateTemplate> */
	private function builtIn(): array {
		return [
			$this->template('external-content', Decision::Return, static fn (IL10N $l): string => $l->t('Loads something from elsewhere'), static fn (IL10N $l): string => $l->t('Your document loads something from another address when it is opened. Please put it into the document itself and submit it again.')),
			$this->template('macros', Decision::Return, static fn (IL10N $l): string => $l->t('Contains programs'), static fn (IL10N $l): string => $l->t('Your document contains programs (macros). Please save it without them, or as PDF, and submit it again.')),
			$this->template('password', Decision::Return, static fn (IL10N $l): string => $l->t('Is locked with a password'), static fn (IL10N $l): string => $l->t('Your document is locked with a password, so we cannot look into it. Please remove the password and submit it again.')),
			$this->template('format', Decision::Return, static fn (IL10N $l): string => $l->t('Please use an open format'), static fn (IL10N $l): string => $l->t('Please save your document as ODT or PDF and submit it again.')),
			$this->template('damaged', Decision::Return, static fn (IL10N $l): string => $l->t('Cannot be opened'), static fn (IL10N $l): string => $l->t('Your document is damaged and could not be opened. Please save it again and submit it once more.')),
			$this->template('not-accepted', Decision::Reject, static fn (IL10N $l): string => $l->t('Cannot be accepted'), static fn (IL10N $l): string => $l->t('We cannot accept this document because of what it contains. Please talk to us if you have questions.')),
			$this->template('harmless', Decision::Release, static fn (IL10N $l): string => $l->t('Reviewed and harmless'), static fn (IL10N $l): string => $l->t('We have looked at your document and accepted it.')),
		];
	}

	/**
	 * @param callable(IL10N, 'de'|'en'): string $title
	 * @param callable(IL10N, 'de'|'en'): string $text
	 * @return DocumentGateTemplate
	 */
	private function template(string $id, Decision $decision, callable $title, callable $text): array {
		return ['id' => $id, 'decision' => $decision->value, 'title' => $this->languages->both($title), 'text' => $this->languages->both($text)];
	}
}
