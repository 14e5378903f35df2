<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Sabre;

use OCA\DAV\Connector\Sabre\Directory;
use OCA\DAV\Connector\Sabre\File;
use OCA\DocumentGate\Db\StateMapper;
use Sabre\DAV\INode;
use Sabre\DAV\PropFind;
use Sabre\DAV\Server;
use Sabre\DAV\ServerPlugin;

/** Tells clients where a file stands with the gate, when they ask. */
class StatePlugin extends ServerPlugin {
	public const STATE = '{http://nextcloud.org/ns}documentgate-state';

	/** @var array<int, ?string> state by file id; null: there is no case */
	private array $states = [];

	public function __construct(
		private readonly StateMapper $mapper,
	) {
	}

	public function initialize(Server $server): void {
		$server->on('propFind', $this->propFind(...));
	}

	public function getPluginName(): string {
		return 'documentgate';
	}

	private function propFind(PropFind $propFind, INode $node): void {
		if ($node instanceof Directory && $propFind->getDepth() !== 0 && $propFind->getStatus(self::STATE) !== null) {
			$this->preload($node);
		}
		if ($node instanceof File) {
			$propFind->handle(self::STATE, fn (): ?string => $this->stateOf((int)$node->getId()));
		}
	}

	/** One question for a whole folder. */
	private function preload(Directory $folder): void {
		$fileIds = [];
		foreach ($folder->getChildren() as $child) {
			if ($child instanceof File) {
				$fileIds[] = (int)$child->getId();
			}
		}
		$this->states = $this->mapper->states($fileIds) + array_fill_keys($fileIds, null) + $this->states;
	}

	private function stateOf(int $fileId): ?string {
		if (!array_key_exists($fileId, $this->states)) {
			$this->states[$fileId] = $this->mapper->states([$fileId])[$fileId] ?? null;
		}
		return $this->states[$fileId];
	}
}
