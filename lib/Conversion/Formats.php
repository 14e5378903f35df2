<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Conversion;

/** What can become what, in the media types by which Nextcloud calls files. The engine's own list is `src/node/conversion/targets.ts`. */
final class Formats {
	public const PDF = 'application/pdf';
	private const ODF = 'application/vnd.oasis.opendocument.';
	private const OPEN_XML = 'application/vnd.openxmlformats-officedocument.';

	/** Target of the engine and extension, by media type. */
	private const TARGETS = [
		self::ODF . 'text' => ['odt', 'odt'],
		self::ODF . 'spreadsheet' => ['ods', 'ods'],
		self::ODF . 'presentation' => ['odp', 'odp'],
		self::ODF . 'graphics' => ['odg', 'odg'],
		self::PDF => ['pdf-a', 'pdf'],
		self::OPEN_XML . 'wordprocessingml.document' => ['docx', 'docx'],
		self::OPEN_XML . 'spreadsheetml.sheet' => ['xlsx', 'xlsx'],
		self::OPEN_XML . 'presentationml.presentation' => ['pptx', 'pptx'],
		'text/plain' => ['txt', 'txt'],
	];

	/** Documents by the module of the office that opens them, and what that module writes. */
	private const MODULES = [
		'writer' => [
			[self::ODF . 'text', self::ODF . 'text-template', self::ODF . 'text-flat-xml', self::OPEN_XML . 'wordprocessingml.document', self::OPEN_XML . 'wordprocessingml.template', 'application/vnd.ms-word.document.macroEnabled.12', 'application/vnd.ms-word.template.macroEnabled.12', 'application/msword', 'text/rtf', 'application/rtf'],
			[self::ODF . 'text', self::PDF, self::OPEN_XML . 'wordprocessingml.document', 'text/plain'],
		],
		'calc' => [
			[self::ODF . 'spreadsheet', self::ODF . 'spreadsheet-template', self::ODF . 'spreadsheet-flat-xml', self::OPEN_XML . 'spreadsheetml.sheet', self::OPEN_XML . 'spreadsheetml.template', 'application/vnd.ms-excel.sheet.macroEnabled.12', 'application/vnd.ms-excel.template.macroEnabled.12', 'application/vnd.ms-excel.sheet.binary.macroEnabled.12', 'application/vnd.ms-excel'],
			[self::ODF . 'spreadsheet', self::PDF, self::OPEN_XML . 'spreadsheetml.sheet'],
		],
		'impress' => [
			[self::ODF . 'presentation', self::ODF . 'presentation-template', self::ODF . 'presentation-flat-xml', self::OPEN_XML . 'presentationml.presentation', self::OPEN_XML . 'presentationml.template', self::OPEN_XML . 'presentationml.slideshow', 'application/vnd.ms-powerpoint.presentation.macroEnabled.12', 'application/vnd.ms-powerpoint.template.macroEnabled.12', 'application/vnd.ms-powerpoint'],
			[self::ODF . 'presentation', self::PDF, self::OPEN_XML . 'presentationml.presentation'],
		],
		'draw' => [
			[self::ODF . 'graphics', self::ODF . 'graphics-template', self::ODF . 'graphics-flat-xml'],
			[self::ODF . 'graphics', self::PDF],
		],
	];

	/** @return list<array{string, string}> from and to; none leads to itself */
	public static function pairs(): array {
		$pairs = [];
		foreach (self::MODULES as [$sources, $targets]) {
			foreach ($sources as $from) {
				foreach ($targets as $to) {
					if ($from !== $to) {
						$pairs[] = [$from, $to];
					}
				}
			}
		}
		return $pairs;
	}

	/** @return ?string the engine's word for a media type */
	public static function target(string $mediaType): ?string {
		return self::TARGETS[$mediaType][0] ?? null;
	}

	public static function extension(string $mediaType): string {
		return self::TARGETS[$mediaType][1] ?? '';
	}
}
