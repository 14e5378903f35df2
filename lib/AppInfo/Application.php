<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\AppInfo;

use OCA\DAV\Events\SabrePluginAddEvent;
use OCA\DocumentGate\Capabilities;
use OCA\DocumentGate\ConfigLexicon;
use OCA\DocumentGate\Conversion\ConversionProvider;
use OCA\DocumentGate\Dashboard\ReviewWidget;
use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Event\AuditedEvent;
use OCA\DocumentGate\Event\DocumentAcceptedEvent;
use OCA\DocumentGate\Event\DocumentDecidedEvent;
use OCA\DocumentGate\Event\DocumentHeldEvent;
use OCA\DocumentGate\Event\ReviewRequestedEvent;
use OCA\DocumentGate\Event\ScopeSetEvent;
use OCA\DocumentGate\Listener\AddStatePlugin;
use OCA\DocumentGate\Listener\AllowWorkers;
use OCA\DocumentGate\Listener\GateStorage;
use OCA\DocumentGate\Listener\LoadFilesScripts;
use OCA\DocumentGate\Listener\NoticeArrival;
use OCA\DocumentGate\Listener\NoticeDeparture;
use OCA\DocumentGate\Listener\NoticeName;
use OCA\DocumentGate\Listener\NoticeWrite;
use OCA\DocumentGate\Listener\OfferSafeCopy;
use OCA\DocumentGate\Listener\RecordCriticalAction;
use OCA\DocumentGate\Listener\RefuseDirectLink;
use OCA\DocumentGate\Listener\RefuseShare;
use OCA\DocumentGate\Listener\RefuseVersion;
use OCA\DocumentGate\Listener\SweepScope;
use OCA\DocumentGate\Listener\TellPeople;
use OCA\DocumentGate\Middleware\ExceptionMiddleware;
use OCA\DocumentGate\Notification\Notifier;
use OCA\DocumentGate\Search\CaseSearch;
use OCA\DocumentGate\Service\EngineConfig;
use OCA\DocumentGate\Service\Vocabulary;
use OCA\DocumentGate\SetupCheck\ChunksAreSeen;
use OCA\DocumentGate\SetupCheck\CronRuns;
use OCA\DocumentGate\SetupCheck\DiskHasRoom;
use OCA\DocumentGate\SetupCheck\EngineAnswers;
use OCA\DocumentGate\SetupCheck\NodeFound;
use OCA\Files\Event\LoadAdditionalScriptsEvent;
use OCA\Files\Event\LoadSidebar;
use OCA\Files_Versions\Events\CreateVersionEvent;
use OCP\AppFramework\App;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\Files\Cache\CacheEntryInsertedEvent;
use OCP\Files\Cache\CacheEntryRemovedEvent;
use OCP\Files\Cache\CacheEntryUpdatedEvent;
use OCP\Files\Events\BeforeDirectFileDownloadEvent;
use OCP\Files\Events\BeforeFileSystemSetupEvent;
use OCP\Files\Events\Node\NodeWrittenEvent;
use OCP\IRequest;
use OCP\Security\CSP\AddContentSecurityPolicyEvent;
use OCP\Share\Events\BeforeShareCreatedEvent;
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
		$context->registerEventListener(ScopeSetEvent::class, SweepScope::class);
		$context->registerService(Engine::class, static fn (ContainerInterface $container): Engine => $container->get(EngineConfig::class)->engine());
		$context->registerSetupCheck(ChunksAreSeen::class);
		$context->registerSetupCheck(CronRuns::class);
		$context->registerSetupCheck(DiskHasRoom::class);
		$context->registerSetupCheck(EngineAnswers::class);
		$context->registerSetupCheck(NodeFound::class);
		$this->registerGate($context);
		$this->registerFaces($context);
		$this->registerInNextcloud($context);
	}

	private function registerGate(IRegistrationContext $context): void {
		$context->registerEventListener(BeforeFileSystemSetupEvent::class, GateStorage::class);
		$context->registerEventListener(CacheEntryInsertedEvent::class, NoticeArrival::class);
		$context->registerEventListener(CacheEntryUpdatedEvent::class, NoticeName::class);
		$context->registerEventListener(CacheEntryRemovedEvent::class, NoticeDeparture::class);
		$context->registerEventListener(NodeWrittenEvent::class, NoticeWrite::class);
		$context->registerEventListener(BeforeShareCreatedEvent::class, RefuseShare::class);
		$context->registerEventListener(BeforeDirectFileDownloadEvent::class, RefuseDirectLink::class);
		$context->registerEventListener(CreateVersionEvent::class, RefuseVersion::class);
		$context->registerEventListener(SabrePluginAddEvent::class, AddStatePlugin::class);
	}

	private function registerFaces(IRegistrationContext $context): void {
		$context->registerService(Vocabulary::class, static fn (): Vocabulary => new Vocabulary(dirname(__DIR__, 2) . '/dist/vocabulary.json'));
		$context->registerMiddleware(ExceptionMiddleware::class);
		$context->registerCapability(Capabilities::class);
		$context->registerNotifierService(Notifier::class);
		foreach ([DocumentHeldEvent::class, DocumentAcceptedEvent::class, DocumentDecidedEvent::class, ReviewRequestedEvent::class] as $event) {
			$context->registerEventListener($event, TellPeople::class);
		}
		$context->registerEventListener(DocumentHeldEvent::class, OfferSafeCopy::class);
		$context->registerEventListener(AuditedEvent::class, RecordCriticalAction::class);
	}

	/** The gate inside Nextcloud's own pages. */
	private function registerInNextcloud(IRegistrationContext $context): void {
		$context->registerEventListener(LoadAdditionalScriptsEvent::class, LoadFilesScripts::class);
		$context->registerEventListener(LoadSidebar::class, LoadFilesScripts::class);
		$context->registerEventListener(AddContentSecurityPolicyEvent::class, AllowWorkers::class);
		$context->registerDashboardWidget(ReviewWidget::class);
		$context->registerSearchProvider(CaseSearch::class);
		$context->registerFileConversionProvider(ConversionProvider::class);
	}

	#[\Override]
	public function boot(IBootContext $context): void {
		$context->injectFn(static function (IRequest $request, ContainerInterface $container): void {
			if (basename($request->getScriptName()) === 'public.php') {
				$container->get(GateStorage::class)->comeFirst();
			}
		});
	}
}
