// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The rules as data, for screens, the command line and statistics. */

import { rules } from '../rules/all.ts'
import type { Rule } from '../rules/rule.ts'

export type Catalogue = readonly Omit<Rule, 'find'>[]

export const catalogue: Catalogue = rules.map(({ find: _find, ...data }) => data)
