// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { compObj, compoundFile, concat, fileMoniker, guid, latin, linkedOle, oleNative, type OleNode, packagedFile, storage, stream } from '../../../make/ole.ts'
import { vbaProject } from '../../../make/vba.ts'
import { formatContract } from '../contract.ts'
import { seen, type Seen } from './seen.ts'

const WORD = '{00020906-0000-0000-C000-000000000046}'
const PACKAGE = '{0003000C-0000-0000-C000-000000000046}'
const UNKNOWN = '{12345678-0000-0000-C000-000000000046}'
const opaque = Uint8Array.from({ length: 200 }, (_, index) => (index * 89 + 3) & 255)

/** A document that no reader of office documents opens, so that only its storages speak. */
const around = (...children: OleNode[]): Uint8Array => compoundFile(children)

const embedded = (answer: Seen): string[] => answer.of('embedded').map((fact) => [fact.what, fact.name ?? '', fact.className ?? '', fact.readable ? 'read' : 'unread'].join('|'))

describe('objects in storages', () => {
	test('a wrapped file in the pool of objects', () => {
		const answer = seen(around(storage('ObjectPool', [storage('_123', [stream('\u0001Ole10Native', oleNative({ fileName: 'C:\\Users\\erika\\run.vbs', content: latin('MsgBox "x"') })), stream('\u0001CompObj', compObj('OLE Package', 'Package', PACKAGE))], PACKAGE)])))
		expect(embedded(answer)).toEqual(['file|run.vbs|Package|read', 'ole||Package|read'])
		expect(answer.of('metadata').map((fact) => fact.value)).toEqual(['C:\\Users\\erika\\run.vbs'])
		expect(answer.of('format').find((fact) => fact.within === 'attachment')?.extension).toBe('vbs')
	})
	test('a link', () => {
		const answer = seen(around(storage('ObjectPool', [storage('_1', [stream('\u0001Ole', linkedOle([fileMoniker('\\\\server\\share\\a.xls')]))], '{00000300-0000-0000-C000-000000000046}')])))
		expect(answer.of('reference').map((fact) => `${fact.role} ${fact.when} ${fact.target}`)).toEqual(['linked-object load \\\\server\\share\\a.xls'])
		expect(answer.gaps).toEqual([])
	})
	test('an object of a program nobody knows', () => {
		const answer = seen(around(storage('MBD0001A2B3', [stream('CONTENTS', opaque)], UNKNOWN)))
		expect(embedded(answer)).toEqual(['ole|||unread'])
		expect(answer.gaps).toEqual(['unsupported:unrecognised content'])
	})
	test('an object of a class known to be harmless', () => {
		const answer = seen(around(storage('MBD0001A2B3', [stream('Native', opaque)], '{0002CE03-0000-0000-C000-000000000046}')))
		expect(embedded(answer)).toEqual(['formula|||read'])
		expect(answer.gaps).toEqual([])
	})
	test('Equation Editor, by class and by stream', () => {
		const patterns = (clsid: string | undefined, name: string): string[] => seen(around(storage('_1', [stream(name, opaque)], clsid))).of('exploit').map((fact) => fact.pattern)
		expect(patterns('{0002CE02-0000-0000-C000-000000000046}', 'Equation Native')).toEqual(['equation-object'])
		expect(patterns('{0002CE02-0000-0000-C000-000000000046}', '\u0001Ole10Native')).toEqual(['equation-object'])
		expect(patterns(UNKNOWN, 'eQuAtIoN nAtIvE')).toEqual(['equation-object'])
		expect(patterns('{0002CE03-0000-0000-C000-000000000046}', 'Equation Native')).toEqual([])
	})
	test('a class in the storage and another in its description', () => {
		const answer = seen(around(storage('_1', [stream('\u0001CompObj', compObj('Flash', 'ShockwaveFlash.ShockwaveFlash', '{D27CDB6E-AE6D-11CF-96B8-444553540000}'))], WORD)))
		expect(answer.of('exploit').map((fact) => fact.pattern)).toEqual(['flash-object'])
	})
	test('a control', () => {
		const answer = seen(around(storage('ObjectPool', [storage('_1', [stream('\u0003OCXNAME', 'C\0B\0'), stream('contents', opaque)], '{D7053240-CE69-11CD-A777-00DD01143C57}')])))
		expect(answer.of('control').map((fact) => fact.name)).toEqual(['Forms.CommandButton.1'])
		expect(embedded(answer)).toEqual([])
		expect(answer.gaps).toEqual([])
	})
	test('a control that carries the class of a browser in its state', () => {
		const answer = seen(around(storage('_1', [stream('\u0003OCXNAME', 'x'), stream('contents', concat([opaque, guid('{8856F961-340A-11D0-A96B-00C04FD705A2}')]))], UNKNOWN)))
		expect(answer.of('exploit').map((fact) => fact.target)).toEqual(['Shell.Explorer.2'])
	})
	test('a package in an object in a document', () => {
		const answer = seen(around(storage('_1', [storage('ObjectPool', [storage('_2', [stream('Package', packagedFile({ fileName: 'inner.txt', content: latin('plain text inside') }))], UNKNOWN)])], UNKNOWN)))
		expect(embedded(answer)).toContain('file|inner.txt|Package|read')
	})
	test('forms beside a project are looked at for what they load', () => {
		const answer = seen(around(storage('Macros', [...vbaProject([]), storage('UserForm1', [stream('f', concat([opaque, guid('{8856F961-340A-11D0-A96B-00C04FD705A2}')])), stream('\u0001CompObj', compObj('Form', '', '{C62A69F0-16DC-11CE-9E98-00AA00574A4F}'))])])))
		expect(answer.of('exploit').map((fact) => fact.target)).toEqual(['Shell.Explorer.2'])
		expect(embedded(answer)).toEqual([])
	})
})

