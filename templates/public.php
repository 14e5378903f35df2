<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** @var array{token: ?string} $_ */
?>
<div id="documentgate-public"></div>
<?php if ($_['token'] !== null): ?>
<input type="hidden" id="isPublic" name="isPublic" value="1">
<input type="hidden" id="sharingToken" value="<?php p($_['token']); ?>">
<?php endif; ?>
