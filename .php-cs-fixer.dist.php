<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

require_once __DIR__ . '/vendor/autoload.php';

$config = new Nextcloud\CodingStandard\Config();
$config->getFinder()->in([__DIR__ . '/lib', __DIR__ . '/tests/lib', __DIR__ . '/tests/lib-nextcloud'])->append([__FILE__]);
return $config->setCacheFile(__DIR__ . '/vendor/.php-cs-fixer.cache');
