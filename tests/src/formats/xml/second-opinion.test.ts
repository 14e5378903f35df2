// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The parts that say what a package consists of, read by our reader and by fast-xml-parser: both must see the same elements and attributes. */

import { XMLParser, XMLValidator } from 'fast-xml-parser'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { readXml } from '../../../../src/formats/xml/xml-reader.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { toUtf8 } from '../../../../src/bytes/text.ts'
import { odt } from '../../../make/odf.ts'
import { docx } from '../../../make/ooxml.ts'

const GROUP = ':@'
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', attributesGroupName: GROUP, ignoreDeclaration: true, parseAttributeValue: false, parseTagValue: false, removeNSPrefix: true, htmlEntities: true })

const local = (name: string): string => name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('}')) + 1)
const shown = (name: string, values: readonly string[]): string => `${name} ${[...values].sort().join(' ')}`

function ours(xml: string): readonly string[] {
	const seen: string[] = []
	readXml(toUtf8(xml), new Budget(defaultLimits), {
		open(name, attributes) {
			const values: string[] = []
			for (let index = 0; index < attributes.count; index++) if (!attributes.name(index).includes('xmlns')) values.push(`${local(attributes.name(index))}=${attributes.value(index)}`)
			seen.push(shown(local(name), values))
		},
	})
	return seen
}

function theirs(xml: string): readonly string[] {
	const walk = (nodes: readonly Readonly<Record<string, unknown>>[]): readonly string[] => nodes.flatMap((node) => {
		const name = Object.keys(node).find((key) => key !== GROUP && !key.startsWith('#'))
		if (name === undefined) return []
		const values = Object.entries(node[GROUP] ?? {}).filter(([key]) => key !== 'xmlns').map(([key, value]) => `${local(key)}=${String(value)}`)
		return [shown(name, values), ...walk(node[name] as readonly Readonly<Record<string, unknown>>[])]
	})
	// declarations would lose their prefix and collide
	return walk(parser.parse(xml.replace(/ xmlns(?::\w+)?="[^"]*"/g, '')) as readonly Readonly<Record<string, unknown>>[])
}

const control = /(?:\.rels|manifest\.xml|\[Content_Types\]\.xml|core\.xml|app\.xml|meta\.xml)$/

describe.each([
	['an OpenDocument package', () => odt().author('Ann & Max').link('http://a.example/?b=1&c=2').file('Pictures/ä.png', 'x', 'image/png').package()],
	['an Office package', () => docx().core({ 'dc:creator': 'Ann & Max' }).app({ Application: 'Word', Pages: '2' }).relationship('attachedTemplate', 'http://a.example/?b=1&c=2').bytes()],
])('%s', (_, make) => {
	test('is described the same by both', async () => {
		const archive = await JSZip.loadAsync(make())
		const parts = Object.values(archive.files).filter(({ name }) => control.test(name))
		expect(parts.length).toBeGreaterThan(1)
		for (const part of parts) {
			const xml = await part.async('string')
			expect(XMLValidator.validate(xml)).toBe(true)
			expect(ours(xml), part.name).toEqual(theirs(xml))
		}
	})
})
