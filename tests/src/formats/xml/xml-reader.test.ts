// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { joinBytes, toUtf8 } from '../../../../src/bytes/text.ts'
import { XmlReader, readXml, type XmlHandler } from '../../../../src/formats/xml/xml-reader.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { Damage, LimitReached } from '../../../../src/model/failures.ts'
import { defaultLimits, type Limits } from '../../../../src/model/limits.ts'

type Event = readonly [kind: string, ...values: string[]]

/** Gathers events; text that came in pieces becomes one event. */
class Recorder implements XmlHandler {
	readonly events: Event[] = []
	private pending = ''

	private add(...event: Event): void {
		if (this.pending !== '') this.events.push(['text', this.pending])
		this.pending = ''
		this.events.push(event)
	}

	open(name: string, attributes: { readonly count: number; name(index: number): string; value(index: number): string }): void {
		const values = Array.from({ length: attributes.count }, (_, index) => `${attributes.name(index)}=${attributes.value(index)}`)
		this.add('open', name, ...values)
	}

	close(name: string): void {
		this.add('close', name)
	}

	text(text: string): void {
		this.pending += text
	}

	instruction(target: string, content: string): void {
		this.add('instruction', target, content)
	}

	doctype(content: string): void {
		this.add('doctype', content)
	}
}

interface Outcome {
	readonly events: readonly Event[]
	readonly damage: string | undefined
}

function outcome(chunks: readonly Uint8Array[], limits: Partial<Limits> = {}, wantsText = true): Outcome {
	const recorder = new Recorder()
	const reader = new XmlReader(recorder, new Budget({ ...defaultLimits, ...limits }))
	reader.wantsText = wantsText
	try {
		for (const chunk of chunks) reader.write(chunk)
		reader.end()
		return { events: recorder.events, damage: undefined }
	} catch (error) {
		if (!(error instanceof Damage)) throw error
		return { events: recorder.events, damage: error.message }
	}
}

const read = (text: string): Outcome => outcome([toUtf8(text)])

function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
	const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other), bytes.length]
	return places.slice(1).map((to, index) => bytes.slice(places[index], to))
}

/** What saxes says of the same text. */
function oracle(text: string): Outcome {
	const events: Event[] = []
	let pending = ''
	let damage: string | undefined
	const add = (...event: Event): void => {
		if (pending !== '') events.push(['text', pending])
		pending = ''
		events.push(event)
	}
	const parser = new SaxesParser()
	let depth = 0
	parser.on('opentag', (tag) => { add('open', tag.name, ...Object.entries(tag.attributes).map(([name, value]) => `${name}=${value}`)); depth++ })
	parser.on('closetag', (tag) => { add('close', tag.name); depth-- })
	parser.on('text', (value) => { if (depth > 0) pending += value })
	parser.on('cdata', (value) => { pending += value })
	parser.on('processinginstruction', ({ target, body }) => add('instruction', target, body))
	parser.on('error', (error) => { damage ??= error.message })
	parser.write(text).close()
	return { events, damage }
}

