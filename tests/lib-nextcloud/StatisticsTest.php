<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\Migration\Version1004Date20261123000400;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\SafeCopy;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\InspectionService;
use OCA\DocumentGate\Service\PolicyService;
use OCA\DocumentGate\Service\StatisticsService;
use OCP\Migration\IOutput;

/** Documents are counted by what they are. */
final class StatisticsTest extends DatabaseTestCase {
	private const RTF = '{\rtf1\ansi A motion.}';

	public function testCountsWhatTheEngineFoundAndNotWhatTheNameSays(): void {
		$this->handIn('/Eingang/Antrag.odt', self::RTF);
		$this->handIn('/Eingang/Antrag.docx', "A motion.\n");
		$this->service(CaseService::class)->open($this->document('/Eingang/spaeter.odt'), $this->judgement(null));
		// the last one was not inspected: only its name tells something
		self::assertSame(['rtf' => 1, 'text' => 1, 'odt' => 1], $this->counted());
	}

	public function testALaterInspectionCorrectsTheFormat(): void {
		$cases = $this->service(CaseService::class);
		$item = $cases->open($this->document('/Eingang/Antrag.odt'), $this->judgement(null));
		$cases->judged($item, new Judgement(Verdict::Review, null, [], [], 'council-practice', 1, '1', SafeCopy::None, null, 'rtf'));
		self::assertSame(['rtf' => 1], $this->counted());
		$cases->judged($cases->get($item->getId()), Judgement::pending('timeout', 'council-practice'));
		self::assertSame([Disposition::Held->value, ['rtf' => 1]], [$cases->get($item->getId())->getState(), $this->counted()]);
	}

	public function testEarlierCasesLearnTheirFormatFromTheirReports(): void {
		$this->handIn('/Eingang/Antrag.odt', self::RTF);
		$this->handIn('/Eingang/Antrag.docx', "A motion.\n");
		$this->service(CaseService::class)->open($this->document('/Eingang/ohne.odt'), $this->judgement(Verdict::Accept));
		$query = $this->db->getQueryBuilder();
		$query->update('documentgate_items')->set('format_id', $query->createNamedParameter(null))->executeStatement();
		self::assertSame(['odt' => 2, 'docx' => 1], $this->counted());
		$schema = static fn (): never => self::fail('Filling in does not change the tables.');
		(new Version1004Date20261123000400($this->db))->postSchemaChange($this->createStub(IOutput::class), $schema, []);
		self::assertSame(['rtf' => 1, 'text' => 1, 'odt' => 1], $this->counted(), 'a report that is gone leaves the name');
	}

	/** Inspects and opens a case, as an upload does. */
	private function handIn(string $path, string $content): void {
		$file = (string)tempnam(sys_get_temp_dir(), 'motion');
		file_put_contents($file, $content);
		$sha256 = hash('sha256', $content);
		$judgement = $this->service(InspectionService::class)->judge($file, basename($path), $sha256, strlen($content), PolicyService::DEFAULT);
		unlink($file);
		$this->service(CaseService::class)->open($this->document($path, $sha256), $judgement);
	}

	/** @return array<string, int> */
	private function counted(): array {
		$formats = $this->service(StatisticsService::class)->tally(0, PHP_INT_MAX, null)->formats;
		arsort($formats);
		return array_replace(array_intersect_key(['rtf' => 0, 'text' => 0, 'odt' => 0, 'docx' => 0], $formats), $formats);
	}
}
