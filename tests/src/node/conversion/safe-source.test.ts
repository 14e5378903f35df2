// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { inspect } from '../../../../src/engine/inspect.ts'
import { joined, safeSourceOf, throughOffice, type SafeSourceOf } from '../../../../src/node/conversion/safe-source.ts'
import { presets } from '../../../../src/policy/presets.ts'
import { sampleInbox } from '../../../make/sample-inbox.ts'

const options = { policy: presets['council-practice'], profile: 'safe' } as const

function sourceOf(name: string): SafeSourceOf {
	const bytes = sampleInbox().find((one) => one.name === name)?.bytes ?? new Uint8Array(0)
	return safeSourceOf({ name, bytes }, options, inspect({ name, bytes }, options))
}

describe('what another program is given', () => {
	test.each([
		['a clean document as it is', 'antrag.odt', { state: 'safe', source: { format: 'odt', isCopy: false, changes: [] } }],
		['a binary document as it is, since converting makes it safe', 'altes-protokoll-mit-feld.doc', { state: 'safe', source: { format: 'doc', isCopy: false } }],
		['a safe copy where something had to go', 'formular-mit-makro.docm', { state: 'safe', source: { format: 'docx', isCopy: true } }],
		['nothing of what cannot be read', 'verschluesselt.odt', { state: 'refused', refusal: 'encrypted' }],
	])('%s', (_name, file, expected) => expect(sourceOf(file)).toMatchObject(expected))
})

test('LibreOffice is asked only for what it reads', async () => {
	const source = { bytes: new Uint8Array(3), format: 'pdf', changes: [], isCopy: false }
	expect(await throughOffice(source, { target: 'pdf-a', accessible: false }, { program: '/bin/true', walls: { offline: undefined, limits: false }, seconds: 5 })).toMatchObject({ state: 'failed', cause: 'cannot-read' })
})

test('pieces become one', () => expect([...joined([Uint8Array.of(1, 2), Uint8Array.of(3)])]).toEqual([1, 2, 3]))
