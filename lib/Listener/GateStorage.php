<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Listener;

use OC\Files\Filesystem;
use OCA\DocumentGate\Storage\GateContext;
use OCA\DocumentGate\Storage\GateWrapper;
use OCA\DocumentGate\Storage\HidingWrapper;
use OCA\DocumentGate\Storage\MountKind;
use OCA\DocumentGate\Storage\MountReader;
use OCA\DocumentGate\Storage\Sight;
use OCA\DocumentGate\Storage\Writing;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Files\Events\BeforeFileSystemSetupEvent;
use OCP\Files\Mount\IMountPoint;
use OCP\Files\Storage\IStorage;

/**
 * Puts the gate around every storage that is mounted.
 *
 * @template-implements IEventListener<BeforeFileSystemSetupEvent>
 */
class GateStorage implements IEventListener {
	/** Outside encryption and the trash, inside access control: the storage with the higher number is nearer to the bytes. */
	private const PRIORITY = 0;

	public function __construct(
		private readonly MountReader $mounts,
		private readonly Sight $sight,
		private readonly GateContext $context,
		private readonly Writing $writing,
	) {
	}

	#[\Override]
	public function handle(Event $event): void {
		if ($event instanceof BeforeFileSystemSetupEvent) {
			Filesystem::addStorageWrapper('documentgate', $this->wrap(...), self::PRIORITY);
		}
	}

	/**
	 * Nextcloud 32 knows a public link by its outermost storage, which is put there before the filesystem is set up. Of storages of
	 * equal number the later one is further out, so there the gate has to come first.
	 *
	 * @psalm-suppress InternalMethod public links themselves are wrapped in this way, and nothing public does it
	 */
	public function comeFirst(): void {
		$previous = Filesystem::logWarningWhenAddingStorageWrapper(false);
		Filesystem::addStorageWrapper('documentgate', $this->wrap(...), self::PRIORITY);
		Filesystem::logWarningWhenAddingStorageWrapper($previous);
	}

	public function wrap(string $point, IStorage $storage, IMountPoint $mount): IStorage {
		$gated = $this->mounts->read($point, $storage, $mount);
		$parts = [
			'storage' => $storage,
			'mount' => $gated,
			'sight' => $this->sight,
			'context' => $this->context,
		];
		if ($gated->kind === MountKind::Window) {
			return new HidingWrapper($parts);
		}
		return new GateWrapper($parts + ['writing' => $this->writing]);
	}
}
