<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Storage;

use OCA\DocumentGate\Storage\Spool;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use RuntimeException;

final class SpoolTest extends TestCase {
	private string $file;

	protected function setUp(): void {
		$this->file = (string)tempnam(sys_get_temp_dir(), 'spool');
	}

	protected function tearDown(): void {
		@unlink($this->file);
	}

	/** @return iterable<string, array{string}> */
	public static function documents(): iterable {
		yield 'nothing' => [''];
		yield 'a few bytes' => ["\0\1\2"];
		yield 'exactly one piece' => [str_repeat('x', 1 << 18)];
		yield 'several pieces and a bit' => [str_repeat('Antrag ', 100_000) . 'Ende'];
	}

	#[DataProvider('documents')]
	public function testCopiesAndHashes(string $bytes): void {
		$document = (new Spool())->take($this->stream($bytes), $this->file);
		self::assertSame($bytes, file_get_contents((string)$document->file));
		self::assertSame(hash('sha256', $bytes), $document->sha256);
		self::assertSame(strlen($bytes), $document->size);
	}

	public function testStartsAnew(): void {
		file_put_contents($this->file, 'something longer that was there before');
		(new Spool())->take($this->stream('new'), $this->file);
		self::assertSame('new', file_get_contents($this->file));
	}

	public function testWithoutRoomTheDocumentIsHashedAllTheSame(): void {
		$bytes = str_repeat('x', 1_000_000);
		$document = (new Spool())->take($this->stream($bytes), $this->full(), false);
		self::assertNull($document->file);
		self::assertSame(hash('sha256', $bytes), $document->sha256);
		self::assertSame(strlen($bytes), $document->size);
	}

	public function testWithoutRoomAFileThatIsNeededIsAnError(): void {
		$this->expectException(RuntimeException::class);
		(new Spool())->take($this->stream(str_repeat('x', 1_000_000)), $this->full());
	}

	public function testWithoutAFolderAFileThatIsNeededIsAnError(): void {
		$this->expectException(RuntimeException::class);
		(new Spool())->take($this->stream('x'), $this->file . '/in a file');
	}

	/** Where every write fails because there is no room. */
	private function full(): string {
		if (file_exists('/dev/full')) {
			return '/dev/full';
		}
		return $this->file . '/in a file';
	}

	/** @return resource */
	private function stream(string $bytes) {
		$stream = fopen('php://temp', 'w+b');
		self::assertIsResource($stream);
		fwrite($stream, $bytes);
		rewind($stream);
		return $stream;
	}
}
