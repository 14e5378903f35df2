// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx, partTypes, xml, type OoxmlRecipe } from '../../../make/ooxml.ts'
import { inspected, seen } from './seen.ts'

const other = (root: string, content = ''): OoxmlRecipe => docx().part('x/x.xml', xml(root, content), { type: partTypes.xml, by: 'other' })
const ribbon = (namespace: string, content: string, attributes = ''): OoxmlRecipe => docx().part('customUI/c.xml', `<customUI xmlns="${namespace}"${attributes}>${content}</customUI>`, { type: partTypes.xml, by: 'http://schemas.microsoft.com/office/2006/relationships/ui/extensibility', from: '' })
const old = 'http://schemas.microsoft.com/office/2006/01/customui'
const later = 'http://schemas.microsoft.com/office/2009/07/customui'
const signature = (value: string): OoxmlRecipe => docx().part('_xmlsignatures/s.xml', xml('ds:Signature', `<ds:SignatureValue>${value}</ds:SignatureValue>`), { type: partTypes.signature, by: 'signature', from: '' })

const rows: readonly (readonly [name: string, recipe: OoxmlRecipe, expected: readonly string[]])[] = [
	['control', other('ax:ocx ax:classid="{8bd21d10-ec42-11ce-9e0d-00aa006002f3}"'), ['control activex {8BD21D10-EC42-11CE-9E0D-00AA006002F3}']],
	['control without braces', other('ax:ocx ax:classid="D27CDB6E-AE6D-11CF-96B8-444553540000"'), ['control activex {D27CDB6E-AE6D-11CF-96B8-444553540000}']],
	['player with an address', other('ax:ocx', '<ax:ocxPr ax:name="URL" ax:value="http://a.example/x.wmv"/><ax:ocxPr ax:name="Width" ax:value="100"/>'), ['control activex', 'media load http://a.example/x.wmv']],
	['ribbon', ribbon(old, '<ribbon><button onAction="Go" getLabel="Label" label="x"/></ribbon>', ' onLoad="Start"'), ['trigger ribbon onLoad automatic Start', 'trigger ribbon onAction Go', 'trigger ribbon getLabel Label']],
	['ribbon of Office 2010 with a link', ribbon(later, '<backstage><hyperlink target="http://a.example/"/></backstage>'), ['hyperlink click http://a.example/']],
	['ribbon without callbacks', ribbon(later, '<ribbon><tab idMso="TabHome" visible="false"/></ribbon>'), []],
	['web extension', other('we:webextension id="{1}"', '<we:reference id="wa1" store="en-US" storeType="OMEX"/>'), ['control web-extension {1}']],
	['web extension of a file server', other('we:webextension', '<we:reference id="x" store="\\\\host\\share" storeType="FileSystem"/>'), ['control web-extension', 'script load \\\\host\\share']],
	['web extension that opens by itself', other('we:webextension', '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>'), ['control web-extension', 'trigger document Office.AutoShowTaskpaneWithDocument automatic x/x.xml']],
	['signature', signature('AAAA'), ['signature document']],
	['place for a signature', signature(' '), []],
	['signature inside something else', other('w:x', '<ds:SignatureValue>AAAA</ds:SignatureValue>'), []],
]

describe('elements that extend the office program', () => {
	test.each(rows)('%s', (_name, recipe, expected) => {
		expect(seen(recipe)).toEqual(expected)
	})
	test('signatures are counted', () => expect(inspected(signature('AAAA')).report.facts.signatures).toBe(1))
})
