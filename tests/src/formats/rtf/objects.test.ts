// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { compoundFile, concat, latin, linkedOle, ole1Embedded, ole1Linked, packagedFile, stream, u32, urlMoniker } from '../../../make/ole.ts'
import { bytesOf, hex, object, rtf, scattered } from '../../../make/rtf.ts'
import { seen, type Seen } from '../ole/seen.ts'

const packageBytes = ole1Embedded('Package', packagedFile({ fileName: 'invoice.js', content: latin('var shell = new ActiveXObject("WScript.Shell"); shell.Run("x");') }))
const remoteObject = compoundFile([stream('\u0001Ole', linkedOle([urlMoniker('http://a.example/x.hta')]))])
const digits = hex(packageBytes)
const documentOf = (data: string, words?: string, className?: string): Seen => seen(rtf(object({ data, ...(words === undefined ? {} : { words }), ...(className === undefined ? {} : { className }) })), 'a.rtf')
const filesIn = ({ of }: Seen): (string | undefined)[] => of('embedded').filter(({ what }) => what === 'file').map(({ name }) => name)

describe('object data in every disguise', () => {
	const half = digits.length / 2 - (digits.length / 2) % 2
	const [first, second] = [digits.slice(0, half), digits.slice(half)]
	const cases: readonly (readonly [string, string, string | undefined])[] = [
		['plain', digits, undefined],
		['upper case', digits.toUpperCase(), undefined],
		['line ends', scattered(digits, '\r\n', 64), undefined],
		['white space inside a byte', scattered(digits, ' ', 1), undefined],
		['control words', scattered(digits, '\\par ', 32), 'control words inside hexadecimal data'],
		['control words with numbers', scattered(digits, '\\li-720 ', 32), 'control words inside hexadecimal data'],
		['a control word that takes twenty digits', `${first}\\ab01234567890123456789${second}`, 'control words inside hexadecimal data'],
		['an escape that is dropped', scattered(digits, "\\'7a", 32), 'escapes inside hexadecimal data'],
		['an escape that takes half a byte with it', `${first}0\\'41${second}`, 'escapes inside hexadecimal data'],
		['an escape that is a byte', scattered(digits, '\u0000', 2).split('\u0000').map((pair, index) => (index === 3 ? `\\'${pair}` : pair)).join(''), 'escapes inside hexadecimal data'],
		['ignorable groups with digits', scattered(digits, '{\\*\\unknown 00ff00}', 32), 'groups inside hexadecimal data'],
		['groups with digits', scattered(digits, '{\\unknown 00ff00}', 32), 'groups inside hexadecimal data'],
		['digits in groups', scattered(digits, '}{', 32).replace(/^(.*)$/, '{$1}'), 'groups inside hexadecimal data'],
		['digits behind a Unicode character', `${first}\\u1234 0${second}`, undefined],
		['binary data', `\\bin${packageBytes.length} ${String.fromCharCode(...packageBytes)}`, undefined],
		['digits, then binary data', `${first}\\bin${packageBytes.length - half / 2} ${String.fromCharCode(...packageBytes.subarray(half / 2))}`, undefined],
		['letters that are no digits', scattered(digits, 'xyz', 16), undefined],
		['half a byte at the end', `${digits}0`, undefined],
	]
	test.each(cases)('%s', (_, data, oddity) => {
		const result = documentOf(data)
		expect(filesIn(result)).toContain('invoice.js')
		const oddities = result.of('structure').filter(({ defect }) => defect === 'rtf-evasion').map(({ detail }) => detail)
		expect(oddities[0]).toBe(oddity)
	})
})

