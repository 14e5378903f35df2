<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Tests\Nextcloud;

use OCA\DocumentGate\Exception\WrongSecret;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\NewCase;
use OCA\DocumentGate\Model\Origin;
use OCA\DocumentGate\Model\ReceiptSecret;
use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\Model\Verdict;
use OCA\DocumentGate\Service\CaseService;
use OCA\DocumentGate\Service\GuestReceipts;
use OCA\DocumentGate\Service\ScopeService;

/** What a guest sees of his documents, and that nobody sees it without the secret. */
final class GuestReceiptsTest extends DatabaseTestCase {
	private const SECRET = 'q0V2cJ3x9aB-dEfGhIjKlMnOpQrStUvWxYz_0123456';
	private const OTHER = 'Z0V2cJ3x9aB-dEfGhIjKlMnOpQrStUvWxYz_0123456';

	private CaseService $cases;
	private GuestReceipts $receipts;

	protected function setUp(): void {
		parent::setUp();
		$this->db->getQueryBuilder()->delete('documentgate_receipts')->executeStatement();
		$this->cases = $this->service(CaseService::class);
		$this->receipts = $this->service(GuestReceipts::class);
	}

	private function handIn(string $name, Judgement $judgement, ?string $secret = self::SECRET, bool $stashed = false): int {
		$scope = $this->service(ScopeService::class)->set('Rat', ScopeKind::Path, 'alice', '/Eingang', null, null, null, null, Actor::system());
		return (int)$this->cases->open(new NewCase(
			storageId: 1,
			internalPath: 'files/Eingang/' . $name,
			name: $name,
			path: '/Eingang/' . $name,
			size: 100,
			sha256: hash('sha256', $name),
			mtime: 1_700_000_000,
			origin: Origin::Link,
			ownerUid: 'alice',
			submitterName: 'Erika',
			shareToken: 'TOKEN',
			scopeId: $scope->getId(),
			stashed: $stashed,
			blob: $stashed ? bin2hex(random_bytes(4)) : null,
			receiptHash: $secret === null ? null : ReceiptSecret::hashOf($secret),
		), $judgement)->getId();
	}

	public function testShowsWhatCameWithTheSecretAndNothingElse(): void {
		$this->handIn('mein.rtf', $this->judgement(Verdict::Review));
		$this->handIn('anderer.rtf', $this->judgement(Verdict::Review), self::OTHER);
		$this->handIn('ohne.rtf', $this->judgement(Verdict::Review), null);
		$mine = $this->receipts->of(self::SECRET);
		self::assertSame(['mein.rtf'], array_column($mine, 'name'));
		self::assertSame(['held', 'Rat', 100, null], [$mine[0]['state'], $mine[0]['intake'], $mine[0]['size'], $mine[0]['message']]);
		self::assertStringContainsString('Sitzungsdienst', $mine[0]['sentence']['de']);
		self::assertStringContainsString('Come back to this page', $mine[0]['next']['en']);
		self::assertNotNull($mine[0]['until']);
		$told = json_encode($mine, JSON_THROW_ON_ERROR);
		foreach (['alice', 'Eingang', 'TOKEN', 'anderer', 'ohne', 'Erika', self::SECRET] as $secret) {
			self::assertStringNotContainsString($secret, $told);
		}
	}

	public function testOneSecretOpensSeveralDocumentsTheNewestFirst(): void {
		$this->handIn('eins.odt', $this->judgement(Verdict::Accept));
		$this->handIn('zwei.odt', $this->judgement(Verdict::Accept));
		self::assertSame(['zwei.odt', 'eins.odt'], array_column($this->receipts->of(self::SECRET), 'name'));
	}

	public function testTellsTheMessageWhenItIsDecided(): void {
		$id = $this->handIn('mein.rtf', $this->judgement(Verdict::Review));
		$query = $this->db->getQueryBuilder();
		$query->update('documentgate_items')
			->set('decision', $query->createNamedParameter('return'))
			->set('message', $query->createNamedParameter('Bitte als ODT.'))
			->where($query->expr()->eq('id', $query->createNamedParameter($id)))->executeStatement();
		self::assertNull($this->receipts->of(self::SECRET)[0]['message'], 'as long as a second reviewer has to agree');
		$query = $this->db->getQueryBuilder();
		$query->update('documentgate_items')->set('state', $query->createNamedParameter(Disposition::Returned->value))->where($query->expr()->eq('id', $query->createNamedParameter($id)))->executeStatement();
		$mine = $this->receipts->of(self::SECRET)[0];
		self::assertSame('Bitte als ODT.', $mine['message']);
		self::assertStringNotContainsString('Bitte als ODT.', $mine['next']['de'], 'it is said once');
	}

	public function testTheSameRefusedBytesOpenForBothWhoSentThem(): void {
		$first = $this->handIn('boese.rtf', $this->judgement(Verdict::Reject), self::SECRET, true);
		$second = $this->handIn('boese.rtf', $this->judgement(Verdict::Reject), self::OTHER, true);
		$this->handIn('boese.rtf', $this->judgement(Verdict::Reject), self::OTHER, true);
		self::assertSame($first, $second);
		self::assertCount(1, $this->receipts->of(self::SECRET));
		self::assertSame('refused', $this->receipts->of(self::OTHER)[0]['state']);
		self::assertCount(1, $this->receipts->of(self::OTHER));
	}

	public function testWhatNeverArrivedHasNoReceipt(): void {
		$this->cases->abandon($this->handIn('mein.rtf', $this->judgement(Verdict::Review)));
		$this->expectException(WrongSecret::class);
		$this->receipts->of(self::SECRET);
	}

	public function testAnotherSecretOpensNothing(): void {
		$this->handIn('mein.rtf', $this->judgement(Verdict::Review));
		$this->expectException(WrongSecret::class);
		$this->receipts->of(self::OTHER);
	}

	public function testTheHashIsNoKey(): void {
		$this->handIn('mein.rtf', $this->judgement(Verdict::Review));
		$this->expectException(WrongSecret::class);
		$this->receipts->of((string)ReceiptSecret::hashOf(self::SECRET));
	}
}
