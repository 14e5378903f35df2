// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Small documents that an installation inspects to prove that it sees what it must see. Each shows one thing; none does anything. */

import JSZip from 'jszip'
import type { Trait } from '../model/scales.ts'

export interface Sample {
	readonly name: string
	readonly format: string
	/** Traits it must show; where empty, it must be accepted under “Council practice”. */
	readonly traits: readonly Trait[]
	readonly bytes: () => Promise<Uint8Array>
}

const text = (content: string) => async (): Promise<Uint8Array> => new TextEncoder().encode(content)

const officeNamespaces = ['office', 'text', 'script', 'draw:drawing'].map((entry) => {
	const [prefix, name = prefix] = entry.split(':')
	return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
}).join(' ')

function flatText(inside: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${officeNamespaces} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">${inside}</office:document>`
}

/** A PDF with a correct cross-reference table. `objects` are the bodies of objects 1, 2, 3 … */
function pdfWith(objects: readonly string[]): string {
	let file = '%PDF-1.7\n'
	const offsets = objects.map((body, index) => {
		const offset = file.length
		file += `${index + 1} 0 obj\n${body}\nendobj\n`
		return offset
	})
	const table = file.length
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
	return `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
}

const pages = ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>']

async function docxWith(relationship: string): Promise<Uint8Array> {
	const zip = new JSZip()
	zip.file('[Content_Types].xml', '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>')
	const relationships = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
	const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
	zip.file('_rels/.rels', relationships(`<Relationship Id="r1" Type="${type}/officeDocument" Target="word/document.xml"/>`))
	zip.file('word/document.xml', '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>')
	zip.file('word/_rels/document.xml.rels', relationships(`<Relationship Id="r1" Type="${type}/settings" Target="settings.xml"/>`))
	zip.file('word/settings.xml', '<?xml version="1.0" encoding="UTF-8"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="r1"/></w:settings>')
	zip.file('word/_rels/settings.xml.rels', relationships(relationship))
	return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

export const samples: readonly Sample[] = [
	{ name: 'clean.fodt', format: 'fodt', traits: [], bytes: text(flatText('<office:body><office:text><text:p>A motion.</text:p></office:text></office:body>')) },
	{ name: 'clean.pdf', format: 'pdf', traits: [], bytes: text(pdfWith(['<< /Type /Catalog /Pages 2 0 R >>', ...pages])) },
	{
		name: 'remote-picture.fodt', format: 'fodt', traits: ['external-resource'],
		bytes: text(flatText('<office:body><office:text><text:p><draw:frame><draw:image xlink:href="http://example.org/a.png"/></draw:frame></text:p></office:text></office:body>')),
	},
	{
		name: 'starts-itself.fodt', format: 'fodt', traits: ['auto-exec'],
		bytes: text(flatText('<office:scripts><office:event-listeners><script:event-listener script:event-name="dom:load" script:language="ooo:script" xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document"/></office:event-listeners></office:scripts><office:body><office:text/></office:body>')),
	},
	{ name: 'javascript.pdf', format: 'pdf', traits: ['pdf-javascript', 'pdf-auto-action'], bytes: text(pdfWith(['<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /J#61vaScript /JS (app.alert\\(1\\)) >> >>', ...pages])) },
	{ name: 'field.rtf', format: 'rtf', traits: ['dde', 'legacy-format'], bytes: text('{\\rtf1\\ansi {\\field{\\*\\fldinst DDEAUTO excel "sheet1" "a1"}{\\fldrslt 1}}}') },
	{
		name: 'remote-template.docx', format: 'docx', traits: ['remote-template'],
		bytes: () => docxWith('<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/t.dotm" TargetMode="External"/>'),
	},
]
