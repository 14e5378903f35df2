// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Pages drawn with the real LibreOffice and Ghostscript; a step of its own in tests/run. */

import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { inspect } from '../../src/engine/inspect.ts'
import { drawPages } from '../../src/node/conversion/draw-pages.ts'
import { PAGES_DRAWN, renderPages } from '../../src/node/conversion/render-pages.ts'
import { findWalls } from '../../src/node/conversion/sandbox.ts'
import { targetsFor } from '../../src/node/conversion/targets.ts'
import { presets } from '../../src/policy/presets.ts'
import { sampleInbox } from '../make/sample-inbox.ts'

// a folder of its own, so that nobody else's work is seen
const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
process.env['TMPDIR'] = folder
afterAll(() => rmdirSync(folder))

const options = { policy: presets['council-practice'], profile: 'safe' } as const
const walls = await findWalls()
const converters = { office: 'soffice', ghostscript: 'gs', walls, seconds: 90 }
const text = (words: string): Uint8Array => new TextEncoder().encode(words)

/** A PDF with so many pages of this size, in points. */
function blankPdf(pages: number, width: number, height: number): Uint8Array {
	const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ')
	const bodies = ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${kids}]/Count ${pages}/MediaBox[0 0 ${width} ${height}]>>`, ...Array.from({ length: pages }, () => '<</Type/Page/Parent 2 0 R>>')]
	let file = '%PDF-1.7\n'
	const offsets = bodies.map((body, index) => {
		const at = file.length
		file += `${index + 1} 0 obj\n${body}\nendobj\n`
		return at
	})
	const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
	return text(`${file}xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Root 1 0 R/Size ${bodies.length + 1}>>\nstartxref\n${file.length}\n%%EOF\n`)
}

/** One of each module, with and without something that has to go. */
const some = ['antrag.odt', 'formular-mit-makro.docm', 'altes-protokoll-mit-feld.doc', 'haushalt.xlsx', 'vortrag.odp', 'bericht-mit-skript.pdf', 'einladung-mit-programm.rtf']

describe('pages of samples', () => {
	for (const { name, bytes } of sampleInbox().filter((one) => some.includes(one.name))) {
		test(`${name} becomes pictures of a size people can read`, async () => {
			const { report, pictures } = await renderPages({ name, bytes }, options, converters)
			expect(report, report.refusal).toMatchObject({ outcome: 'drawn', complete: true, of: inspect({ name, bytes }, options).report.findings.length > 0 ? 'safe-copy' : 'document' })
			expect(report.total).toBe(pictures.length)
			expect(report.pages.map((page) => page.bytes)).toEqual(pictures.map(({ length }) => length))
			for (const picture of pictures) {
				expect([...picture.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
				expect([...picture.subarray(-8, -4)]).toEqual([0x49, 0x45, 0x4e, 0x44])
			}
			for (const { width, height } of report.pages) expect(Math.max(width, height)).toBeGreaterThan(600)
		}, 120_000)
	}
	test('there are all of these samples, and they can become pages', () => {
		expect(sampleInbox().filter(({ name }) => some.includes(name)).map(({ name, bytes }) => targetsFor(inspect({ name, bytes }, options).report.format.id).includes('pdf-a'))).toEqual(some.map(() => true))
	})
})

describe('limits', () => {
	test('of many pages the first are drawn, and it is said how many there are', async () => {
		const { report, pictures } = await renderPages({ name: 'viele.pdf', bytes: blankPdf(PAGES_DRAWN + 7, 300, 200) }, options, converters)
		expect(report).toMatchObject({ outcome: 'drawn', complete: false, total: PAGES_DRAWN + 7 })
		expect(pictures).toHaveLength(PAGES_DRAWN)
	}, 60_000)
	test('of a long text nobody knows how many pages there are behind the last one drawn', async () => {
		const { report, pictures } = await renderPages({ name: 'lang.rtf', bytes: text(`{\\rtf1 ${'Ein Absatz.\\page '.repeat(PAGES_DRAWN + 20)}}`) }, options, converters)
		expect(report).toMatchObject({ outcome: 'drawn', complete: false })
		expect(report.total).toBeUndefined()
		expect(pictures).toHaveLength(PAGES_DRAWN)
	}, 120_000)
	test('a plan as large as a wall becomes a picture as large as a screen', async () => {
		const drawn = await drawPages(blankPdf(1, 14_400, 7_200), 3, { program: 'gs', walls, seconds: 30 })
		if (drawn.state !== 'drawn') throw new Error(drawn.detail)
		expect(Math.max(...drawn.pictures.map(({ width, height }) => Math.max(width, height)))).toBeLessThanOrEqual(2_700)
	}, 60_000)
	test('whoever takes too long is ended', async () => {
		const endless = text('%!PS\n{ 1 pop } loop\n')
		expect(await drawPages(endless, 3, { program: 'gs', walls, seconds: 2 })).toMatchObject({ state: 'failed', cause: 'too-slow' })
	}, 30_000)
})

test('nothing is left behind', () => expect(readdirSync(folder)).toEqual([]))
