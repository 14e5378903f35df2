// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { compoundFile, latin, oleNative, stream } from '../../../make/ole.ts'
import { compressOvba } from '../../../make/vba.ts'
import { seen } from './seen.ts'

/** A document whose last stream is in the directory, but in no storage. */
const withStray = (name: string, content: Uint8Array): Uint8Array => compoundFile([stream('Workbook', ''), stream(name, content)], { deviation: 'orphan' })

describe('what nothing leads to', () => {
	test('is told', () => {
		expect(seen(withStray('left behind', latin('some words'))).of('hidden').map((fact) => `${fact.what} ${fact.name ?? ''}`)).toEqual(['unreferenced-part left behind'])
	})
	test('code', () => {
		expect(seen(withStray('Module1', compressOvba(latin('Attribute VB_Name = "Module1"\r\nSub AutoOpen()\r\nEnd Sub\r\n')))).of('code').map((fact) => fact.autoRun)).toEqual([['AutoOpen']])
	})
	test('a wrapped file', () => {
		expect(seen(withStray('\u0001Ole10Native', oleNative({ fileName: 'run.cmd', content: latin('@echo off\r\n') }))).of('embedded').map((fact) => fact.name)).toEqual(['run.cmd'])
	})
	test('a whole file', () => {
		expect(seen(withStray('x', latin('{\\rtf1 lost}'))).of('format').map((fact) => fact.format)).toContain('rtf')
	})
})
