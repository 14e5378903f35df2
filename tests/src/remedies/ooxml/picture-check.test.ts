// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { isPlainSvg } from '../../../../src/remedies/ooxml/picture-check.ts'
import { docx } from '../../../make/ooxml.ts'
import { copied, png } from './copied.ts'

const svg = (content: string, attributes = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${content}</svg>`

const drawings: readonly (readonly [name: string, content: string, isPlain: boolean])[] = [
	['a path', svg('<path d="M0 0" fill="url(#g)"/><linearGradient id="g"/>'), true],
	['a picture inside', svg('<image href="data:image/png;base64,AA"/><use xlink:href="#a"/>'), true],
	['styles', svg('<style>.a{fill:red}</style>'), true],
	['a script', svg('<script>x</script>'), false],
	['an event', svg('', ' onload="x()"'), false],
	['HTML', svg('<foreignObject/>'), false],
	['a link', svg('<a href="#x"/>'), false],
	['a picture elsewhere', svg('<image xlink:href="http://a.example/x.png"/>'), false],
	['a picture in a style', svg('<path style="fill:url(http://a.example/)"/>'), false],
	['a style sheet elsewhere', svg('<style>@import "http://a.example/x.css"</style>'), false],
	['an animation', svg('<animate attributeName="href"/>'), false],
	['an instruction', `<?xml-stylesheet href="x"?>${svg('')}`, false],
	['a document type declaration', `<!DOCTYPE svg>${svg('')}`, false],
	['markup that breaks', '<svg', false],
]

describe('pictures of a copy', () => {
	test.each(drawings)('an SVG with %s', (_name, content, isPlain) => {
		expect(isPlainSvg(new TextEncoder().encode(content), new Budget(defaultLimits))).toBe(isPlain)
	})
	const parts: readonly (readonly [name: string, content: string | Uint8Array, type: string, by: string, stays: boolean])[] = [
		['a picture', png, 'image/png', 'image', true],
		['a program that calls itself a picture', 'MZ program', 'image/png', 'image', false],
		['a font that calls itself a picture', 'OTTO', 'image/png', 'image', false],
		['an SVG', svg('<path/>'), 'image/svg+xml', 'image', true],
		['an SVG with a script', svg('<script/>'), 'image/svg+xml', 'image', false],
		['a font', Uint8Array.of(0, 1, 0, 0, 0, 9), 'application/x-font-ttf', 'font', true],
		['a masked font', Uint8Array.of(9, 8, 7, 6), 'application/vnd.openxmlformats-officedocument.obfuscatedFont', 'font', true],
		['an archive that calls itself a font', 'PK\u0003\u0004', 'application/vnd.openxmlformats-officedocument.obfuscatedFont', 'font', false],
		['a sound', 'RIFF    WAVEfmt ', 'audio/wav', 'audio', true],
		['a page that calls itself a sound', '<html/>', 'audio/wav', 'audio', false],
	]
	test.each(parts)('%s', (_name, content, type, by, stays) => {
		const { names } = copied(docx().part('word/media/x.png', content, { type, by }))
		expect(names.some((name) => name.startsWith('word/media/'))).toBe(stays)
	})
})
