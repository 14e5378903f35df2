#!/bin/sh
# SPDX-FileCopyrightText: 2026 Document Gate contributors
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Writes openapi.json from the controllers, and the types of the faces from that.
# Needs nextcloud/openapi-extractor: a checkout named in OPENAPI_EXTRACTOR, or generate-spec on the path.
set -eu
cd "$(dirname "$0")/../.."
if [ -n "${OPENAPI_EXTRACTOR:-}" ]; then
	php "$OPENAPI_EXTRACTOR/generate-spec.php" . openapi.json
elif command -v generate-spec > /dev/null; then
	generate-spec . openapi.json
else
	echo 'Check out nextcloud/openapi-extractor, run “composer install” in it, and name its folder in OPENAPI_EXTRACTOR.' >&2
	exit 1
fi
npm run --silent api-types
