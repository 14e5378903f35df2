<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

/** What the server reads from a report of the engine. The report itself stays opaque JSON. */
final readonly class Report {
	private const SCHEMA = 'documentgate-report/1';

	/**
	 * @param string $engineVersion of the engine that inspected
	 * @param string $sha256 of the document
	 * @param string $formatId what the document is, for instance `odt`
	 * @param list<string> $traits every trait of the document
	 * @param list<string> $because names of rules, gaps, formats and wishes that caused the verdict
	 * @param list<string> $suggest formats that would be better, best first
	 * @param int $findings how many findings are listed
	 * @param list<string> $gaps kinds of what could not be inspected
	 * @param string $hash SHA-256 of the JSON, by which decisions name the report
	 */
	public function __construct(
		public string $engineVersion,
		public string $sha256,
		public int $bytes,
		public string $formatId,
		public Verdict $verdict,
		public array $traits,
		public array $because,
		public SafeCopy $safeCopy,
		public array $suggest,
		public int $findings,
		public array $gaps,
		public string $hash,
	) {
	}

	/**
	 * @throws \UnexpectedValueException this is no report
	 */
	public static function parse(string $untrustedJson): self {
		$fields = json_decode($untrustedJson, true);
		if (!is_array($fields) || ($fields['schema'] ?? null) !== self::SCHEMA) {
			throw new \UnexpectedValueException('The engine answered something that is no report.');
		}
		$verdict = Verdict::tryFrom(self::text($fields, 'verdict'));
		$safeCopy = SafeCopy::tryFrom(self::text($fields, 'safeCopy'));
		$sha256 = self::text($fields, 'sha256');
		$bytes = $fields['bytes'] ?? null;
		$format = $fields['format'] ?? null;
		$findings = $fields['findings'] ?? null;
		$gaps = $fields['gaps'] ?? null;
		if ($verdict === null || $safeCopy === null || preg_match('/^[0-9a-f]{64}$/', $sha256) !== 1
			|| !is_int($bytes) || !is_array($format) || !is_array($findings) || !is_array($gaps)) {
			throw new \UnexpectedValueException('The engine answered with an incomplete report.');
		}
		return new self(
			self::text($fields, 'engine'),
			$sha256,
			$bytes,
			self::text($format, 'id'),
			$verdict,
			self::words($fields['traits'] ?? null),
			self::words($fields['because'] ?? null),
			$safeCopy,
			self::words($fields['suggest'] ?? null),
			count($findings),
			array_values(array_map(static fn (mixed $gap): string => is_array($gap) ? self::text($gap, 'gap') : throw new \UnexpectedValueException('The engine answered with an incomplete report.'), $gaps)),
			hash('sha256', $untrustedJson),
		);
	}

	/**
	 * Reports are kept once for equal documents and therefore without the name somebody gave them.
	 * This puts a name back, for people who may see it.
	 *
	 * @param string $json a stored report
	 * @return \stdClass the report with that name
	 */
	public static function named(string $json, string $name): \stdClass {
		// objects, so that an empty one stays an object
		$report = json_decode($json, false, 512, JSON_THROW_ON_ERROR);
		if (!$report instanceof \stdClass) {
			throw new \UnexpectedValueException('This is no report.');
		}
		$stored = $report->name ?? null;
		$report->name = $name;
		foreach ([...(array)($report->findings ?? []), ...(array)($report->gaps ?? [])] as $told) {
			if (is_array($told->at->path ?? null) && ($told->at->path[0] ?? null) === $stored) {
				$told->at->path[0] = $name;
			}
		}
		return $report;
	}

	/** @param array<array-key, mixed> $fields */
	private static function text(array $fields, string $key): string {
		$value = $fields[$key] ?? null;
		return is_string($value) && $value !== '' ? $value : throw new \UnexpectedValueException('The engine answered with an incomplete report.');
	}

	/** @return list<string> */
	private static function words(mixed $value): array {
		if (!is_array($value) || !array_is_list($value)) {
			throw new \UnexpectedValueException('The engine answered with an incomplete report.');
		}
		foreach ($value as $word) {
			if (!is_string($word)) {
				throw new \UnexpectedValueException('The engine answered with an incomplete report.');
			}
		}
		return $value;
	}
}
