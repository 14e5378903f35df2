<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\ConfigLexicon;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\GateSettings;
use OCA\DocumentGate\Service\PolicyExplainer;
use OCA\DocumentGate\Service\PolicyService;
use OCA\DocumentGate\Service\PublicExport;
use OCA\DocumentGate\Service\PublicStatistics;
use OCA\DocumentGate\Service\StatisticsService;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;
use OCP\ICacheFactory;
use OCP\Server;

/** What everybody may know, and that it is not too much. */
final class PublicStatisticsTest extends DatabaseTestCase {
	private PublicStatistics $statistics;

	protected function setUp(): void {
		parent::setUp();
		$this->service(PolicyService::class)->adoptPresets();
		// one of its own, which remembers nothing of the test before
		$this->statistics = new PublicStatistics(
			$this->service(StatisticsService::class),
			$this->service(PolicyService::class),
			$this->service(PolicyExplainer::class),
			$this->service(GateSettings::class),
			Server::get(ITimeFactory::class),
			Server::get(ICacheFactory::class),
		);
		$this->show(true);
	}

	protected function tearDown(): void {
		$this->show(false);
	}

	private function show(bool $public): void {
		Server::get(IAppConfig::class)->setValueBool(Application::APP_ID, ConfigLexicon::PUBLIC_TRANSPARENCY, $public);
	}

	/** @param int $monthsAgo 0: in the month that is not over */
	private function documents(int $count, string $ending, Verdict $verdict, int $monthsAgo): void {
		$day = (int)gmmktime(12, 0, 0, (int)gmdate('n') - $monthsAgo, 1, (int)gmdate('Y'));
		for ($number = 0; $number < $count; $number++) {
			$item = $this->service(CaseService::class)->open($this->document('/Eingang/Geheimplan-' . bin2hex(random_bytes(4)) . '.' . $ending, bin2hex(random_bytes(8))), $this->judgement($verdict));
			$query = $this->db->getQueryBuilder();
			$query->update('documentgate_items')->set('created_at', $query->createNamedParameter($day))->where($query->expr()->eq('id', $query->createNamedParameter($item->getId())))->executeStatement();
		}
	}

	public function testIsNotThereAsLongAsNobodySwitchedItOn(): void {
		$this->show(false);
		$this->expectException(NotFound::class);
		$this->statistics->show('', '');
	}

	public function testRoundsAndCountsOnlyMonthsThatAreOver(): void {
		$this->documents(8, 'odt', Verdict::Accept, 1);
		$this->documents(2, 'docm', Verdict::Review, 1);
		$this->documents(40, 'pdf', Verdict::Accept, 0);
		$told = $this->statistics->show('', '');
		self::assertSame([10, 0], [$told['documents'], $told['held']]);
		self::assertSame(['odt'], array_column($told['formats'], 'id'));
		self::assertSame([], $told['reasons']);
		self::assertSame(gmdate('Y-m-01\T00:00:00\Z'), $told['to']);
		foreach ($told['months'] as $month) {
			self::assertSame(0, $month['documents'] % PublicStatistics::MULTIPLE);
		}
	}

	public function testNoTwoQuestionsPickOutADay(): void {
		$this->documents(7, 'odt', Verdict::Accept, 2);
		$first = (int)gmmktime(0, 0, 0, (int)gmdate('n') - 2, 1, (int)gmdate('Y'));
		$begin = $this->statistics->show(gmdate('Y-m-02', $first), gmdate('Y-m-01', (int)gmmktime(0, 0, 0, (int)gmdate('n') - 1, 1, (int)gmdate('Y'))));
		self::assertSame(gmdate('Y-m-01\T00:00:00\Z', $first), $begin['from'], 'a part of a month is the whole month');
		self::assertSame(5, $begin['documents']);
	}

	public function testARuleIsDatedByTheDayItWasMadeNotByADocument(): void {
		$this->documents(5, 'odt', Verdict::Accept, 1);
		$made = $this->service(PolicyService::class)->current('council-practice')->getCreatedAt();
		$rules = $this->statistics->show('', '')['policies'];
		self::assertSame([['council-practice', 1, gmdate('Y-m-d\TH:i:s\Z', $made)]], array_map(static fn (array $policy): array => [$policy['name'], $policy['revision'], $policy['from']], $rules));
		self::assertNotSame([], $this->statistics->rules('council-practice', 1)['entries']);
		$this->expectException(NotFound::class);
		$this->statistics->rules('strict', 1);
	}

	public function testTheDataSayNoMoreThanThePage(): void {
		$this->documents(6, 'odt', Verdict::Accept, 1);
		$this->documents(1, 'docm', Verdict::Review, 1);
		$export = new PublicExport($this->statistics);
		$csv = $export->csv('', '');
		self::assertStringStartsWith("period,what,id,documents\r\nall,documents,,5\r\n", $csv);
		self::assertStringContainsString("all,format,odt,5\r\n", $csv);
		$json = json_decode($export->json('', ''), true, 64, JSON_THROW_ON_ERROR);
		self::assertSame(['documentgate-transparency/1', 5], [$json['schema'], $json['roundedTo']]);
		foreach ([$csv, $export->json('', '')] as $data) {
			foreach (['docm', 'Geheimplan', 'alice', 'bob', 'macro'] as $word) {
				self::assertStringNotContainsString($word, $data);
			}
		}
	}

	public function testAPeriodHasAnEnd(): void {
		$this->expectException(Invalid::class);
		$this->statistics->show('2001-01-01', '');
	}
}
