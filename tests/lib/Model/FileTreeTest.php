<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Model;

use OCA\DocumentGate\Model\FileTree;
use PHPUnit\Framework\TestCase;

final class FileTreeTest extends TestCase {
	public function testKnowsBothPathsInAHome(): void {
		$home = new FileTree(1, 'files', 'alice');
		self::assertSame('/Eingang/a.odt', $home->pathOf('files/Eingang/a.odt'));
		self::assertSame('files/Eingang', $home->internalPathOf('/Eingang'));
		self::assertSame('files', $home->internalPathOf(''));
	}

	public function testKnowsBothPathsInATeamFolder(): void {
		$deep = new FileTree(1, '__groupfolders/3', null, 3);
		self::assertSame('/a.odt', $deep->pathOf('__groupfolders/3/a.odt'));
		self::assertSame('__groupfolders/3/2026', $deep->internalPathOf('/2026'));
		$whole = new FileTree(1, '', null, 3);
		self::assertSame('/a.odt', $whole->pathOf('a.odt'));
		self::assertSame('', $whole->internalPathOf('/'));
	}
}
