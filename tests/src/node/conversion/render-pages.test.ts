// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { renderPages } from '../../../../src/node/conversion/render-pages.ts'
import { presets } from '../../../../src/policy/presets.ts'
import { sampleInbox } from '../../../make/sample-inbox.ts'

const options = { policy: presets['council-practice'], profile: 'safe' } as const
const missing = { office: '/nowhere/soffice', ghostscript: '/nowhere/gs', walls: { offline: undefined, limits: false }, seconds: 5 }
const sample = (name: string) => ({ name, bytes: sampleInbox().find((one) => one.name === name)?.bytes ?? new Uint8Array(0) })

describe('no pages', () => {
	test.each([
		['without LibreOffice', 'antrag.odt', 'no-converter'],
		['without Ghostscript', 'bericht.pdf', 'no-converter'],
		['of a locked document', 'verschluesselt.odt', 'encrypted'],
		['of what is no document', 'nothing.bin', 'unsupported'],
	] as const)('%s', async (_name, file, refusal) => {
		const { report, pictures } = await renderPages(sample(file), options, missing)
		expect(report).toMatchObject({ schema: 'documentgate-pages/1', outcome: 'refused', refusal, pages: [], complete: false })
		expect(report.text?.de).toMatch(/\.$/)
		expect(pictures).toEqual([])
	})
	test('when a converter gives something that is no document', async () => {
		expect((await renderPages(sample('antrag.odt'), options, { ...missing, office: '/bin/true' })).report).toMatchObject({ outcome: 'refused', refusal: 'cannot-read' })
	})
})
