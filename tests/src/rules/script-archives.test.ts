// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which paths lie inside a script of the document. */

import { expect, test } from 'vitest'
import { factsByKind } from '../../../src/rules/rule.ts'
import { insideScripts } from '../../../src/rules/script-archives.ts'
import { inside } from './facts.ts'

const isScript = insideScripts(factsByKind([inside('zip', 'tools.pyz', 'script'), inside('zip', 'annex.zip')]))

test.each([
	[['motion.odt', 'tools.pyz', 'a.py'], true],
	[['motion.odt', 'tools.pyz', 'lib', 'a.py'], true],
	[['motion.odt', 'tools.pyz'], false],
	[['motion.odt', 'annex.zip', 'a.py'], false],
])('%j: %s', (path, expected) => {
	expect(isScript(path)).toBe(expected)
})
