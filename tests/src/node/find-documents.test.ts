// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findDocuments } from '../../../src/node/find-documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
mkdirSync(join(folder, 'b'))
for (const name of ['c.odt', 'a.odt', 'b/x.odt']) writeFileSync(join(folder, name), '')
symlinkSync(folder, join(folder, 'circle'))
symlinkSync(join(folder, 'a.odt'), join(folder, 'link.odt'))

test('walks in order, and follows no link inside', () => {
	expect(findDocuments([folder]).files).toEqual(['a.odt', 'b/x.odt', 'c.odt'].map((name) => join(folder, name)))
})
test('a link that is named is followed', () => {
	expect(findDocuments([join(folder, 'link.odt')]).files).toEqual([join(folder, 'link.odt')])
})
test('what is not there is told, the rest is found', () => {
	expect(findDocuments(['/nowhere', join(folder, 'a.odt')])).toEqual({ files: [join(folder, 'a.odt')], unreadable: [{ path: '/nowhere', reason: 'There is no such file.' }] })
})