describe('events', () => {
	test.each([
		{ name: 'namespaces by URI', text: '<o:a xmlns:o="http://www.w3.org/1999/xlink" o:b="1" c="2"/>', events: [['open', 'xlink:a', '{?xmlns}o=http://www.w3.org/1999/xlink', 'xlink:b=1', 'c=2'], ['close', 'xlink:a']] },
		{ name: 'a default namespace is not for attributes', text: '<a xmlns="http://www.w3.org/1999/xlink" b="1"/>', events: [['open', 'xlink:a', 'xmlns=http://www.w3.org/1999/xlink', 'b=1'], ['close', 'xlink:a']] },
		{ name: 'a prefix that changes its meaning', text: '<p:a xmlns:p="u:1"><p:a xmlns:p="u:2"/><p:a/></p:a>', events: [['open', '{u:1}a', '{?xmlns}p=u:1'], ['open', '{u:2}a', '{?xmlns}p=u:2'], ['close', '{u:2}a'], ['open', '{u:1}a'], ['close', '{u:1}a'], ['close', '{u:1}a']] },
		{ name: 'a default namespace taken back', text: '<a xmlns="u:1"><b xmlns=""/></a>', events: [['open', '{u:1}a', 'xmlns=u:1'], ['open', 'b', 'xmlns='], ['close', 'b'], ['close', '{u:1}a']] },
		{ name: 'a prefix nobody declared', text: '<x:a/>', events: [['open', '{?x}a'], ['close', '{?x}a']] },
		{ name: 'xml:lang', text: '<a xml:lang="de"/>', events: [['open', 'a', 'xml:lang=de'], ['close', 'a']] },
		{ name: 'white space in a value', text: '<a b="1\t2\r\n3&#10;4"/>', events: [['open', 'a', 'b=1 2 3\n4'], ['close', 'a']] },
		{ name: 'line ends', text: '<a>1\r\n2\r3<![CDATA[\r\n]]></a>', events: [['open', 'a'], ['text', '1\n2\n3\n'], ['close', 'a']] },
		{ name: 'references', text: '<a b="&lt;&#x41;&#66;&quot;">&amp;&apos;&gt;</a>', events: [['open', 'a', 'b=<AB"'], ['text', '&\'>'], ['close', 'a']] },
		{ name: 'CDATA with what looks like markup', text: '<a><![CDATA[<b>&amp;]]]]></a>', events: [['open', 'a'], ['text', '<b>&amp;]]'], ['close', 'a']] },
		{ name: 'instructions', text: '<?xml version="1.0"?><?mso-application progid="Word"?><a/>', events: [['instruction', 'mso-application', 'progid="Word"'], ['open', 'a'], ['close', 'a']] },
		{ name: 'a DTD with brackets in quotes, comments and instructions', text: '<!DOCTYPE a [<!ENTITY b "]>"><!-- ]> \' --><?c ]> ?>]><a>&b;</a>', events: [['doctype', '<!DOCTYPE a [<!ENTITY b "]>"><!-- ]> \' --><?c ]> ?>]>'], ['open', 'a'], ['text', '&b;'], ['close', 'a']] },
		{ name: 'comments', text: '<!-- - --><a><!--<b>--></a><!---->', events: [['open', 'a'], ['close', 'a']] },
	])('$name', ({ text, events }) => {
		expect(read(text)).toEqual({ events, damage: undefined })
	})

	test('text is only given to those who want it', () => {
		expect(outcome([toUtf8('<a>x&amp;<![CDATA[y]]></a>')], {}, false).events).toEqual([['open', 'a'], ['close', 'a']])
	})

	test('offsets count bytes of the document', () => {
		const offsets: number[] = []
		readXml(toUtf8('\ufeff<a>ä<b/></a>'), new Budget(defaultLimits), { open: (_, __, offset) => offsets.push(offset), close: (_, offset) => offsets.push(offset) })
		expect(offsets).toEqual([3, 8, 8, 12])
	})

	test('get finds an attribute by its short name', () => {
		const values: (string | undefined)[] = []
		readXml(toUtf8('<a xmlns:l="http://www.w3.org/1999/xlink" l:href="x"/>'), new Budget(defaultLimits), { open: (_, attributes) => values.push(attributes.get('xlink:href'), attributes.get('href')) })
		expect(values).toEqual(['x', undefined])
	})
})

describe('is damage', () => {
	test.each([
		['nothing', ''],
		['only a comment', '<!-- -->'],
		['an element never closed', '<a><b></b>'],
		['a tag never closed', '<a'],
		['a wrong end tag', '<a></b>'],
		['an end tag too many', '<a/></a>'],
		['two roots', '<a/><b/>'],
		['text before the root', 'x<a/>'],
		['text after the root', '<a/>x'],
		['CDATA after the root', '<a/><![CDATA[]]>'],
		['an attribute without a value', '<a b/>'],
		['an attribute without quotes', '<a b=1/>'],
		['no space between attributes', '<a b="1"c="2"/>'],
		['< in a value', '<a b="<"/>'],
		['an attribute twice', '<a b="1" b="2"/>'],
		['an attribute twice among many', `<a b="1" ${Array.from({ length: 20 }, (_, index) => `c${index}="1"`).join(' ')} b="2"/>`],
		['an attribute twice by namespace', '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>'],
		['a name that starts with a digit', '<1a/>'],
		['an attribute name that starts with a dash', '<a -b="1"/>'],
		['a name with a letter that is none', '<a\u00d7/>'],
		['a space after <', '< a/>'],
		['a slash inside a tag', '<a / >'],
		['two dashes in a comment', '<a><!-- -- --></a>'],
		['three dashes at the end of a comment', '<a><!-- ---></a>'],
		[']]> in text', '<a>]]></a>'],
		['an ampersand', '<a>a & b</a>'],
		['an ampersand at the end', '<a>&amp</a>'],
		['an unknown entity', '<a>&nbsp;</a>'],
		['an unknown entity in a value nobody reads', '<a b="&nbsp;"/>'],
		['a reference to no character', '<a>&#0;</a>'],
		['a reference to a surrogate', '<a>&#xD800;</a>'],
		['a control character', '<a>\u0001</a>'],
		['a noncharacter', '<a>\ufffe</a>'],
		['an XML declaration that is not at the start', ' <?xml version="1.0"?><a/>'],
		['an XML declaration without a version', '<?xml encoding="UTF-8"?><a/>'],
		['an instruction named XML', '<a><?XmL ?></a>'],
		['an instruction without a target', '<a><? b?></a>'],
		['an instruction never closed', '<a/><?b'],
		['a DTD after the root', '<a/><!DOCTYPE a>'],
		['two DTDs', '<!DOCTYPE a><!DOCTYPE a><a/>'],
		['a DTD without a name', '<!DOCTYPE><a/>'],
		['an unknown declaration', '<a><!ELEMENT></a>'],
		['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><a/>'],
	])('%s', (_, text) => {
		expect(read(text).damage).toBeDefined()
	})

	test.each([
		['nothing to decode', [0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]],
		['a character cut off', [0x3c, 0x61, 0x3e, 0xc3]],
		['overlong', [0x3c, 0x61, 0x3e, 0xc0, 0xbc, 0x3c, 0x2f, 0x61, 0x3e]],
	])('UTF-8: %s', (_, bytes) => {
		const { events, damage } = outcome([Uint8Array.from(bytes)])
		expect(damage).toBeDefined()
		// everything before the break was read
		expect(events).toEqual([['open', 'a']])
	})
})

