// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { asciiBytes, joinBytes } from '../../../../src/bytes/text.ts'
import { inspect, type Inspection } from '../../../../src/engine/inspect.ts'
import { zip as format } from '../../../../src/formats/zip/zip.ts'
import { presets } from '../../../../src/policy/presets.ts'
import { zip } from '../../../make/zip.ts'
import { formatContract } from '../contract.ts'

function inspected(bytes: Uint8Array, name: string): Inspection {
	const inspection = inspect({ bytes, name }, { policy: presets['council-practice'] })
	expect(inspection.mistakes).toEqual([])
	return inspection
}

const manifest = '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
const content = (target: string): string => `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"><office:body><office:text><text:p><text:a xlink:type="simple" xlink:href="${target}">x</text:a></text:p></office:text></office:body></office:document-content>`
const odt = (target: string) => zip().with('mimetype', 'application/vnd.oasis.opendocument.text', 0).with('META-INF/manifest.xml', manifest).with('content.xml', content(target))
const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const rels = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const word = '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>'
const docx = () => zip().with('[Content_Types].xml', types).with('_rels/.rels', rels).with('word/document.xml', word)

describe('what an archive is', () => {
	test.each([
		{ name: 'a text document', bytes: odt('#top').bytes(), format: 'odt' },
		{ name: 'a text document without a mimetype entry', bytes: zip().with('META-INF/manifest.xml', manifest).with('content.xml', content('#top')).bytes(), format: 'odt' },
		{ name: 'a Word document', bytes: docx().bytes(), format: 'docx' },
		{ name: 'a Word document behind something else', bytes: docx().preceded(asciiBytes('MZ?'), false).bytes(), format: 'docx' },
		{ name: 'a Java archive', bytes: zip().with('META-INF/MANIFEST.MF', 'Manifest-Version: 1.0\r\n').with('A.class', Uint8Array.of(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52)).bytes(), format: 'jar' },
		{ name: 'an Android program', bytes: zip().with('AndroidManifest.xml', Uint8Array.of(3, 0, 8, 0)).with('classes.dex', 'dex\n035').bytes(), format: 'apk' },
		{ name: 'an archive', bytes: zip().with('a.txt', 'hello').bytes(), format: 'zip' },
		{ name: 'an empty archive', bytes: zip().bytes(), format: 'zip' },
	])('$name', ({ bytes, format: expected }) => {
		expect(inspected(bytes, `file.${expected}`).report.format.id).toBe(expected)
	})

	test('an archive that is two documents is read as both', () => {
		const both = zip().with('mimetype', 'application/vnd.oasis.opendocument.text', 0).with('META-INF/manifest.xml', manifest).with('content.xml', content('http://odf.example'))
			.with('[Content_Types].xml', types).with('_rels/.rels', rels.replace('</Relationships>', '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://opc.example" TargetMode="External"/></Relationships>')).with('word/document.xml', word)
		const { facts } = inspected(both.bytes(), 'file.odt')
		const targets = facts.flatMap((fact) => (fact.kind === 'reference' ? [fact.target] : []))
		expect(targets).toEqual(expect.arrayContaining(['http://odf.example', 'http://opc.example']))
		expect(facts).toContainEqual(expect.objectContaining({ kind: 'structure', defect: 'polyglot' }))
	})
})

describe('recognises', () => {
	test.each([
		{ name: 'the magic number', bytes: zip().with('a', '').bytes(), answer: 'certain' },
		{ name: 'an archive behind a program', bytes: zip().with('a', '').preceded(asciiBytes('#!/bin/sh'), false).bytes(), answer: 'possible' },
		{ name: 'an archive with a comment behind a program', bytes: zip().with('a', '').preceded(asciiBytes('#!/bin/sh'), true).commented(asciiBytes('c')).bytes(), answer: 'possible' },
		{ name: 'an empty archive', bytes: zip().bytes(), answer: 'possible' },
		{ name: 'an archive somewhere inside', bytes: joinBytes([asciiBytes('%PDF'), zip().with('a', '').bytes(), asciiBytes('%%EOF')]), answer: 'no' },
		{ name: 'an end record without a directory', bytes: joinBytes([asciiBytes('%PDF'), zip().with('a', '').ending({ directoryOffset: 1, directoryBytes: 9 }).bytes()]), answer: 'no' },
		{ name: 'something else', bytes: asciiBytes('{\\rtf1}'), answer: 'no' },
	])('$name', ({ bytes, answer }) => {
		expect(format.recognises(bytes)).toBe(answer)
	})
})

describe('documents that readers see differently', () => {
	const both = (bytes: Uint8Array): readonly string[] => inspected(bytes, 'file.odt').facts.flatMap((fact) => (fact.kind === 'reference' ? [`${fact.at.path.slice(1).join(' › ')}: ${fact.target}`] : []))

	test('a part twice', () => {
		const bytes = odt('http://first.example').with('content.xml', content('http://last.example')).bytes()
		expect(both(bytes)).toEqual(['content.xml: http://last.example', '(view 2) › content.xml: http://first.example'])
		expect(inspected(bytes, 'file.odt').report.traits).toContain('malformed')
	})

	test('a part behind another local name', () => {
		const bytes = odt('http://directory.example').with('harmless.xml', content('http://local.example')).locally({ name: 'content.xml' }).bytes()
		expect(both(bytes).some((line) => line.includes('http://local.example'))).toBe(true)
	})

	test('a part of a document that is cut off', () => {
		const bytes = odt('http://cut.example').with('z.bin', 'z').bytes()
		const inspection = inspected(bytes.subarray(0, bytes.length - 60), 'file.odt')
		expect(inspection.report.format.id).toBe('odt')
		expect(inspection.report.traits).toEqual(expect.arrayContaining(['malformed', 'external-link']))
	})
})

describe('plain archives', () => {
	test('every file is inspected', () => {
		const { facts } = inspected(zip().with('in/doc.odt', odt('http://inner.example').bytes()).with('folder/', '', 0).bytes(), 'file.zip')
		expect(facts).toContainEqual(expect.objectContaining({ kind: 'reference', target: 'http://inner.example', at: expect.objectContaining({ path: ['file.zip', 'in/doc.odt', 'content.xml'] }) }))
		expect(facts.filter((fact) => fact.kind === 'embedded').map((fact) => [fact.name, fact.readable])).toEqual([['in/doc.odt', true]])
	})

	test('an encrypted file is a gap', () => {
		const { report, facts } = inspected(zip().with('a.txt', 'hello').saying({ flags: 1 }).compressedAs(asciiBytes('0123456789ab?')).bytes(), 'file.zip')
		expect(report.gaps.map(({ gap }) => gap)).toEqual(['encrypted'])
		expect(facts).toContainEqual(expect.objectContaining({ kind: 'encryption', opened: false, scope: 'part' }))
	})

	test('a broken file is inspected up to the break', () => {
		const { report, facts } = inspected(zip().with('a.odt', odt('http://inner.example').bytes(), 0).saying({ crc32: 1 }).bytes(), 'file.zip')
		expect(facts.some((fact) => fact.kind === 'reference')).toBe(true)
		expect(report.gaps.map(({ gap, detail }) => `${gap} ${detail}`)).toEqual(['damaged checksum does not match'])
	})
})

formatContract('archive.zip', () => zip().with('a.txt', 'alpha').with('b.txt', 'beta', 0).with('c.txt', 'gamma').describedAfterwards().commented(asciiBytes('c')).bytes())
