<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Intake;
use OCA\DocumentGate\Db\IntakeMapper;
use OCA\DocumentGate\Db\Scope;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Model\Mode;
use OCA\DocumentGate\Model\ScopeKind;
use OCA\DocumentGate\ResponseDefinitions;

/**
 * What policy owners do with scopes.
 *
 * @psalm-import-type DocumentGateScope from ResponseDefinitions
 */
class ScopeEditing {
	/** Characters of the note that submitters read. */
	private const LONGEST_NOTE = 1000;

	public function __construct(
		private readonly ScopeService $scopes,
		private readonly IntakeMapper $intakes,
		private readonly People $people,
	) {
	}

	/** @return list<DocumentGateScope> by name */
	public function list(): array {
		$intakes = $this->intakes->all();
		return array_map(fn (Scope $scope): array => $this->shown($scope, $intakes[(int)$scope->getId()] ?? null), $this->scopes->list());
	}

	/**
	 * Makes a scope, or changes the one with this name.
	 *
	 * @return DocumentGateScope
	 * @throws Invalid
	 */
	public function set(string $name, string $kind, ?string $owner, ?string $path, ?int $teamFolderId, ?string $group, string $policyName, string $mode, ?string $note, ?string $closesAt, string $uid): array {
		$note = $note === null || trim($note) === '' ? null : trim($note);
		if ($note !== null && mb_strlen($note) > self::LONGEST_NOTE) {
			throw new Invalid('A note has at most 1000 characters.');
		}
		$closes = Times::parseOptional($closesAt);
		$scope = $this->scopes->set($name, ScopeKind::parse($kind), $owner, $path, $teamFolderId, $group, $policyName, Mode::parse($mode), Actor::user($uid));
		$intake = $this->intakes->ofScope((int)$scope->getId()) ?? new Intake();
		$intake->setScopeId((int)$scope->getId());
		$intake->setNote($note);
		$intake->setClosesAt($closes);
		return $this->shown($scope, $intake->id === null ? $this->intakes->insert($intake) : $this->intakes->update($intake));
	}

	/** @throws NotFound */
	public function delete(string $name, string $uid): void {
		$scope = $this->scopes->byName($name);
		$intake = $this->intakes->ofScope((int)$scope->getId());
		$this->scopes->delete($scope, Actor::user($uid));
		if ($intake !== null) {
			$this->intakes->delete($intake);
		}
	}

	/** @return DocumentGateScope */
	private function shown(Scope $scope, ?Intake $intake): array {
		return [
			'id' => (int)$scope->getId(),
			'name' => $scope->getName(),
			'kind' => $scope->getKind(),
			'owner' => $this->people->user($scope->getOwnerUid()),
			'path' => $scope->getPath() === '' ? null : $scope->getPath(),
			'teamFolderId' => $scope->getTeamFolderId(),
			'group' => $scope->getGroupId(),
			'mode' => $scope->getMode(),
			'policyName' => $scope->getPolicy(),
			'note' => $intake?->getNote(),
			'closesAt' => Times::iso($intake?->getClosesAt()),
			'updatedAt' => Times::iso($scope->getUpdatedAt()),
		];
	}
}
