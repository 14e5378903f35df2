// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Private copies, family by family: nothing of what tells about people and the making of the document is left, packed or not; the words that stay are the same. */

import { expect, test } from 'vitest'
import { inflateSync } from 'node:zlib'
import { asciiBytes, latin1, utf8 } from '../../src/bytes/text.ts'
import { inspect } from '../../src/engine/inspect.ts'
import { docx, partTypes, xml } from '../make/ooxml.ts'
import { odt, onePixel, withVersion } from '../make/odf.ts'
import { pdf, text } from '../make/pdf.ts'
import { rtf } from '../make/rtf.ts'
import { disarmed, safe, type DirtySample } from '../src/remedies/contract.ts'
import { filesOf } from '../src/remedies/odf/edited.ts'

const parts = (copy: Uint8Array): string => [...filesOf(copy)].map(([name, content]) => `${name}\n${content}`).join('\n')

/** With the data of its streams. */
function unpacked(copy: Uint8Array): string {
	const whole = latin1(copy)
	const streams = [...whole.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, data]) => {
		try {
			return latin1(inflateSync(asciiBytes(data ?? '')))
		} catch {
			return ''
		}
	})
	return [whole, ...streams].join('\n')
}

const changed = '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Zacharias</dc:creator></office:change-info><text:p>Verworfenes</text:p></text:deletion></text:changed-region></text:tracked-changes>'
	+ '<text:p>Bleibt<text:change text:change-id="c1"/><office:annotation><dc:creator>Zacharias</dc:creator><text:p>Randbemerkung</text:p></office:annotation></text:p>'
const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`
const comment = `<w:comment w:id="0" w:author="Zacharias"><w:p>${run('Randbemerkung')}</w:p></w:comment>`

test.each<{ readonly sample: Omit<DirtySample, 'gone'>; readonly read: (copy: Uint8Array) => string; readonly planted: readonly string[]; readonly stays: string }>([
	{
		sample: { name: 'a.odt', bytes: withVersion(odt().author('Zacharias').body(changed).file('Thumbnails/thumbnail.png', onePixel, 'image/png'), 'V1', odt().paragraph('Frueheres').package()).package() },
		read: parts, planted: ['Zacharias', 'Verworfenes', 'Randbemerkung', 'Versions/', 'Thumbnails/'], stays: 'Bleibt',
	},
	...(['accept', 'reject'] as const).map((trackedChanges) => ({
		sample: {
			name: 'a.docx', trackedChanges,
			bytes: docx(`<w:p>${run('Bleibt')}<w:ins w:id="1" w:author="Zacharias">${run('Eingefuegtes')}</w:ins><w:del w:id="2" w:author="Zacharias"><w:r><w:delText>Verworfenes</w:delText></w:r></w:del></w:p>`)
				.part('word/comments.xml', xml('w:comments', comment), { type: partTypes.comments, by: 'comments' }).core({ 'dc:creator': 'Zacharias' }).bytes(),
		},
		read: parts, planted: ['Zacharias', 'Randbemerkung', trackedChanges === 'accept' ? 'Verworfenes' : 'Eingefuegtes'], stays: trackedChanges === 'accept' ? 'Eingefuegtes' : 'Verworfenes',
	})),
	...(['accept', 'reject'] as const).map((trackedChanges) => ({
		sample: { name: 'a.rtf', trackedChanges, bytes: rtf('{\\info{\\author Zacharias}}Bleibt {\\revised Eingefuegtes }{\\deleted Verworfenes }{\\*\\atnid Z}{\\*\\atnauthor Zacharias}\\chatn{\\*\\annotation Randbemerkung}') },
		read: utf8, planted: ['Zacharias', 'Randbemerkung', trackedChanges === 'accept' ? 'Verworfenes' : 'Eingefuegtes'], stays: trackedChanges === 'accept' ? 'Eingefuegtes' : 'Verworfenes',
	})),
	(() => {
		const file = pdf()
		const info = file.add('<< /Author (Zacharias) >>')
		file.page(`/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T ${text('Zacharias')} /Contents (Randbemerkung) >>]`)
		return { sample: { name: 'a.pdf', bytes: file.update([[info, '<< /Author (Zacharias) /Producer (x) >>']]).bytes({ trailer: `/Info ${info} 0 R` }) }, read: unpacked, planted: ['Zacharias', 'Randbemerkung'], stays: 'Hello' }
	})(),
])('$sample.name $sample.trackedChanges: nothing of $planted is left, $stays stays', ({ sample, read, planted, stays }) => {
	const before = read(sample.bytes)
	for (const word of planted) expect(before, 'the sample does not hold it').toContain(word)
	const { result, copy } = disarmed({ ...sample, gone: [], profile: 'private' })
	const after = read(copy)
	for (const word of planted) expect(after).not.toContain(word)
	expect(after).toContain(stays)
	const rules = inspect({ bytes: copy, name: sample.name }, { policy: safe.policy }).report.findings.map(({ rule }) => rule)
	expect(rules.filter((rule) => ['author-names', 'comments', 'tracked-changes', 'earlier-versions'].includes(rule))).toEqual([])
	expect(result.report.changes.map(({ subject }) => subject)).toContain('comment')
})
