<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Storage;

use OCA\DocumentGate\Storage\GatedMount;
use OCA\DocumentGate\Storage\MountKind;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class GatedMountTest extends TestCase {
	/** @return iterable<string, array{MountKind, string, string, ?string}> kind, mount point, path inside, what the owner sees */
	public static function places(): iterable {
		yield 'a file of a home' => [MountKind::Home, '/alice/', 'files/Eingang/a.odt', '/Eingang/a.odt'];
		yield 'the trash of a home' => [MountKind::Home, '/alice/', 'files_trashbin/files/a.odt.d1', null];
		yield 'an old version' => [MountKind::Home, '/alice/', 'files_versions/a.odt.v1', null];
		yield 'an upload in pieces' => [MountKind::Home, '/alice/', 'uploads/u1/00001', null];
		yield 'the root of the files' => [MountKind::Home, '/alice/', 'files', null];
		yield 'a team folder' => [MountKind::Team, '/alice/files/Rat/', 'Protokolle/a.odt', '/Protokolle/a.odt'];
		yield 'external storage' => [MountKind::External, '/alice/files/Extern/Platte/', 'a.odt', '/Extern/Platte/a.odt'];
		yield 'a share' => [MountKind::Window, '/alice/files/Geteilt/', 'a.odt', null];
	}

	#[DataProvider('places')]
	public function testPaths(MountKind $kind, string $point, string $inside, ?string $expected): void {
		self::assertSame($expected, (new GatedMount($kind, $point, 'alice'))->pathOf($inside));
	}
}
