// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Rules by their id, for tests of remedies. */

import { rules } from '../../../src/rules/all.ts'
import type { Rule } from '../../../src/rules/rule.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))

export function ruleById(id: string): Rule | undefined {
	return byId.get(id)
}
