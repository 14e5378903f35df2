// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { compoundFile, latin, storage, stream } from '../../../make/ole.ts'
import { compressOvba, type MadeModule, vbaProject, vbaProjectFile, type VbaOptions } from '../../../make/vba.ts'
import { formatContract } from '../contract.ts'
import { seen } from '../ole/seen.ts'

interface Project {
	/** `module runnable` of each, with what starts by itself. */
	readonly code: string[]
	readonly stomped: string[]
	readonly gaps: readonly string[]
}

function read(modules: readonly MadeModule[], options: VbaOptions = {}): Project {
	const answer = seen(vbaProjectFile(modules, options), 'vbaProject.bin')
	expect(answer.mistakes).toEqual([])
	return {
		code: answer.of('code').map((fact) => [fact.module ?? '-', fact.runnable ? 'runs' : 'rests', ...fact.autoRun].join(' ')),
		stomped: answer.of('exploit').map((fact) => `${fact.pattern} ${fact.target ?? ''}`),
		gaps: answer.gaps,
	}
}

const open: MadeModule = { name: 'ThisDocument', kind: 'document', source: 'Private Sub Document_Open()\n  Shell "calc"\nEnd Sub\n' }
const macro: MadeModule = { name: 'Module1', source: 'Sub Macro1()\nEnd Sub\n' }

describe('modules', () => {
	test.each<[string, readonly MadeModule[], string[]]>([
		['one that starts by itself', [open], ['ThisDocument runs Document_Open']],
		['one that waits', [macro], ['Module1 runs']],
		['without a procedure', [{ name: 'Sheet1', kind: 'document', source: '' }], ['Sheet1 rests']],
		['an event of the document in a standard module', [{ name: 'M', source: open.source }], ['M runs']],
		['an event of the document in a module that the directory calls standard and the editor does not', [{ ...open, directoryKind: 'standard' }], ['ThisDocument runs Document_Open']],
		['an event of a control on a form', [{ name: 'F', kind: 'form', source: 'Sub Frame1_Layout()\nEnd Sub\n' }], ['F runs']],
		['two', [open, macro], ['ThisDocument runs Document_Open', 'Module1 runs']],
		['none', [], ['- rests']],
		['with their compiled form', [{ ...macro, compiled: { lines: 2 } }], ['Module1 runs']],
	])('%s', (_, modules, expected) => {
		expect(read(modules)).toEqual({ code: expected, stomped: [], gaps: [] })
	})
	test('calls and the beginning of what starts by itself are told', () => {
		const [code] = seen(vbaProjectFile([open])).of('code')
		expect(code?.calls).toEqual(['Shell'])
		expect(code?.excerpt).toMatch(/^Sub Document_Open\(\) Shell "calc"/)
	})
	test('a macro in place of a command', () => {
		expect(seen(vbaProjectFile([{ name: 'M', source: 'Sub FilePrint()\nEnd Sub\n' }])).of('trigger').map((fact) => `${fact.event} ${fact.automatic}`)).toEqual(['FilePrint false'])
	})
})

describe('stomping', () => {
	test.each<[string, MadeModule]>([
		['source-empty', { name: 'M', source: '', compiled: { lines: 12 } }],
		['source-other', { name: 'M', source: 'Sub A()\nEnd Sub\n', compiled: { lines: 60 } }],
		['text-other', { name: 'M', source: 'Sub A()\nEnd Sub\n', compiled: { lines: 2, strings: ['http://a.example/x.exe'] } }],
		['hidden-from-editor', { name: 'M', source: 'Sub A()\nEnd Sub\n', unlisted: true }],
	])('%s', (_, module) => {
		expect(read([{ name: 'ThisDocument', kind: 'document', source: '' }, module]).stomped).toEqual(['vba-stomping M'])
	})
	test('code that only the compiled form has is code, with its names and calls', () => {
		const answer = seen(vbaProjectFile([{ name: 'M', source: '', compiled: { lines: 12, strings: ['cmd.exe /c calc'] } }], { names: ['Win32', 'AutoOpen', 'Shell'] }))
		expect(answer.of('code').map((fact) => [fact.runnable, fact.autoRun, fact.calls])).toEqual([[false, [], []], [true, ['AutoOpen'], ['Shell', 'cmd.exe', '.exe']]])
	})
})

describe('references', () => {
	test.each<[string, string, string[]]>([
		['a library on this computer', '*\\G{00020905-0000-0000-C000-000000000046}#8.7#0#C:\\Program Files\\MSWORD.OLB#Microsoft Word', []],
		['a library on another', '*\\G{12345678-0000-0000-C000-000000000046}#1.0#0#\\\\server\\share\\x.tlb#x', ['load \\\\server\\share\\x.tlb']],
		['a project on another', '*\\C\\\\server\\share\\x.dot', ['load \\\\server\\share\\x.dot']],
		['a project on the web', '*\\Chttp://a.example/x.dotm', ['load http://a.example/x.dotm']],
	])('%s', (_, reference, expected) => {
		expect(seen(vbaProjectFile([macro], { references: [reference] })).of('reference').map((fact) => `${fact.when} ${fact.target}`)).toEqual(expected)
	})
})

describe('broken projects', () => {
	test('dir-broken: modules are found by their look', () => {
		expect(read([open, macro], { dir: latin('no directory') }).code.sort()).toEqual(['Module1 runs', 'ThisDocument runs Document_Open'])
	})
	test('module-forgotten by the directory is read all the same', () => {
		expect(read([open, { ...macro, forgotten: true }]).code).toContain('Module1 runs')
	})
	test('source-offset wrong: the source is found', () => {
		const bytes = compoundFile([storage('VBA', [stream('dir', dirFor(7)), stream('M', compressOvba(latin('Attribute VB_Name = "M"\r\nSub AutoOpen()\r\nEnd Sub\r\n')))])])
		expect(seen(bytes).of('code').map((fact) => fact.autoRun)).toEqual([['AutoOpen']])
	})
	test('nothing readable: a gap, and code as far as anybody knows', () => {
		const answer = seen(compoundFile([storage('VBA', [stream('dir', ''), stream('_VBA_PROJECT', 'x'), stream('M', 'garbage')])]))
		expect(answer.gaps).toEqual(['damaged:modules of a VBA project'])
		expect(answer.of('code').map((fact) => fact.runnable)).toEqual([true])
	})
	test('streams without a byte are no code', () => {
		const answer = seen(compoundFile([storage('VBA', [stream('_VBA_PROJECT', ''), stream('Sheet1', '')])]))
		expect(answer.gaps).toEqual([])
		expect(answer.of('code').map((fact) => fact.runnable)).toEqual([false])
	})
})

function dirFor(offset: number): Uint8Array {
	const [vba] = vbaProject([{ name: 'M', source: '', compiled: { lines: offset } }])
	const dir = vba !== undefined && 'children' in vba ? vba.children.find((child) => child.name === 'dir') : undefined
	return dir !== undefined && 'content' in dir ? dir.content : new Uint8Array(0)
}

formatContract('vbaProject.bin', () => vbaProjectFile([open, { ...macro, compiled: { lines: 2 } }]))
