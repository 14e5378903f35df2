<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Scope;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\Files\Folder;
use OCP\Files\Node;
use OCP\Files\NotFoundException;
use OCP\Share\IManager;
use OCP\Share\IShare;

/**
 * Where guests hand in: the public links of a scope that take documents, as addresses of our own page.
 *
 * @psalm-import-type DocumentGatePublicAddress from ResponseDefinitions
 */
class PublicAddresses {
	private const MOST = 100;

	public function __construct(
		private readonly ScopeService $scopes,
		private readonly VisibleFiles $files,
		private readonly IManager $shares,
		private readonly Links $links,
	) {
	}

	/**
	 * For policy owners: only links that let nobody read, for an address that does is a key to the folder, and not theirs.
	 *
	 * @return list<DocumentGatePublicAddress>
	 * @throws NotFound
	 */
	public function ofScope(string $name): array {
		$scope = $this->scopes->byName($name);
		$owner = $scope->scopeKind() === ScopeKind::Path ? (string)$scope->getOwnerUid() : '';
		$found = $owner === '' ? [] : $this->of($this->files->folder($owner, $scope->getPath()), $owner);
		return $this->shown(array_filter($found, static fn (IShare $share): bool => !PublicIntakes::isReadable($share)));
	}

	/**
	 * For somebody who may share the folder: his own links, and all links where the folder is his.
	 *
	 * @return list<DocumentGatePublicAddress>
	 * @throws NotFound there is no such scope
	 */
	public function ofIntake(int $id, string $uid): array {
		return $this->shown($this->of($this->seen($this->scopes->get($id), $uid), $uid));
	}

	private function seen(Scope $scope, string $uid): ?Folder {
		return match ($scope->scopeKind()) {
			ScopeKind::Path => $scope->getOwnerUid() === $uid ? $this->files->folder($uid, $scope->getPath()) : null,
			ScopeKind::TeamFolder => $this->files->teamFolder((int)$scope->getTeamFolderId(), $scope->getPath(), $uid),
			default => null,
		};
	}

	/** @return list<IShare> of the folder and of the folders right in it, made by this person or of what is his */
	private function of(?Folder $folder, string $uid): array {
		if ($folder === null) {
			return [];
		}
		$found = $this->shares->getSharesBy($uid, IShare::TYPE_LINK, $folder, true, self::MOST);
		foreach ($this->shares->getSharesInFolder($uid, $folder, true) as $shares) {
			array_push($found, ...$shares);
		}
		return array_values(array_filter($found, fn (IShare $share): bool => $share->getShareType() === IShare::TYPE_LINK && in_array($uid, [$share->getSharedBy(), $share->getShareOwner()], true) && PublicIntakes::takesDocuments($share) && !$share->isExpired() && $this->node($share) instanceof Folder));
	}

	/**
	 * @param array<array-key, IShare> $shares
	 * @return list<DocumentGatePublicAddress>
	 */
	private function shown(array $shares): array {
		return array_values(array_map(fn (IShare $share): array => [
			'url' => $this->links->publicIntake((string)$share->getToken()),
			'name' => trim((string)$share->getLabel()) !== '' ? trim((string)$share->getLabel()) : ($this->node($share)?->getName() ?? ''),
			'expiresAt' => Times::iso($share->getExpirationDate()?->getTimestamp()),
			'password' => $share->getPassword() !== null,
		], $shares));
	}

	private function node(IShare $share): ?Node {
		try {
			return $share->getNode();
		} catch (NotFoundException) {
			return null;
		}
	}
}
