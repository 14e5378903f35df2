// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, describe, expect, test } from 'vitest'
import { fileIdOf, isCheckable, openFormatOf, stateOf, waits } from '../../../../src/app/files/gate-node.ts'
import { docx, node, offerConversions, toOdt } from './node.ts'

describe('a file', () => {
	test.each([[{ id: '7' }, 7], [{ fileid: 8 }, 8], [{}, 0]] as const)('%o has the id %d', (ids, id) => expect(fileIdOf(ids)).toBe(id))
	test.each([[{}, undefined], [{ 'documentgate-state': '' }, undefined], [{ 'documentgate-state': 3 }, undefined], [{ 'documentgate-state': 'held' }, 'held']] as const)('attributes %o say %s', (attributes, state) => expect(stateOf({ attributes })).toBe(state))
	test.each([['held', true], ['pending', true], ['refused', true], ['clean', false], ['returned', false], [undefined, false]] as const)('%s waits: %s', (state, waiting) => expect(waits(state)).toBe(waiting))
})

describe('what can be checked on this device', () => {
	test.each([
		['a document', {}, true],
		['a text', { mime: 'text/plain' }, true],
		['a picture', { mime: 'image/png' }, false],
		['a folder', { type: 'folder', mime: 'httpd/unix-directory' }, false],
		['what may not be read', { permissions: 0 }, false],
		['what is too large', { size: 600 * 1024 * 1024 }, false],
	] as const)('%s', (_, over, can) => expect(isCheckable(node(over))).toBe(can))
})

describe('the open format', () => {
	afterEach(() => offerConversions([]))
	test('is what the server offers', () => {
		offerConversions([{ from: docx, to: 'application/pdf', extension: 'pdf' }, toOdt])
		expect(openFormatOf(node())).toEqual({ mediaType: toOdt.to, format: 'odt' })
	})
	test.each([
		['open already', { mime: toOdt.to }],
		['a folder', { type: 'folder' }],
		['without a type', { mime: undefined }],
		['not to be read', { permissions: 8 }],
		['unknown to the converters', { mime: 'application/x-else' }],
	] as const)('there is none for what is %s', (_, over) => {
		offerConversions([toOdt, { from: toOdt.to, to: toOdt.to, extension: 'odt' }])
		expect(openFormatOf(node(over))).toBeUndefined()
	})
	test('there is none where nothing converts', () => expect(openFormatOf(node())).toBeUndefined())
	test('an odd list is no list', () => {
		offerConversions([{ from: docx, to: 3 }, { from: docx, to: toOdt.to }, { from: docx, to: toOdt.to, extension: 'exe' }])
		expect(openFormatOf(node())).toBeUndefined()
	})
})