describe('projects', () => {
	test.each<[string, OleNode[]]>([
		['at the root', vbaProject([{ name: 'M', source: 'Sub AutoOpen()\nEnd Sub\n' }])],
		['in the storage of a document', [stream('Workbook', ''), storage('_VBA_PROJECT_CUR', vbaProject([{ name: 'M', source: 'Sub AutoOpen()\nEnd Sub\n' }]))]],
		['in a storage of any name', [storage('whatever', vbaProject([{ name: 'M', source: 'Sub AutoOpen()\nEnd Sub\n' }]))]],
		['in an embedded object', [storage('_1', [storage('Macros', vbaProject([{ name: 'M', source: 'Sub AutoOpen()\nEnd Sub\n' }]))], WORD)]],
	])('%s', (_, children) => {
		expect(seen(compoundFile(children)).of('code').map((fact) => fact.autoRun)).toEqual([['AutoOpen']])
	})
})

describe('what is only named', () => {
	test.each<[string, OleNode, string, string[]]>([
		['Visio', stream('VisioDocument', 'x'), 'vsd', ['unsupported:Visio drawing']],
		['Outlook', stream('__properties_version1.0', 'x'), 'msg', ['unsupported:Outlook message']],
	])('%s', (_, child, format, gaps) => {
		const answer = seen(compoundFile([child]))
		expect(answer.format).toBe(format)
		expect(answer.gaps).toEqual(gaps)
	})
	test('an installer', () => {
		const answer = seen(compoundFile([stream('x', opaque)], { clsid: '{000C1084-0000-0000-C000-000000000046}' }))
		expect([answer.format, answer.gaps]).toEqual(['msi', []])
	})
	test('their macros are read', () => {
		expect(seen(compoundFile([stream('VisioDocument', 'x'), ...vbaProject([{ name: 'M', source: 'Sub A()\nEnd Sub\n' }])])).of('code').map((fact) => fact.module)).toEqual(['M'])
	})
})

describe('around a document', () => {
	const workbook = (...more: OleNode[]): Seen => seen(compoundFile([stream('Workbook', ''), ...more]))
	test('signatures', () => {
		expect(workbook(storage('_xmlsignatures', [stream('1', '<Signature/>')])).of('signature').map((fact) => fact.of)).toEqual(['document'])
	})
	test('controls on sheets', () => {
		const answer = workbook(stream('Ctls', concat([opaque, guid('{BDD1F04B-858B-11D1-B16A-00C0F0283628}')])))
		expect(answer.of('control').map((fact) => fact.clsid)).toEqual([undefined, '{BDD1F04B-858B-11D1-B16A-00C0F0283628}'])
		expect(answer.of('exploit').map((fact) => fact.pattern)).toEqual(['known-vulnerable-class'])
	})
	test('a file in a stream that nobody opens', () => {
		expect(workbook(stream('Logo', '{\\rtf1 hidden}'), stream('Settings', opaque)).of('format').map((fact) => fact.format)).toContain('rtf')
	})
	test('a file behind the end', () => {
		const answer = seen(compoundFile([stream('Workbook', '')], { after: latin('{\\rtf1 behind}') }))
		expect(answer.of('format').filter((fact) => fact.within === 'attachment').map((fact) => fact.format)).toEqual(['rtf'])
	})
})

formatContract('objects.ole', () => around(
	storage('ObjectPool', [storage('_1', [stream('\u0001Ole10Native', oleNative({ fileName: 'a.txt', content: latin('text') })), stream('\u0001CompObj', compObj('OLE Package', 'Package', PACKAGE))], PACKAGE)]),
	storage('_2', [stream('\u0001Ole', linkedOle([fileMoniker('C:\\a.xls', true)]))], '{00000300-0000-0000-C000-000000000046}'),
))
