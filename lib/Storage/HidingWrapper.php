<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use OC\Files\Storage\Wrapper\Jail;
use OC\Files\Storage\Wrapper\Wrapper;
use OCP\Constants;
use OCP\Files\Cache\ICache;
use OCP\Files\Cache\IScanner;
use OCP\Files\Storage\IChunkedFileWrite;
use OCP\Files\Storage\IStorage;

/**
 * Reading: what waits does not exist for anybody but its submitter. While nothing waits, every question goes straight through.
 *
 * Deleting and moving stay possible, for whoever deletes or moves a folder does not see what waits in it;
 * the document stays hidden wherever it goes.
 */
class HidingWrapper extends Wrapper {
	protected readonly GatedMount $mount;
	protected readonly Sight $sight;
	protected readonly GateContext $context;
	private ?ScanView $scanView = null;

	/** @param array{storage: IStorage, mount: GatedMount, sight: Sight, context: GateContext, ...} $parameters */
	public function __construct(array $parameters) {
		parent::__construct($parameters);
		$this->mount = $parameters['mount'];
		$this->sight = $parameters['sight'];
		$this->context = $parameters['context'];
	}

	public function gatedMount(): GatedMount {
		return $this->mount;
	}

	/** The storage without the gate. */
	public function below(): IStorage {
		return $this->getWrapperStorage();
	}

	protected function hides(string $path): bool {
		if ($this->sight->isClear() || $this->context->seesEverything()) {
			return false;
		}
		$held = $this->sight->heldAt($this->below(), $path);
		return $held !== null && $this->sight->isHidden($held);
	}

	/** An upload that has not got its place yet was not inspected, and nobody has business reading it. */
	protected function keepsBytes(string $path): bool {
		return (RealPath::isUnfinished($path) && !$this->context->seesEverything()) || $this->hides($path);
	}

	public function file_exists(string $path): bool {
		return parent::file_exists($path) && (!$this->hides($path) || $this->sight->keepsNames());
	}

	public function is_file(string $path): bool {
		return parent::is_file($path) && !$this->hides($path);
	}

	public function stat(string $path): array|false {
		return $this->hides($path) ? false : parent::stat($path);
	}

	public function filetype(string $path): string|false {
		return $this->hides($path) ? false : parent::filetype($path);
	}

	public function filesize(string $path): int|float|false {
		return $this->hides($path) ? false : parent::filesize($path);
	}

	public function filemtime(string $path): int|false {
		return $this->hides($path) ? false : parent::filemtime($path);
	}

	public function getMimeType(string $path): string|false {
		return $this->hides($path) ? false : parent::getMimeType($path);
	}

	public function getETag(string $path): string|false {
		return $this->hides($path) ? false : parent::getETag($path);
	}

	public function getMetaData(string $path): ?array {
		return $this->hides($path) ? null : parent::getMetaData($path);
	}

	public function hash(string $type, string $path, bool $raw = false): string|false {
		return $this->keepsBytes($path) ? false : parent::hash($type, $path, $raw);
	}

	public function isReadable(string $path): bool {
		return !$this->hides($path) && parent::isReadable($path);
	}

	public function isUpdatable(string $path): bool {
		return !$this->hides($path) && parent::isUpdatable($path);
	}

	public function isSharable(string $path): bool {
		return ($this->sight->isClear() || $this->sight->heldAt($this->below(), $path) === null) && parent::isSharable($path);
	}

	public function getPermissions(string $path): int {
		if (!$this->sight->isClear()) {
			$held = $this->sight->heldAt($this->below(), $path);
			if ($held !== null) {
				return $this->sight->isHidden($held) ? 0 : parent::getPermissions($path) & ~Constants::PERMISSION_SHARE;
			}
		}
		return parent::getPermissions($path);
	}

	public function file_get_contents(string $path): string|false {
		return $this->keepsBytes($path) ? false : parent::file_get_contents($path);
	}

	public function fopen(string $path, string $mode) {
		return $this->keepsBytes($path) ? false : parent::fopen($path, $mode);
	}

	public function getLocalFile(string $path): string|false {
		return $this->keepsBytes($path) ? false : parent::getLocalFile($path);
	}

	public function getDirectDownload(string $path): array|false {
		// an address that storage gives out itself would outlive every decision
		return $this->sight->isClear() || $this->sight->heldAt($this->below(), $path) === null ? parent::getDirectDownload($path) : false;
	}

	public function getDirectDownloadById(string $fileId): array|false {
		return $this->sight->isHeldId((int)$fileId) ? false : parent::getDirectDownloadById($fileId);
	}

	public function opendir(string $path) {
		$handle = parent::opendir($path);
		if ($handle === false || $this->sight->isClear() || $this->context->seesEverything()) {
			return $handle;
		}
		$names = [];
		while (($name = readdir($handle)) !== false) {
			if (!$this->hides($path === '' ? $name : $path . '/' . $name)) {
				$names[] = $name;
			}
		}
		closedir($handle);
		return \Icewind\Streams\IteratorDirectory::wrap($names);
	}

	public function getDirectoryContent(string $directory): \Traversable {
		foreach (parent::getDirectoryContent($directory) as $key => $data) {
			if (!$this->hides(ltrim($directory . '/' . $data['name'], '/'))) {
				yield $key => $data;
			}
		}
	}

	public function getCache(string $path = '', ?IStorage $storage = null): ICache {
		$cache = parent::getCache($path, $storage ?? $this);
		return $this->sight->isClear() ? $cache : new GateCacheWrapper($cache, $this->below(), $this->sight);
	}

	public function getScanner(string $path = '', ?IStorage $storage = null): IScanner {
		if ($storage !== null && $storage->instanceOfStorage(Jail::class) && !$this->below()->instanceOfStorage(Jail::class)) {
			// it counts its paths from another root
			return parent::getScanner($path, $storage);
		}
		$this->scanView ??= new ScanView(['storage' => $this->below(), 'mount' => $this->mount]);
		return parent::getScanner($path, $this->scanView);
	}

	public function instanceOfStorage(string $class): bool {
		// pieces that a storage puts together by itself never pass through here
		return ltrim($class, '\\') !== IChunkedFileWrite::class && parent::instanceOfStorage($class);
	}
}
