<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Tests\Service;

use OCA\DocumentGate\Service\Vocabulary;
use PHPUnit\Framework\TestCase;

final class VocabularyTest extends TestCase {
	private string $file = '';

	protected function setUp(): void {
		$this->file = (string)tempnam(sys_get_temp_dir(), 'vocabulary');
		$text = static fn (string $de, string $en): array => ['de' => $de, 'en' => $en];
		$rule = static fn (string $id, string $title): array => ['id' => $id, 'trait' => 'macro', 'text' => ['de' => ['title' => $title, 'meaning' => 'Es läuft.'], 'en' => ['title' => $title, 'meaning' => 'It runs.']]];
		file_put_contents($this->file, json_encode([
			'schema' => 'documentgate-vocabulary/1',
			'engine' => '1.2.3',
			'formats' => [
				['id' => 'odt', 'title' => $text('OpenDocument-Text (ODT)', 'OpenDocument text (ODT)'), 'open' => true, 'extensions' => ['odt']],
				['id' => 'doc', 'title' => $text('Word', 'Word'), 'open' => false, 'extensions' => ['doc', 'dot']],
				['id' => 'rtf', 'title' => $text('RTF', 'RTF'), 'open' => false, 'extensions' => ['rtf', 'doc']],
			],
			'otherFormats' => $text('Alle anderen Formate', 'all other formats'),
			'traits' => [['id' => 'macro', 'title' => $text('Programme', 'programs'), 'explanation' => $text('Läuft.', 'Runs.')]],
			'gaps' => ['encrypted' => ['title' => $text('Verschlossenes', 'locked content'), 'explanation' => $text('Zu.', 'Shut.')]],
			'wishes' => ['pdf-a' => $text('PDF/A', 'PDF/A')],
			'rules' => [$rule('plain', 'Enthält ein Makro'), $rule('ends', 'Enthält ein Programm: {target}'), $rule('bracket', 'Hat ein Format ({target})'), $rule('middle', 'Das {target} läuft')],
			'presets' => ['strict' => ['name' => $text('Streng', 'Strict')]],
		], JSON_THROW_ON_ERROR));
	}

	protected function tearDown(): void {
		unlink($this->file);
	}

	public function testNamesCauses(): void {
		$words = new Vocabulary($this->file);
		self::assertSame(['de' => 'OpenDocument-Text (ODT)', 'en' => 'OpenDocument text (ODT)'], $words->cause('format:odt'));
		self::assertSame('Verschlossenes', $words->cause('gap:encrypted')['de']);
		self::assertSame('PDF/A', $words->cause('wish:pdf-a')['de']);
		self::assertSame('Alle anderen Formate', $words->format('*')['de']);
		self::assertSame(['de' => 'unknown-rule', 'en' => 'unknown-rule'], $words->cause('unknown-rule'));
	}

	public function testRulesWithoutTheirPlace(): void {
		$words = new Vocabulary($this->file);
		self::assertSame(['Enthält ein Makro', 'Enthält ein Programm', 'Hat ein Format', 'Programme'], array_map(static fn (string $id): string => $words->rule($id)['de'], ['plain', 'ends', 'bracket', 'middle']));
	}

	public function testFormatsByName(): void {
		$words = new Vocabulary($this->file);
		self::assertSame(['odt', 'doc', 'rtf', 'doc', 'unknown', 'unknown'], array_map($words->formatOfName(...), ['Antrag.ODT', 'a.doc', 'a.rtf', 'a.dot', 'a', 'a.xyz']));
		self::assertTrue($words->isOpenFormat('odt'));
		self::assertFalse($words->isOpenFormat('rtf'));
		self::assertFalse($words->isOpenFormat('unknown'));
	}

	public function testWithoutABuildIdsStandForTheirWords(): void {
		$words = new Vocabulary('/nonexistent');
		self::assertSame(['de' => 'macro', 'en' => 'macro'], $words->trait('macro'));
		self::assertSame([], $words->presets());
		self::assertSame('', $words->engineVersion());
	}
}
