<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\SetupCheck;

use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\NodeCommand;
use OCA\DocumentGate\Service\EngineConfig;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** Is there a Node on this machine, new enough, and may PHP start it? */
class NodeFound implements ISetupCheck {
	public function __construct(
		private readonly IL10N $l,
		private readonly EngineConfig $config,
	) {
	}

	#[\Override]
	public function getName(): string {
		return $this->l->t('Document Gate: Node');
	}

	#[\Override]
	public function getCategory(): string {
		return 'system';
	}

	#[\Override]
	public function run(): SetupResult {
		$settings = $this->config->settings();
		// with a daemon, Node need not be on this machine
		$problem = $settings->address === null ? SetupResult::error(...) : SetupResult::info(...);
		if (!function_exists('proc_open')) {
			return $problem($this->l->t('PHP must not start programs here: proc_open is in disable_functions. Allow it, or run the engine as a daemon.'));
		}
		if ($settings->node === null) {
			return $problem($this->l->t('Node was not found. Install version %s or newer, or say where it is: occ config:app:set documentgate node_binary --value=/path/to/node', [NodeCommand::OLDEST]));
		}
		try {
			return SetupResult::success($this->l->t('Node %1$s at %2$s', [(new NodeCommand($settings))->version(), $settings->node]));
		} catch (EngineUnavailable $e) {
			return $problem($e->getMessage());
		}
	}
}
