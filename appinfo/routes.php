<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// the one route that no attribute can name: the method belongs to Nextcloud
return ['routes' => [['name' => 'PublicIntake#authenticate', 'url' => '/s/{token}/authenticate/{redirect}', 'verb' => 'POST']]];
