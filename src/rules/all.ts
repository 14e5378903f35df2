// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every rule, in alphabetical order of its id. */

import type { Rule } from './rule.ts'

export const rules: readonly Rule[] = []
