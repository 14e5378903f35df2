// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { vbaProjectFile } from '../../../make/vba.ts'
import { docx, field, partTypes, xml } from '../../../make/ooxml.ts'
import { inspected, seen } from './seen.ts'

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('packages in one XML file', () => {
	test('are known', () => expect(inspected(docx().flat(), 'x.xml').report.format.id).toBe('flat-opc'))
	test('have fields and relationships', () => {
		expect(seen(docx().paragraph(field('DDEAUTO cmd')).relationship('attachedTemplate', 'http://a.example/x.dotm').flat())).toEqual(['template load http://a.example/x.dotm', 'dde field automatic cmd'])
	})
	test('have macros', () => {
		const project = vbaProjectFile([{ name: 'M', source: 'Sub AutoOpen()\nShell "calc"\nEnd Sub\n' }])
		expect(seen(docx().as('docm').macros(project).flat(), 'code').join()).toMatch(/^code vba M runnable AutoOpen/)
	})
	test('may declare namespaces around the markup of a part', () => {
		const text = textOf(docx().paragraph('<w:ins w:author="Ann"/>').flat())
		const binding = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
		expect(seen(strToU8(text.replaceAll(binding, '').replace('<pkg:package', `<pkg:package ${binding}`)))).toEqual(['hidden tracked-change 1 Ann'])
	})
	test('in UTF-16', () => {
		const text = textOf(docx().paragraph(field('DDEAUTO cmd')).flat()).replace('UTF-8', 'UTF-16')
		const bytes = new Uint8Array(2 + text.length * 2)
		bytes.set([0xff, 0xfe])
		for (let at = 0; at < text.length; at++) bytes.set([text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8], 2 + at * 2)
		expect(seen(bytes)).toEqual(['dde field automatic cmd'])
	})
	test('keep what stands before a break', () => {
		const text = textOf(docx().paragraph(field('DDEAUTO cmd')).part('word/z.xml', xml('w:x', '<w:y/>'), { type: partTypes.xml, by: 'other' }).flat())
		expect(seen(strToU8(text.replace('<w:y/>', '<w:y>')))).toEqual(expect.arrayContaining(['dde field automatic cmd', 'gap damaged']))
	})
})
