<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Model;

use OCA\DocumentGate\Exception\Invalid;

/** The id of a policy: small letters, digits and hyphens. */
final class PolicyName {
	/** @throws Invalid */
	public static function parse(string $untrusted): string {
		if (preg_match('/^[a-z0-9]+(-[a-z0-9]+)*$/', $untrusted) !== 1 || strlen($untrusted) > 64) {
			throw new Invalid('The name of a policy consists of small letters, digits and single hyphens, at most 64 of them.');
		}
		return $untrusted;
	}

	/** Made of the English name in a policy: “Council practice” is council-practice. @throws Invalid it has none */
	public static function from(\stdClass $untrustedPolicy): string {
		$name = $untrustedPolicy->name->en ?? $untrustedPolicy->name->de ?? null;
		$id = is_string($name) ? trim((string)preg_replace('/[^a-z0-9]+/', '-', strtolower(strtr($name, ['ä' => 'ae', 'ö' => 'oe', 'ü' => 'ue', 'Ä' => 'ae', 'Ö' => 'oe', 'Ü' => 'ue', 'ß' => 'ss']))), '-') : '';
		if ($id === '') {
			throw new Invalid('The policy has no name in English or German. Give one under “name”.');
		}
		return rtrim(substr($id, 0, 64), '-');
	}
}
