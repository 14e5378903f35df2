// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { convertDocument } from '../../../../src/node/conversion/convert-document.ts'
import { presets } from '../../../../src/policy/presets.ts'
import { sampleInbox } from '../../../make/sample-inbox.ts'

const options = { policy: presets['council-practice'], profile: 'safe' } as const
const missing = { office: '/nowhere/soffice', ghostscript: '/nowhere/gs', walls: { offline: undefined, limits: false }, seconds: 5 }
const sample = (name: string) => ({ name, bytes: sampleInbox().find((one) => one.name === name)?.bytes ?? new Uint8Array(0) })

describe('no converted copy', () => {
	test.each([
		['without a converter', 'altes-protokoll.doc', 'odt', 'no-converter'],
		['of a text as a spreadsheet', 'antrag.odt', 'ods', 'unsupported'],
		['of what is no document', 'nothing.bin', 'odt', 'unsupported'],
	] as const)('%s', async (_name, file, to, refusal) => {
		const { report, bytes } = await convertDocument(sample(file), to, options, missing)
		expect(report).toMatchObject({ schema: 'documentgate-conversion/1', outcome: 'refused', refusal, to })
		expect(bytes).toBeUndefined()
	})
	test('of a locked document', async () => {
		const locked = sampleInbox().find(({ name }) => /kennwort|passwor/i.test(name))
		if (locked === undefined) throw new Error('the sample inbox has no locked document')
		const { report } = await convertDocument(locked, 'pdf-a', options, missing)
		expect(report.outcome).toBe('refused')
	})
	test('when the converter gives something that is no document', async () => {
		const { report } = await convertDocument(sample('altes-protokoll.doc'), 'odt', options, { ...missing, office: '/bin/true' })
		expect(report).toMatchObject({ outcome: 'refused', refusal: 'cannot-read' })
	})
})