describe('encodings', () => {
	const text = '<?xml version="1.0" encoding="ENCODING"?><a b="ä€">ü😀</a>'
	const expected: readonly Event[] = [['open', 'a', 'b=ä€'], ['text', 'ü😀'], ['close', 'a']]
	const utf16 = (content: string, bigEndian: boolean): Uint8Array => {
		const bytes = Buffer.from(content, 'utf16le')
		return bigEndian ? bytes.swap16() : bytes
	}
	test.each([
		{ name: 'UTF-8 with a byte order mark', bytes: toUtf8(`\ufeff${text.replace('ENCODING', 'UTF-8')}`), expected },
		{ name: 'UTF-16 little endian with a byte order mark', bytes: utf16(`\ufeff${text.replace('ENCODING', 'UTF-16')}`, false), expected },
		{ name: 'UTF-16 big endian with a byte order mark', bytes: utf16(`\ufeff${text.replace('ENCODING', 'UTF-16')}`, true), expected },
		{ name: 'UTF-16 little endian without a byte order mark', bytes: utf16(text.replace('ENCODING', 'UTF-16'), false), expected },
		{ name: 'UTF-16 big endian without a byte order mark', bytes: utf16(text.replace('ENCODING', 'UTF-16'), true), expected },
		{ name: 'windows-1252', bytes: Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>\u00e4\u0080</a>', 'latin1'), expected: [['open', 'a'], ['text', 'ä€'], ['close', 'a']] },
		{ name: 'Shift_JIS', bytes: joinBytes([toUtf8('<?xml version="1.0" encoding="Shift_JIS"?><a>'), Uint8Array.of(0x93, 0xfa), toUtf8('</a>')]), expected: [['open', 'a'], ['text', '日'], ['close', 'a']] },
	])('$name, in one piece and byte by byte', ({ bytes, expected: events }) => {
		expect(outcome([bytes])).toEqual({ events, damage: undefined })
		expect(outcome([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual({ events, damage: undefined })
	})
})

describe('limits', () => {
	test('depth', () => {
		expect(() => outcome([toUtf8('<a><a><a><a>')], { xmlDepth: 3 })).toThrow(LimitReached)
	})

	test('attributes', () => {
		expect(() => outcome([toUtf8(`<a ${Array.from({ length: 30 }, (_, index) => `b${index}=""`).join(' ')}/>`)], { xmlAttributes: 20 })).toThrow(LimitReached)
	})

	test('length of a tag', () => {
		const chunk = new Uint8Array(10_000).fill(0x62)
		expect(() => outcome([toUtf8('<a c="'), ...Array.from({ length: 20 }, () => chunk)], { xmlTagBytes: 100_000 })).toThrow(LimitReached)
	})
})

/** Times are compared with each other, not with a clock: twice as much must not take four times as long. */
describe('takes time in proportion', () => {
	const chunked = (text: string): Uint8Array[] => {
		const bytes = toUtf8(text)
		return Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, index) => bytes.subarray(index * 65_536, (index + 1) * 65_536))
	}
	const generous = { xmlDepth: 10_000_000, xmlAttributes: 10_000_000, xmlTagBytes: 1_000_000_000 }
	test.each([
		{ name: 'depth', make: (size: number) => '<a>'.repeat(size) + '</a>'.repeat(size), from: 100_000 },
		{ name: 'attributes', make: (size: number) => `<a ${Array.from({ length: size }, (_, index) => `b${index}=""`).join(' ')}/>`, from: 30_000 },
		{ name: 'a long tag', make: (size: number) => `<a b="${'x'.repeat(size)}"/>`, from: 4_000_000 },
		{ name: 'a long comment', make: (size: number) => `<a><!--${'- '.repeat(size)}--></a>`, from: 2_000_000 },
		{ name: 'a long text with brackets', make: (size: number) => `<a>${']'.repeat(size)}</a>`, from: 2_000_000 },
		{ name: 'nested namespaces', make: (size: number) => `${Array.from({ length: size }, (_, index) => `<a xmlns:p${index}="u"><p0:b/>`).join('')}${'</a>'.repeat(size)}`, from: 15_000 },
		{ name: 'a tag in small chunks', make: (size: number) => `<a ${'b="1"\n'.repeat(size)}/>`, from: 200_000 },
	])('$name', ({ make, from }) => {
		const time = (size: number): number => {
			const chunks = chunked(make(size))
			const begin = process.cpuUsage()
			outcome(chunks, generous, false)
			const { user, system } = process.cpuUsage(begin)
			return (user + system) / 1_000
		}
		time(from >> 2)
		expect(time(from * 4)).toBeLessThan(16 * Math.max(20, time(from)))
	}, 60_000)
})

describe('saxes agrees', () => {
	const name = fc.constantFrom('a', 'b', 'ä', '_c', 'd.e-1', '1x', '·', 'x×', '')
	const value = fc.array(fc.constantFrom('x', ' ', '\t', '\r\n', '&lt;', '&#65;', '&#x1F600;', '&#0;', '&', '&u;', '<', '>', '\'', ']]>', 'ä', '😀', '\u0001', '\ufffe'), { maxLength: 4 }).map((parts) => parts.join(''))
	const attribute = fc.tuple(fc.constantFrom(' ', '\n', '', ' '), name, fc.constantFrom('=', ' = ', '', '='), fc.constantFrom('"', '\''), value).map(([space, key, equals, quote, content]) => `${space}${key}${equals}${quote}${content}${quote}`)
	const leaf = fc.oneof(
		value,
		value.map((content) => `<!--${content}-->`),
		fc.constantFrom('<!-- -- -->', '<!--->', '<!', '<![CDATA[', '<?', '<?xml?>', '</', '<', '>', ']]>', '-->', '?>'),
		value.map((content) => `<![CDATA[${content}]]>`),
		fc.tuple(name, value).map(([target, content]) => `<?${target} ${content}?>`),
	)
	const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
		element: fc.tuple(name, fc.array(attribute, { maxLength: 3 }), tie('content'), fc.constantFrom('', '', '', ' ', 'x')).map(([tag, attributes, content, end]) => (content === '' ? `<${tag}${attributes.join('')}${end}/>` : `<${tag}${attributes.join('')}>${content}</${tag}${end}>`)),
		content: fc.array(fc.oneof({ maxDepth: 3 }, leaf, tie('element')), { maxLength: 4 }).map((parts) => parts.join('')),
	}))
	const document = fc.tuple(fc.constantFrom('', '<?xml version="1.0"?>', '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>\n', ' ', '<!-- c -->'), element, fc.constantFrom('', '\n', '<!-- d -->', '<?e f?>', 'g')).map((parts) => parts.join(''))

	test('on made-up documents, and on damaged ones', () => {
		fc.assert(fc.property(document, (text) => {
			const ours = read(text)
			const theirs = oracle(text)
			expect({ text, isDamaged: ours.damage !== undefined }).toEqual({ text, isDamaged: theirs.damage !== undefined })
			// after an error saxes goes on, so only whole documents are compared event by event
			if (theirs.damage === undefined) expect(ours.events).toEqual(theirs.events)
		}), { numRuns: 1_500 })
	})

	test('and the way a document is cut makes no difference', () => {
		fc.assert(fc.property(document, fc.array(fc.nat(500), { maxLength: 12 }), (text, cuts) => {
			const bytes = toUtf8(text)
			const whole = outcome([bytes])
			const cut = outcome(pieces(bytes, cuts))
			expect({ text, isDamaged: cut.damage !== undefined }).toEqual({ text, isDamaged: whole.damage !== undefined })
			if (whole.damage === undefined) expect(cut.events).toEqual(whole.events)
		}), { numRuns: 700 })
	})
})
