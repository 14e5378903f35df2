<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Storage;

use Psr\Container\ContainerInterface;

/** What is needed to let something in: made when somebody writes, for most requests only read. */
class Writing {
	public function __construct(
		private readonly ContainerInterface $container,
	) {
	}

	public function door(): Doorkeeper {
		/** @var Doorkeeper */
		return $this->container->get(Doorkeeper::class);
	}

	public function transfers(): Transfers {
		/** @var Transfers */
		return $this->container->get(Transfers::class);
	}
}