describe('objects in every place', () => {
	test.each<[string, string]>([
		['without a star', `{\\object\\objemb{\\objdata ${digits}}}`],
		['without an object around', `{\\*\\objdata ${digits}}`],
		['in the group of the object itself', `{\\object\\objemb\\objdata ${digits}}`],
		['in an unknown destination', `{\\*\\unknown {\\object{\\*\\objdata ${digits}}}}`],
		['in a font table', `{\\fonttbl{\\f0 Arial;}{\\object{\\*\\objdata ${digits}}}}`],
		['in a field result', `{\\field{\\*\\fldinst EMBED Package}{\\fldrslt{\\object{\\*\\objdata ${digits}}}}}`],
		['twice the word', `{\\object{\\*\\objdata\\objdata ${digits}}}`],
		['in binary data that is none', `\\bin${digits.length + 30} {\\object{\\*\\objdata ${digits}}}   `],
		['inside the data of another object', `{\\object{\\*\\objdata 0105{\\object{\\*\\objdata ${digits}}}}}`],
		['never closed', `{\\object{\\*\\objdata ${digits}`],
		['white space between star and word', `{\\object{ \\* \\objdata ${digits}}}`],
		['behind a word that is too long', `{\\object\\${'a'.repeat(300)}{\\*\\objdata ${digits}}}`],
		['in the result of another object', `{\\object\\objemb{\\*\\objdata 01}{\\result{\\object{\\*\\objdata ${digits}}}}}`],
	])('%s', (_, text) => {
		expect(filesIn(seen(bytesOf(`{\\rtf1 ${text}}`), 'a.rtf'))).toContain('invoice.js')
	})
	test('object data nested without end is a gap', () => {
		expect(seen(bytesOf(`{\\rtf1${'{\\*\\objdata 01'.repeat(50)}`), 'a.rtf').gaps).toContain('unsupported:object data nested too deeply')
	})
})

describe('what the data is', () => {
	test('a link names its file', () => {
		expect(documentOf(hex(ole1Linked('Word.Document.8', '\\\\server\\share\\x.doc', '')), '\\objautlink').of('reference')).toMatchObject([{ role: 'linked-object', target: '\\\\server\\share\\x.doc' }])
	})
	test('a compound file behind a header that is no header', () => {
		const bytes = concat([latin('garbage '), remoteObject])
		expect(documentOf(hex(bytes)).of('reference').map(({ target }) => target)).toContain('http://a.example/x.hta')
	})
	test('data that is nothing', () => {
		const result = documentOf('00112233445566778899aabbccddeeff')
		expect(result.of('structure').map(({ defect }) => defect)).toEqual(['rtf-object-damaged'])
		expect(result.of('embedded')).toMatchObject([{ what: 'ole', readable: false }])
	})
	test('no data at all', () => {
		expect(documentOf('').facts.map(({ kind }) => kind)).toEqual(['format'])
	})
	test('the words name another class than the data', () => {
		expect(documentOf(digits, '\\objemb', 'Word.Document.8').of('structure')).toMatchObject([{ defect: 'rtf-evasion', detail: 'object class Word.Document.8 is Package' }])
	})
	test('the topic of a link stands in the words', () => {
		expect(seen(rtf('{\\object\\objlink{\\*\\objtopic http://a.example/x.doc}}'), 'a.rtf').of('reference')).toMatchObject([{ target: 'http://a.example/x.doc', when: 'load' }])
	})
	test.each(['\\objocx', '\\objhtml'])('a control: %s', (words) => {
		expect(documentOf(digits, words, 'Forms.TextBox.1').of('control')).toMatchObject([{ technology: 'activex', name: 'Forms.TextBox.1' }])
	})
})

describe('objects that load themselves', () => {
	const remote = hex(ole1Embedded('OLE2Link', remoteObject))
	test.each<[string, string, string, string[]]>([
		['from elsewhere', remote, '\\objautlink\\objupdate', ['remote-object-update']],
		['a link', hex(ole1Linked('Word.Document.8', 'http://a.example/x.doc', '')), '\\objemb\\objupdate', ['remote-object-update']],
		['unseen', digits, '\\objemb\\objupdate\\objw1\\objh1', ['hidden-object']],
		['large and local', digits, '\\objemb\\objupdate\\objw4000\\objh3000', []],
		['not by itself', remote, '\\objemb', []],
	])('%s', (_, data, words, expected) => {
		const patterns = documentOf(data, words).of('exploit').map(({ pattern }) => pattern)
		expect(patterns.filter((pattern) => pattern === 'remote-object-update' || pattern === 'hidden-object')).toEqual(expected)
	})
	test('in hidden text', () => {
		expect(seen(rtf(`{\\v ${object({ words: '\\objemb\\objupdate', data: digits })}}`), 'a.rtf').of('exploit')).toMatchObject([{ pattern: 'hidden-object' }])
	})
})

test('a version of the header that does not exist is read, as Word reads it', () => {
	const bytes = packageBytes.slice()
	bytes.set(u32(0xdeadbeef))
	expect(filesIn(documentOf(hex(bytes)))).toContain('invoice.js')
})
