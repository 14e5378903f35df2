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
use OCP\Files\Folder;
use OCP\IGroupManager;

/**
 * Where somebody can hand documents in: the scopes he may write to.
 *
 * @psalm-import-type DocumentGateIntake from ResponseDefinitions
 * @psalm-import-type DocumentGateExplainedPolicy from ResponseDefinitions
 */
class IntakeService {
	public function __construct(
		private readonly ScopeService $scopes,
		private readonly IntakeMapper $intakes,
		private readonly PolicyService $policies,
		private readonly PolicyExplainer $explainer,
		private readonly VisibleFiles $files,
		private readonly People $people,
		private readonly IGroupManager $groups,
		private readonly ITimeFactory $clock,
	) {
	}

	/** @return list<DocumentGateIntake> by name */
	public function list(string $uid): array {
		$notes = $this->intakes->all();
		$found = [];
		foreach ($this->scopes->list() as $scope) {
			$folder = $this->folder($scope, $uid);
			if ($folder === null || !$folder->isCreatable()) {
				continue;
			}
			$intake = $notes[(int)$scope->getId()] ?? null;
			$closesAt = $intake?->getClosesAt();
			$found[] = [
				'id' => (int)$scope->getId(),
				'name' => $scope->getName(),
				'kind' => $scope->getKind(),
				'folderId' => $folder->getId(),
				'path' => VisibleFiles::relative($folder),
				'mode' => $scope->getMode(),
				'policyName' => $scope->getPolicy(),
				'policyTitle' => $this->explainer->title($scope->getPolicy()),
				'owner' => $this->people->user($scope->getOwnerUid()),
				'note' => $intake?->getNote(),
				'closesAt' => Times::iso($closesAt),
				'closed' => $closesAt !== null && $closesAt < $this->clock->getTime(),
			];
		}
		return $found;
	}

	/**
	 * The rules that apply at an intake, in words.
	 *
	 * @return DocumentGateExplainedPolicy
	 * @throws NotFound there is no such intake for this person
	 */
	public function rules(int $id, string $uid): array {
		foreach ($this->scopes->list() as $scope) {
			if ((int)$scope->getId() === $id && $this->folder($scope, $uid) !== null) {
				return $this->explainer->explain($this->policies->current($scope->getPolicy()));
			}
		}
		throw new NotFound('There is no intake ' . $id . '.');
	}

	/** The folder of a scope as this person sees it. */
	private function folder(Scope $scope, string $uid): ?Folder {
		return match ($scope->scopeKind()) {
			ScopeKind::Path => $this->ownersFolder((string)$scope->getOwnerUid(), $scope->getPath(), $uid),
			ScopeKind::TeamFolder => $this->files->teamFolder((int)$scope->getTeamFolderId(), $scope->getPath(), $uid),
			ScopeKind::Group => $this->groups->isInGroup($uid, (string)$scope->getGroupId()) ? $this->files->folder($uid, $scope->getPath()) : null,
			ScopeKind::All => $this->files->folder($uid, $scope->getPath()),
			// what came through a public link has a guest as its submitter, not somebody who is signed in
			ScopeKind::PublicLinks => null,
		};
	}

	private function ownersFolder(string $owner, string $path, string $uid): ?Folder {
		$folder = $this->files->folder($owner, $path);
		return $folder === null || $owner === $uid ? $folder : $this->files->sameFolder($folder, $uid);
	}
}
