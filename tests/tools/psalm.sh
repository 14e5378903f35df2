#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Document Gate contributors
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Static analysis of lib against the sources of the Nextcloud in NEXTCLOUD_DIR. Psalm is installed on the first run; PSALM names another one.
set -euo pipefail
[ -n "${NEXTCLOUD_DIR:-}" ] && [ -d "$NEXTCLOUD_DIR/lib/public" ] || { echo 'Set NEXTCLOUD_DIR to the folder of an unpacked Nextcloud.' >&2; exit 2; }
cd "$(dirname "$0")/../.."
psalm=${PSALM:-vendor-bin/psalm/vendor/bin/psalm}
[ -f "$psalm" ] || composer install --no-interaction --quiet --working-dir=vendor-bin/psalm
config=$(mktemp -d)
trap 'rm -rf "$config"' EXIT
sed "s#NEXTCLOUD_DIR\([/\"]\)#$(realpath "$NEXTCLOUD_DIR")\1#" psalm.xml > "$config/psalm.xml"
php -d memory_limit=4G "$psalm" --root="$PWD" --config="$config/psalm.xml" --no-cache --no-progress --threads="${PSALM_THREADS:-1}" "$@"
