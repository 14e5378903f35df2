#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Document Gate contributors
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Runs a command with a fresh Nextcloud that has this app: NEXTCLOUD_CONFIG_DIR points to it, and it is removed afterwards.
# Needs NEXTCLOUD_DIR, the folder of an unpacked Nextcloud 32 to 34. Its data go to a temporary folder.
# NEXTCLOUD_DB is sqlite (the default), mysql or pgsql; the latter two need DB_HOST (host:port or socket), DB_USER, DB_PASSWORD, DB_NAME of an empty database.
set -euo pipefail
[ -n "${NEXTCLOUD_DIR:-}" ] && [ -f "$NEXTCLOUD_DIR/occ" ] || { echo 'Set NEXTCLOUD_DIR to the folder of an unpacked Nextcloud.' >&2; exit 2; }
app=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder"/{config,data,apps}
ln -s "$app" "$folder/apps/documentgate"
cat > "$folder/config/config.php" <<CONFIG
<?php
\$CONFIG = [
	'apps_paths' => [
		['path' => '$NEXTCLOUD_DIR/apps', 'url' => '/apps', 'writable' => false],
		['path' => '$folder/apps', 'url' => '/apps-extra', 'writable' => true],
	],
	'has_internet_connection' => false,
];
CONFIG
export NEXTCLOUD_DIR NEXTCLOUD_CONFIG_DIR="$folder/config"
occ() { (cd "$NEXTCLOUD_DIR" && php occ --no-interaction "$@" > "$folder/occ.log" 2>&1) || { cat "$folder/occ.log" >&2; return 1; }; }
database=(--database sqlite)
if [ "${NEXTCLOUD_DB:-sqlite}" != sqlite ]; then
	database=(--database "$NEXTCLOUD_DB" --database-host "$DB_HOST" --database-name "$DB_NAME" --database-user "$DB_USER" --database-pass "$DB_PASSWORD")
fi
occ maintenance:install "${database[@]}" --admin-user admin --admin-pass "admin-$RANDOM-$RANDOM-pass" --data-dir "$folder/data"
for user in alice bob carol; do OC_PASS="$user-$RANDOM-$RANDOM-pass" occ user:add --password-from-env "$user"; done
occ app:enable documentgate
cd "$app"
"$@"
