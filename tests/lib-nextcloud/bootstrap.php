<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

// Starts the Nextcloud that NEXTCLOUD_DIR and NEXTCLOUD_CONFIG_DIR name; tests/tools/with-nextcloud.sh makes one.

define('PHPUNIT_RUN', 1);

$folder = getenv('NEXTCLOUD_DIR');
if (!is_string($folder) || !is_file($folder . '/lib/base.php') || getenv('NEXTCLOUD_CONFIG_DIR') === false) {
	fwrite(STDERR, "Run these tests with: NEXTCLOUD_DIR=/path/to/nextcloud composer test:nextcloud\n");
	exit(2);
}
require_once $folder . '/lib/base.php';
require_once __DIR__ . '/../../vendor/autoload.php';
\OCP\Server::get(\OCP\App\IAppManager::class)->loadApps();
\OC_Hook::clear();
