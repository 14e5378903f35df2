<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

// One of several processes that add rows to the audit trail at the same time.

require __DIR__ . '/../bootstrap.php';

use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Model\Actor;
use OCA\DocumentGate\Service\AuditTrail;
use OCP\AppFramework\App;

$audit = (new App(Application::APP_ID))->getContainer()->get(AuditTrail::class);
for ($row = 0; $row < (int)$argv[2]; $row++) {
	$audit->record((int)$argv[1], 'opened', Actor::system(), ['row' => $row]);
}
