<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\BackgroundJob\InspectPendingJob;
use OCA\DocumentGate\Command\AnsweringCommand;
use OCA\DocumentGate\Command\ExportPolicy;
use OCA\DocumentGate\Command\ImportPolicy;
use OCA\DocumentGate\Command\ListCases;
use OCA\DocumentGate\Command\ListPolicies;
use OCA\DocumentGate\Command\ListScopes;
use OCA\DocumentGate\Command\Purge;
use OCA\DocumentGate\Command\RejectCase;
use OCA\DocumentGate\Command\Rescan;
use OCA\DocumentGate\Command\ReturnCase;
use OCA\DocumentGate\Command\SetScope;
use OCA\DocumentGate\Command\ShowCase;
use OCA\DocumentGate\Command\VerifyAudit;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Service\CaseService;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\Console\Input\ArrayInput;
use Symfony\Component\Console\Output\BufferedOutput;

final class CommandsTest extends DatabaseTestCase {
	public function testListsCases(): void {
		$this->open('/Eingang/a.odt');
		$this->open("/Eingang/b\u{202e}fdp.odt");
		[$code, $cases] = $this->json(ListCases::class);
		self::assertSame(0, $code);
		self::assertCount(2, $cases);
		self::assertSame(['id', 'fileId', 'path', 'owner', 'submitter', 'state', 'verdict', 'traits', 'sha256'], array_values(array_intersect(['id', 'fileId', 'path', 'owner', 'submitter', 'state', 'verdict', 'traits', 'sha256'], array_keys($cases[0]))));
		self::assertSame(['held', 'review', ['macro', 'external-link'], 'alice', 'bob'], [$cases[1]['state'], $cases[1]['verdict'], $cases[1]['traits'], $cases[1]['owner'], $cases[1]['submitter']]);
		self::assertSame("/Eingang/b\u{202e}fdp.odt", $cases[0]['path'], 'programs get names as they are');
		[, $plain] = $this->execute(ListCases::class);
		self::assertStringContainsString('b<U+202E>fdp.odt', $plain, 'people see what would turn a name around');
		[, $none] = $this->json(ListCases::class, ['--state' => ['clean']]);
		self::assertSame([], $none);
		[, $one] = $this->json(ListCases::class, ['--limit' => '1', '--offset' => '1']);
		self::assertSame('/Eingang/a.odt', $one[0]['path']);
	}

	public function testShowsACaseWithItsHistory(): void {
		$id = $this->open('/Eingang/a.odt');
		[$code, $case] = $this->json(ShowCase::class, ['id' => (string)$id]);
		self::assertSame([0, $id, 'opened', []], [$code, $case['id'], $case['history'][0]['kind'], $case['duplicates']]);
		[$code, $plain] = $this->execute(ShowCase::class, ['id' => (string)$id]);
		self::assertSame(0, $code);
		self::assertStringContainsString('/Eingang/a.odt', $plain);
	}

	public function testDecides(): void {
		$id = $this->open('/Eingang/a.odt');
		[$code, $case] = $this->json(ReturnCase::class, ['id' => (string)$id, '--reason' => 'Please as PDF']);
		self::assertSame([0, 'returned', 'Please as PDF', 'command'], [$code, $case['state'], $case['reason'], $case['decidedBy']]);
		[$code, $said] = $this->execute(RejectCase::class, ['id' => (string)$id, '--reason' => 'No']);
		self::assertSame(1, $code);
		self::assertStringContainsString('is returned', $said);
	}

	public function testPoliciesGoOutAndComeIn(): void {
		[, $policy] = $this->execute(ExportPolicy::class, ['name' => 'strict']);
		$file = (string)tempnam(sys_get_temp_dir(), 'policy');
		file_put_contents($file, str_replace('"Strict"', '"Our Rules"', $policy));
		[$code, $saved] = $this->json(ImportPolicy::class, ['file' => $file]);
		self::assertSame([0, 'our-rules', 1], [$code, $saved['name'], $saved['revision']]);
		file_put_contents($file, str_replace('"review"', '"reject"', (string)file_get_contents($file)));
		[, $saved] = $this->json(ImportPolicy::class, ['file' => $file, '--comment' => 'Stricter']);
		self::assertSame(2, $saved['revision']);
		unlink($file);
		[, $policies] = $this->json(ListPolicies::class);
		self::assertContains(['our-rules', 2, 'Stricter'], array_map(static fn (array $policy): array => [$policy['name'], $policy['revision'], $policy['comment']], $policies));
	}

	public function testSetsScopes(): void {
		[$code, $scope] = $this->json(SetScope::class, ['name' => 'Eingang', '--path' => '/Eingang', '--owner' => 'alice', '--mode' => 'observe', '--policy' => 'strict']);
		self::assertSame([0, 'path', 'alice', '/Eingang', 'strict', 'observe'], [$code, $scope['kind'], $scope['owner'], $scope['path'], $scope['policy'], $scope['mode']]);
		$this->json(SetScope::class, ['name' => 'Links', '--public-links' => true]);
		[, $scopes] = $this->json(ListScopes::class);
		self::assertSame(['Eingang', 'Links'], array_column($scopes, 'name'));
	}

