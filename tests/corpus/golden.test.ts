// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whole reports of the sample inbox against golden files. `npm run golden` rewrites them; the difference is reviewed like code. Texts are left out: rules own them. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inspect } from '../../src/engine/inspect.ts'
import type { Report } from '../../src/model/report.ts'
import { presets } from '../../src/policy/presets.ts'
import { root } from '../house/tree.ts'
import { sampleInbox } from '../make/sample-inbox.ts'

const folder = join(root, 'tests/corpus/golden')
const isWriting = process.env['GOLDEN'] === 'write'

/** Compressed bytes may differ between versions of a library, so hash and sizes are no part of it; offsets in compressed containers neither. */
function golden(report: Report): string {
	const { sha256: _hash, bytes: _bytes, engine: _engine, ...rest } = report
	return `${JSON.stringify(rest, (key, value: unknown) => (key === 'text' || key === 'offset' ? undefined : value), '\t')}\n`
}

describe('golden reports', () => {
	for (const { name, bytes } of sampleInbox()) {
		test(name, () => {
			const { report, mistakes } = inspect({ bytes, name }, { policy: presets['council-practice'] })
			expect(mistakes).toEqual([])
			const path = join(folder, `${name}.json`)
			if (isWriting) {
				mkdirSync(folder, { recursive: true })
				writeFileSync(path, golden(report))
			}
			expect(existsSync(path), `There is no golden report for ${name}. Run npm run golden and look at it.`).toBe(true)
			expect(golden(report)).toBe(readFileSync(path, 'utf8'))
		})
	}
})
