<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\IntakeMapper;
use OCA\DocumentGate\Db\Scope;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Constants;
use OCP\Files\Folder;
use OCP\Files\NotFoundException;
use OCP\IAppConfig;
use OCP\IUserManager;
use OCP\Share\IShare;

/**
 * The intake behind a public link: what a guest may know of it. No person, no path, no other document.
 *
 * @psalm-import-type DocumentGateExplainedPolicy from ResponseDefinitions
 * @psalm-type PublicIntake = array{token: string, title: string, note: ?string, disclaimer: ?string, closesAt: ?string, closed: bool, drop: bool, observed: bool, rules: DocumentGateExplainedPolicy}
 */
class PublicIntakes {
	public function __construct(
		private readonly ScopeService $scopes,
		private readonly IntakeMapper $intakes,
		private readonly PolicyService $policies,
		private readonly PolicyExplainer $explainer,
		private readonly VisibleFiles $files,
		private readonly IUserManager $users,
		private readonly IAppConfig $config,
		private readonly ITimeFactory $clock,
	) {
	}

	/**
	 * @return PublicIntake
	 * @throws NotFound nothing can be handed in there, or the gate does not stand there
	 */
	public function behind(IShare $share): array {
		$folder = $this->folder($share);
		$scope = $folder === null ? null : $this->scopeOf($share);
		if ($folder === null || $scope === null) {
			throw new NotFound('There is no intake behind this link.');
		}
		$intake = $this->intakes->ofScope((int)$scope->getId());
		$closesAt = $intake?->getClosesAt();
		return [
			'token' => (string)$share->getToken(),
			'title' => $this->title($scope, $share, $folder),
			'note' => $this->said($intake?->getNote()) ?? $this->said($share->getNote()),
			'disclaimer' => $this->said($this->config->getValueString('core', 'shareapi_public_link_disclaimertext')),
			'closesAt' => Times::iso($closesAt),
			'closed' => $closesAt !== null && $closesAt < $this->clock->getTime(),
			'drop' => !self::isReadable($share),
			'observed' => $scope->getMode() === 'observe',
			'rules' => $this->explainer->explain($this->policies->current($scope->getPolicy())),
		];
	}

	/** Whether documents can be put in through this link. */
	public static function takesDocuments(IShare $share): bool {
		return in_array($share->getShareType(), [IShare::TYPE_LINK, IShare::TYPE_EMAIL], true)
			&& ($share->getPermissions() & Constants::PERMISSION_CREATE) !== 0;
	}

	/** Whether whoever has the link also sees what is in the folder. */
	public static function isReadable(IShare $share): bool {
		return ($share->getPermissions() & Constants::PERMISSION_READ) !== 0;
	}

	private function folder(IShare $share): ?Folder {
		// as Nextcloud itself: nobody gets in through the link of somebody who may not get in
		foreach ([$share->getShareOwner(), $share->getSharedBy()] as $uid) {
			if ($this->users->get($uid)?->isEnabled() !== true) {
				return null;
			}
		}
		try {
			$node = $share->getNode();
		} catch (NotFoundException) {
			return null;
		}
		return self::takesDocuments($share) && $node instanceof Folder && $node->isShareable() ? $node : null;
	}

	private function scopeOf(IShare $share): ?Scope {
		$place = $this->files->place($share->getNodeId(), $share->getShareOwner());
		return $place === null ? null : $this->scopes->scopeFor($place['owner'], rtrim($place['path'], '/') . '/document', $place['teamFolderId'], $share->getToken());
	}

	/** Scopes of other kinds are named for those who keep them; guests know what was shared with them. */
	private function title(Scope $scope, IShare $share, Folder $folder): string {
		if (in_array($scope->scopeKind(), [ScopeKind::Path, ScopeKind::TeamFolder], true)) {
			return $scope->getName();
		}
		return $this->said($share->getLabel()) ?? $folder->getName();
	}

	private function said(?string $text): ?string {
		return $text === null || trim($text) === '' ? null : trim($text);
	}
}