	/** @return iterable<string, array{class-string<AnsweringCommand>, array<string, mixed>, string}> */
	public static function wrongUse(): iterable {
		yield 'no place' => [SetScope::class, ['name' => 'x'], 'Say where'];
		yield 'two places' => [SetScope::class, ['name' => 'x', '--all' => true, '--owner' => 'alice'], 'one of them'];
		yield 'a path with nothing to be in' => [SetScope::class, ['name' => 'x', '--all' => true, '--path' => '/a'], '--path goes with'];
		yield 'no such user' => [SetScope::class, ['name' => 'x', '--owner' => 'nobody', '--path' => '/a'], 'a user with this id'];
		yield 'no such mode' => [SetScope::class, ['name' => 'x', '--all' => true, '--mode' => 'loud'], 'observe, enforce'];
		yield 'no such state' => [ListCases::class, ['--state' => ['lost']], 'pending, clean'];
		yield 'no such form' => [ListCases::class, ['--output' => 'xml'], 'json_pretty'];
		yield 'no such case' => [ShowCase::class, ['id' => '999999'], 'no case 999999'];
		yield 'no number' => [ShowCase::class, ['id' => 'a'], 'number of a case'];
		yield 'no reason' => [ReturnCase::class, ['id' => '1'], '--reason'];
		yield 'no such file' => [ImportPolicy::class, ['file' => '/nowhere.json'], 'cannot be read'];
		yield 'no such policy' => [ExportPolicy::class, ['name' => 'unheard-of'], 'no policy'];
		yield 'no days' => [Purge::class, [], '--days'];
		yield 'no hash' => [VerifyAudit::class, ['--contains' => 'x'], '64'];
	}

	/**
	 * @param class-string<AnsweringCommand> $class
	 * @param array<string, mixed> $input
	 */
	#[DataProvider('wrongUse')]
	public function testSaysWhatIsWrongInOneSentence(string $class, array $input, string $sentence): void {
		[$code, $said] = $this->execute($class, $input);
		self::assertSame(1, $code);
		self::assertStringContainsString($sentence, $said);
		self::assertStringNotContainsString('Stack trace', $said);
	}

	public function testVerifiesTheTrail(): void {
		$this->open('/Eingang/a.odt');
		[$code, $result] = $this->json(VerifyAudit::class);
		self::assertSame([0, true, 1], [$code, $result['intact'], $result['events']]);
		$this->open('/Eingang/b.odt');
		self::assertSame(0, $this->execute(VerifyAudit::class, ['--contains' => $result['head']])[0]);
		self::assertSame(1, $this->execute(VerifyAudit::class, ['--contains' => str_repeat('0', 63) . '1'])[0]);
		$query = $this->db->getQueryBuilder();
		$query->update('documentgate_events')->set('kind', $query->createNamedParameter('nothing'))->executeStatement();
		[$code, $result] = $this->json(VerifyAudit::class);
		self::assertSame([1, false, 'changed'], [$code, $result['intact'], $result['problem']]);
	}

	public function testRescanAndPurgeTellWhatTheyDid(): void {
		[$code, $result] = $this->json(Rescan::class);
		self::assertSame([0, 0, 0, []], [$code, $result['found'], $result['inspected'], $result['cases']]);
		[$code, $result] = $this->json(Purge::class, ['--days' => '30', '--dry-run' => true]);
		self::assertSame([0, 0], [$code, $result['cases']]);
	}

	public function testTheJobInspectsNothingWhereNothingWaits(): void {
		$id = $this->open('/Eingang/a.odt');
		$job = $this->service(InspectPendingJob::class);
		$run = new \ReflectionMethod($job, 'run');
		$run->invoke($job, null);
		self::assertSame('held', $this->service(CaseService::class)->get($id)->getState());
	}

	private function open(string $path): int {
		$cases = $this->service(CaseService::class);
		$item = $cases->open($this->document($path, sha256: substr(md5($path), 0, 8)), $this->judgement(Verdict::Review));
		$cases->bind($item->getId(), crc32($path));
		return $item->getId();
	}

	/**
	 * @param class-string<AnsweringCommand> $class
	 * @param array<string, mixed> $input
	 * @return array{int, array<array-key, mixed>}
	 */
	private function json(string $class, array $input = []): array {
		[$code, $said] = $this->execute($class, $input + ['--output' => 'json']);
		$answer = json_decode($said, true);
		self::assertIsArray($answer, $said);
		return [$code, $answer];
	}

	/**
	 * @param class-string<AnsweringCommand> $class
	 * @param array<string, mixed> $input
	 * @return array{int, string}
	 */
	private function execute(string $class, array $input = []): array {
		$output = new BufferedOutput();
		$code = $this->service($class)->run(new ArrayInput($input), $output);
		return [$code, $output->fetch()];
	}
}
