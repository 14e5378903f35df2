// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Conversion with the real LibreOffice and Ghostscript; a step of its own in tests/run. */

import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { moduleFor, targetsFor, type ConversionTarget } from '../../src/node/conversion/targets.ts'
import { convertDocument, type Converters } from '../../src/node/conversion/convert-document.ts'
import { findWalls } from '../../src/node/conversion/sandbox.ts'
import { inspect } from '../../src/engine/inspect.ts'
import { wordsOf, keptShare } from '../../src/engine/words.ts'
import { presets } from '../../src/policy/presets.ts'
import { sampleInbox } from '../make/sample-inbox.ts'

// a folder of its own, so that nobody else's work is seen
const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
process.env['TMPDIR'] = folder
afterAll(() => rmdirSync(folder))

const options = { policy: presets['council-practice'], profile: 'safe' } as const
const converters: Converters = { office: 'soffice', ghostscript: 'gs', walls: await findWalls(), seconds: 90 }
const best: Readonly<Record<string, ConversionTarget>> = { writer: 'odt', calc: 'ods', impress: 'odp', draw: 'odg' }

/** What can be converted at all: documents that open without a password and are whole. */
const convertible = sampleInbox().flatMap(({ name, bytes }) => {
	const { report } = inspect({ name, bytes }, options)
	return targetsFor(report.format.id).length > 0 && report.gaps.length === 0 ? [{ name, bytes, format: report.format.id }] : []
})

describe('every sample that can be converted', () => {
	test('there are some of each module and PDFs', () => {
		expect(new Set(convertible.map(({ format }) => moduleFor(format) ?? format))).toEqual(new Set(['writer', 'calc', 'impress', 'pdf']))
	})
	for (const { name, bytes, format } of convertible) {
		test(`${name} becomes PDF/A-2b without anything active`, async () => {
			const { report, bytes: copy } = await convertDocument({ name, bytes }, 'pdf-a', options, converters)
			expect(report, report.remaining.join(', ')).toMatchObject({ outcome: 'converted' })
			const { report: after } = inspect({ name: 'copy.pdf', bytes: copy ?? new Uint8Array(0) }, options)
			expect(after.facts.conformance.pdfa).toBe('2b')
			expect(['accept', 'advise']).toContain(after.verdict)
		}, 120_000)
		const module = moduleFor(format)
		const open = module === undefined ? undefined : best[module]
		if (open === undefined || open === format) continue
		test(`${name} becomes ${open.toUpperCase()} with its words`, async () => {
			const { report, bytes: copy } = await convertDocument({ name, bytes }, open, options, converters)
			expect(report, report.remaining.join(', ')).toMatchObject({ outcome: 'converted', copy: { format: open } })
			const before = wordsOf(bytes, format, options)
			if (before !== undefined) expect(keptShare(before, wordsOf(copy ?? new Uint8Array(0), open, options) ?? [])).toBeGreaterThanOrEqual(0.95)
		}, 120_000)
	}
})

test('nothing is left behind', () => expect(readdirSync(folder)).toEqual([]))
