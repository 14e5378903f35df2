<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate;

use OCA\DocumentGate\Engine\EngineSettings;
use OCA\DocumentGate\Service\EngineConfig;
use OCP\Config\Lexicon\Entry;
use OCP\Config\Lexicon\ILexicon;
use OCP\Config\Lexicon\Strictness;
use OCP\Config\ValueType;
use OCP\IAppConfig;

/** Everything that can be configured, with its type, its default and what it does. */
class ConfigLexicon implements ILexicon {
	public const REVIEWER_GROUPS = 'reviewer_groups';
	public const AUDITOR_GROUPS = 'auditor_groups';
	public const FOUR_EYES = 'four_eyes';
	public const REVIEW_HOURS = 'review_hours';
	public const RETENTION_DAYS = 'retention_days';
	public const REJECTED_DAYS = 'rejected_days';
	public const MAILS = 'mails';
	public const DIGEST_HOUR = 'digest_hour';
	public const PUBLIC_TRANSPARENCY = 'public_transparency';
	public const TEMPLATES = 'templates';

	#[\Override]
	public function getStrictness(): Strictness {
		return Strictness::NOTICE;
	}

	#[\Override]
	public function getAppConfigs(): array {
		return [
			new Entry(self::REVIEWER_GROUPS, ValueType::ARRAY, [], 'Ids of the groups whose members decide about held documents; admins as long as there is none'),
			new Entry(self::AUDITOR_GROUPS, ValueType::ARRAY, [], 'Ids of the groups whose members see numbers and reasons'),
			new Entry(self::FOUR_EYES, ValueType::BOOL, false, 'Releasing a document takes two reviewers'),
			new Entry(self::REVIEW_HOURS, ValueType::INT, 48, 'Hours after which a held document is due; 0 for no due date'),
			new Entry(self::RETENTION_DAYS, ValueType::INT, 90, 'Days that sealed copies of closed cases are kept'),
			new Entry(self::REJECTED_DAYS, ValueType::INT, 14, 'Days that a rejected document stays with its submitter before only its sealed copy is left'),
			new Entry(self::MAILS, ValueType::BOOL, true, 'Send e-mails about decisions and the digest for reviewers'),
			new Entry(self::DIGEST_HOUR, ValueType::INT, 7, 'Hour of the day, in the time zone of the server, from which the digest for reviewers is sent'),
			new Entry(self::PUBLIC_TRANSPARENCY, ValueType::BOOL, false, 'Anybody may see the numbers without signing in'),
			new Entry(EngineConfig::NODE, ValueType::STRING, '', 'Path of Node; looked for where it is empty'),
			new Entry(EngineConfig::ADDRESS, ValueType::STRING, '', 'Where the engine daemon listens: unix:/path, http://host:port or https://host:port; empty for none'),
			new Entry(EngineConfig::SECRET, ValueType::STRING, '', 'Secret shared with a daemon on the network', flags: IAppConfig::FLAG_SENSITIVE),
			new Entry(EngineConfig::SECONDS, ValueType::INT, EngineSettings::DEFAULT_SECONDS, 'Seconds an upload waits for its inspection'),
			new Entry(EngineConfig::PROCESSES, ValueType::INT, 0, 'Engines started at the same time; as many as there are processors where it is 0'),
			new Entry(EngineConfig::MEGABYTES, ValueType::INT, EngineSettings::DEFAULT_MEMORY, 'Megabytes of memory of a started engine'),
			new Entry(self::TEMPLATES, ValueType::ARRAY, [], 'Texts offered to reviewers when they return or reject a document; the built-in ones as long as there is none', lazy: true),
		];
	}

	#[\Override]
	public function getUserConfigs(): array {
		return [
			new Entry('digest_sent', ValueType::INT, 0, 'When the last digest was sent, in seconds', lazy: true),
		];
	}
}
