<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\AppInfo;

use OCA\DocumentGate\ConfigLexicon;
use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Service\EngineConfig;
use OCP\AppFramework\App;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use Psr\Container\ContainerInterface;

/** Tells the server what this app consists of. */
final class Application extends App implements IBootstrap {
	public const APP_ID = 'documentgate';

	public function __construct() {
		parent::__construct(self::APP_ID);
	}

	#[\Override]
	public function register(IRegistrationContext $context): void {
		$context->registerConfigLexicon(ConfigLexicon::class);
		$context->registerService(Engine::class, static fn (ContainerInterface $container): Engine => $container->get(EngineConfig::class)->engine());
	}

	#[\Override]
	public function boot(IBootContext $context): void {
	}
}
