// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf, text, type PdfOptions } from '../../../make/pdf.ts'
import type { PdfLockKind } from '../../../make/pdf-lock.ts'
import { actions, defectsOf, factsOf, inspected } from './seen.ts'

const locked = (options: PdfOptions): Uint8Array => pdf().attach('note.txt', 'the attached text').catalog(`/OpenAction << /S /JavaScript /JS ${text('app.alert(1)')} >>`).bytes(options)

const kinds: readonly (readonly [PdfLockKind, string])[] = [['rc4-40', 'RC4 40 bit'], ['rc4-128', 'RC4 128 bit'], ['aes-128', 'AES-128'], ['aes-256', 'AES-256'], ['aes-256-r5', 'AES-256']]

describe.each(kinds)('%s', (encryption, method) => {
	test.each([false, true])('opens with the empty password, object streams: %s', (compressed) => {
		const bytes = locked({ encryption, compressed })
		expect(factsOf(bytes, 'encryption')).toMatchObject([{ method, opened: true, scope: 'document' }])
		expect(factsOf(bytes, 'pdf-action')).toMatchObject([{ target: 'app.alert(1)' }])
		expect(factsOf(bytes, 'embedded')).toMatchObject([{ name: 'note.txt', readable: true }])
		expect(defectsOf(bytes)).toEqual([])
		expect(inspected(bytes).report.gaps).toEqual([])
	})
	test('stays closed with a password', () => {
		const bytes = locked({ encryption, password: 'secret' })
		expect(factsOf(bytes, 'encryption')).toMatchObject([{ opened: false }])
		expect(inspected(bytes).report.gaps.map(({ gap }) => gap)).toEqual(['encrypted'])
		// types of actions are names, and names are never encrypted
		expect(actions(bytes)).toEqual(['JavaScript open automatic'])
		expect(defectsOf(bytes)).toEqual([])
	})
})

test('object streams of a locked file are no damage', () => expect(defectsOf(locked({ encryption: 'aes-128', password: 'secret', compressed: true }))).toEqual([]))
test('a public key handler is a gap', () => {
	const bytes = locked({ encryption: 'public-key' })
	expect(factsOf(bytes, 'encryption')).toMatchObject([{ method: 'security handler Adobe.PubSec', opened: false }])
	expect(inspected(bytes).report.gaps.map(({ gap }) => gap)).toEqual(['encrypted'])
})
test('startxref-missing in an encrypted file with object streams', () => {
	const bytes = locked({ encryption: 'aes-256', compressed: true, deviation: 'startxref-missing' })
	expect(actions(bytes)).toEqual(['JavaScript open automatic'])
})
