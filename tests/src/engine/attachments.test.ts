// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { utf8 } from '../../../src/bytes/text.ts'
import { joinBytes } from '../../../src/bytes/text.ts'
import { attachmentsOf } from '../../../src/engine/attachments.ts'
import { disarm } from '../../../src/engine/disarm.ts'
import { presets } from '../../../src/policy/presets.ts'
import { macro } from '../../make/dirty-odf.ts'
import { odt } from '../../make/odf.ts'
import { pdf } from '../../make/pdf.ts'

const options = { policy: presets['council-practice'], profile: 'safe' } as const
const inner = macro(odt().paragraph('Anlage')).package()

describe('attachments', () => {
	const bytes = pdf().attach('anlage.odt', inner).bytes()
	test('are the files a document carries, each with its own report', () => {
		const [attachment, ...others] = attachmentsOf({ bytes, name: 'a.pdf' }, options)
		expect(others).toEqual([])
		expect(attachment?.name).toBe('anlage.odt')
		expect(attachment?.at.path[0]).toBe('a.pdf')
		expect(Uint8Array.from(attachment?.bytes ?? [])).toEqual(Uint8Array.from(inner))
		expect(attachment?.report).toMatchObject({ name: 'anlage.odt', format: { id: 'odt' }, verdict: 'review' })
		expect(attachment?.report.findings.map(({ rule }) => rule)).toContain('basic-macro')
	})
	test('hold what is inside them', () => {
		const outer = pdf().attach('outer.pdf', bytes).bytes()
		const [attachment, ...others] = attachmentsOf({ bytes: outer, name: 'b.pdf' }, options)
		expect([attachment?.name, others]).toEqual(['outer.pdf', []])
		expect(attachment?.report.findings.map(({ rule }) => rule)).toContain('basic-macro')
	})
	test('are those that a safe copy leaves behind', () => {
		const { chunks } = disarm({ bytes, name: 'a.pdf' }, options)
		expect(attachmentsOf({ bytes, name: 'a.pdf' }, options, joinBytes(chunks ?? [])).map(({ name }) => name)).toEqual(['anlage.odt'])
		expect(attachmentsOf({ bytes, name: 'a.pdf' }, options, bytes)).toEqual([])
	})
	test('of nobody’s format are still files', () => {
		const [attachment] = attachmentsOf({ bytes: pdf().attach('a.txt', 'plain words').bytes(), name: 'a.pdf' }, options)
		expect(utf8(attachment?.bytes ?? new Uint8Array(0))).toBe('plain words')
	})
	test('are no pictures and no parts of the document', () => {
		expect(attachmentsOf({ bytes: inner, name: 'a.odt' }, options)).toEqual([])
	})
})
