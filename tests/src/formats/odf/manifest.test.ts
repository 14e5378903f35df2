// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { Manifest, readManifest } from '../../../../src/formats/odf/manifest.ts'
import type { Found } from '../../../../src/formats/format.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage } from '../../../../src/model/failures.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { odt } from '../../../make/odf.ts'
import { defectsIn } from './seen.ts'

const found = { budget: new Budget(defaultLimits) } as Found
const read = (entries: string): Manifest => {
	const manifest = new Manifest()
	readManifest(manifest, found, (write) => write(strToU8(`<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entries}</m:manifest>`)))
	return manifest
}
const encrypted = (algorithm: string): string | undefined => read(`<m:file-entry m:full-path="content.xml"><m:encryption-data><m:algorithm m:algorithm-name="${algorithm}"/></m:encryption-data></m:file-entry>`).find('content.xml')?.encryption

describe('manifest', () => {
	test('paths and types', () => {
		const manifest = read('<m:file-entry m:full-path="/" m:media-type="a/b" m:version="1.3"/><m:file-entry m:full-path="./content.xml" m:media-type="text/xml"/>')
		expect(manifest.root).toMatchObject({ mediaType: 'a/b', version: '1.3' })
		expect(manifest.find('content.xml')).toMatchObject({ mediaType: 'text/xml', encryption: undefined })
	})
	test('an entry without a path is none', () => {
		expect(read('<m:file-entry m:media-type="a/b"/>').entries.size).toBe(0)
	})
	test.each([
		['http://www.w3.org/2001/04/xmlenc#aes256-cbc', 'AES-256'],
		['http://www.w3.org/2009/xmlenc11#aes256-gcm', 'AES-256 GCM'],
		['Blowfish CFB', 'Blowfish'],
		['urn:x#own-cipher', 'own-cipher'],
		['', 'unknown cipher'],
	])('cipher %s', (algorithm, expected) => {
		expect(encrypted(algorithm)).toBe(expected)
	})
	test('what stood before a break is kept', () => {
		const manifest = new Manifest()
		const broken = '<m:manifest xmlns:m="http://openoffice.org/2001/manifest"><m:file-entry m:full-path="a"/></m:file>'
		expect(() => readManifest(manifest, found, (write) => write(strToU8(broken)))).toThrow(Damage)
		expect([...manifest.entries.keys()]).toEqual(['a'])
	})
	test('a missing one', () => {
		expect(defectsIn(odt().without('META-INF/manifest.xml').package())).toEqual(['odf-manifest-missing'])
	})
})
