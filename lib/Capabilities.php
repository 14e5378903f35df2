<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate;

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Service\OverviewService;
use OCP\App\IAppManager;
use OCP\Capabilities\ICapability;
use OCP\Capabilities\IInitialStateExcludedCapability;
use OCP\IUserSession;

/**
 * Tells clients what the app can do for the one who asks.
 *
 * @psalm-import-type DocumentGateRoles from ResponseDefinitions
 */
class Capabilities implements ICapability, IInitialStateExcludedCapability {
	private const FEATURES = ['submissions', 'cases', 'policies', 'simulation', 'statistics'];

	public function __construct(
		private readonly IAppManager $apps,
		private readonly IUserSession $session,
		private readonly OverviewService $overview,
	) {
	}

	/**
	 * @return array{documentgate: array{version: string, apiVersions: list<string>, features: list<string>, roles: DocumentGateRoles}}
	 */
	#[\Override]
	public function getCapabilities(): array {
		$uid = $this->session->getUser()?->getUID();
		return [
			Application::APP_ID => [
				'version' => $this->apps->getAppVersion(Application::APP_ID),
				'apiVersions' => ['v1'],
				'features' => self::FEATURES,
				'roles' => $uid === null ? ['reviewer' => false, 'policyOwner' => false, 'auditor' => false] : $this->overview->roles($uid),
			],
		];
	}
}
