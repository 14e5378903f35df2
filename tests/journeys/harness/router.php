<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

// What a web server in front of Nextcloud does: files of apps outside its folder, and the media type of modules.
$path = rawurldecode((string)parse_url((string)$_SERVER['REQUEST_URI'], PHP_URL_PATH));
$types = ['mjs' => 'text/javascript', 'js' => 'text/javascript', 'css' => 'text/css', 'svg' => 'image/svg+xml', 'json' => 'application/json'];
$type = $types[pathinfo($path, PATHINFO_EXTENSION)] ?? null;
$isExtra = str_starts_with($path, '/apps-extra/');
$file = $isExtra ? getenv('EXTRA_APPS_FOLDER') . substr($path, strlen('/apps-extra')) : $_SERVER['DOCUMENT_ROOT'] . $path;
if ($type === null || str_contains($path, '..') || !is_file($file)) {
	if ($isExtra) {
		http_response_code(404);
	}
	return $isExtra;
}
header('Content-Type: ' . $type);
readfile($file);
return true;
