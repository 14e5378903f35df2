// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** OpenDocument files with one dangerous thing each, and harmless ones, for the contract of disarmers. */

import { unzipSync, zipSync } from 'fflate'
import { chart, formulaDocument, odg, odp, ods, odt, onePixel, signaturesXml, type OdfRecipe } from './odf.ts'

export interface DirtyDocument {
	readonly name: string
	readonly bytes: Uint8Array
	readonly gone: readonly string[]
	readonly changes?: readonly string[]
	readonly profile?: 'private'
}

const SCRIPT = 'vnd.sun.star.script:Standard.Module1.Main?language=Basic&location=document'

/** Adds a macro that starts with the document. */
export function macro(recipe: OdfRecipe): OdfRecipe {
	return recipe.basic('Module1', 'Sub Main\n\tMsgBox "Guten Tag"\nEnd Sub').listener('dom:load', SCRIPT)
}

/** The package with something written behind it and one name listed twice. */
function tampered(bytes: Uint8Array): Uint8Array {
	const more = zipSync({ 'content.xml': new TextEncoder().encode('<a/>') })
	return new Uint8Array([...bytes, ...more, ...bytes])
}

function withoutManifest(bytes: Uint8Array): Uint8Array {
	const files = unzipSync(bytes)
	delete files['META-INF/manifest.xml']
	return zipSync(files, { mtime: new Date('2026-01-01T00:00:00Z') })
}

export function dirtySamples(): readonly DirtyDocument[] {
	const text = (): OdfRecipe => odt().paragraph('Die Fraktion beantragt, drei Bäume zu pflanzen.')
	return [
		{ name: 'makro.odt', bytes: macro(text()).package(), gone: ['basic-macro', 'event-starts-macro'], changes: ['macro', 'event'] },
		{ name: 'makro.fodt', bytes: text().inlineBasic('Module1', 'Sub Main\nEnd Sub').listener('dom:load', SCRIPT).flat(), gone: ['basic-macro', 'event-starts-macro'], changes: ['macro', 'event'] },
		{ name: 'skript.odt', bytes: text().file('Scripts/python/a.py', 'import os\ndef main():\n\tos.system("x")\n').package(), gone: ['script-macro'], changes: ['script'] },
		{ name: 'bild.odt', bytes: text().picture('http://example.org/zaehler.png').package(), gone: ['remote-image'], changes: ['picture'] },
		{ name: 'bild.fodt', bytes: text().picture('http://example.org/zaehler.png').flat(), gone: ['remote-image'], changes: ['picture'] },
		{ name: 'vorlage.odt', bytes: text().meta('<meta:template xlink:href="http://example.org/v.ott"/>').package(), gone: ['remote-template'], changes: ['template'] },
		{ name: 'link.odt', bytes: text().link('file://server/share/a.exe', 'hier').link('https://example.org/', 'dort').package(), gone: ['network-share-link', 'program-link'], changes: ['link'] },
		{ name: 'abschnitt.odt', bytes: text().body('<text:section text:name="S"><text:section-source xlink:href="http://example.org/a.odt"/><text:p>Inhalt</text:p></text:section>').package(), gone: ['linked-section'], changes: ['section'] },
		{ name: 'dde.odt', bytes: text().body('<text:section text:name="S"><office:dde-source office:dde-application="cmd" office:dde-topic="/c calc" office:dde-item="x"/><text:p>Inhalt</text:p></text:section>').package(), gone: ['dde-link'], changes: ['dde'] },
		{ name: 'dde.ods', bytes: ods().body('<table:table table:name="T"><table:table-row><table:table-cell table:formula="of:=DDE(&quot;cmd&quot;;&quot;/c calc&quot;;&quot;x&quot;)" office:value-type="string"><text:p>1</text:p></table:table-cell></table:table-row></table:table>').package(), gone: ['dde-formula'], changes: ['dde'] },
		{ name: 'webservice.ods', bytes: ods().body('<table:table table:name="T"><table:table-row><table:table-cell table:formula="of:=WEBSERVICE(&quot;http://example.org&quot;)" office:value-type="string"><text:p>1</text:p></table:table-cell></table:table-row></table:table>').package(), gone: ['web-service-formula'], changes: ['formula'] },
		{ name: 'mappe.ods', bytes: ods().body('<table:table table:name="T"><table:table-row><table:table-cell table:formula="of:=[\'file:///C:/a.ods\'#$T.A1]" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row></table:table><table:table table:name="\'file:///C:/a.ods\'#T"><table:table-source xlink:href="file:///C:/a.ods"/><table:table-row><table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row></table:table>').package(), gone: ['linked-workbook'], changes: ['workbook'] },
		{ name: 'datenbank.ods', bytes: ods().body('<table:database-ranges><table:database-range table:target-range-address="T.A1:T.B2"><table:database-source-sql table:database-name="DB" table:sql-statement="SELECT 1"/></table:database-range></table:database-ranges>').package(), gone: ['database-connection'], changes: ['query'] },
		{ name: 'objekt.odt', bytes: text().subDocument('Object 1', ods().cells('office:value-type="float" office:value="1"')).package(), gone: ['embedded-document'], changes: ['object'] },
		{ name: 'applet.odt', bytes: text().body('<text:p><draw:frame svg:width="5cm" svg:height="3cm"><draw:applet draw:code="A.class" xlink:href="http://example.org/"/></draw:frame></text:p>').package(), gone: ['java-applet'], changes: ['applet'] },
		{ name: 'klick.odp', bytes: odp().body(`<draw:page draw:name="1"><draw:custom-shape><office:event-listeners><presentation:event-listener script:event-name="dom:click" presentation:action="execute" xlink:href="calc.exe"/><presentation:event-listener script:event-name="dom:click" presentation:action="next-page"/></office:event-listeners></draw:custom-shape></draw:page>`).package(), gone: ['program-link'], changes: ['event'] },
		{ name: 'diagramm.odt', bytes: macro(text().subDocument('Object 1', chart().body('<chart:chart chart:class="chart:bar"/>').listener('dom:load', SCRIPT))).package(), gone: ['basic-macro'], changes: ['macro'] },
		{ name: 'zeichnung.odg', bytes: macro(odg().body('<draw:page draw:name="1"/>')).package(), gone: ['basic-macro'], changes: ['macro'] },
		{ name: 'unterschrieben.odt', bytes: macro(text()).file('META-INF/documentsignatures.xml', signaturesXml(), '', false).package(), gone: ['basic-macro', 'signed-document'], changes: ['digital-signature'] },
		{ name: 'zusatz.odt', bytes: text().file('irgendwas.bin', 'irgendetwas, das niemand kennt').package(), gone: ['unused-part'], changes: ['unknown-part', 'container'] },
		{ name: 'doppelt.odt', bytes: tampered(text().package()), gone: ['foreign-data'], changes: ['container'] },
		{ name: 'ohne-verzeichnis.odt', bytes: withoutManifest(text().package()), gone: ['package-incomplete'], changes: ['container'] },
		{ name: 'doctype.odt', bytes: text().before('<!DOCTYPE x [<!ENTITY e "x">]>').package(), gone: ['document-type-declaration'], changes: ['container'] },
		{
			name: 'privat.odt', profile: 'private', gone: ['author-names', 'comments', 'tracked-changes', 'preview-picture'], changes: ['author', 'comment', 'tracked-change', 'preview'],
			bytes: text().author('A. Beispiel').body('<text:tracked-changes><text:changed-region text:id="c"><text:insertion><office:change-info><dc:creator>B</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes><text:p><text:change-start text:change-id="c"/>neu<text:change-end text:change-id="c"/><office:annotation><dc:creator>C</dc:creator><text:p>Hm</text:p></office:annotation></text:p>')
				.file('Thumbnails/thumbnail.png', onePixel, 'image/png').package(),
		},
	]
}

export function cleanSamples(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
	return [
		{ name: 'antrag.odt', bytes: odt().paragraph('Antrag').link('https://example.org/').package() },
		{ name: 'antrag.fodt', bytes: odt().paragraph('Antrag').flat() },
		{ name: 'haushalt.ods', bytes: ods().formula('of:=SUM([.A1])').package() },
		{ name: 'bericht.odt', bytes: odt().subDocument('Object 1', chart()).subDocument('Object 2', formulaDocument()).package() },
		{ name: 'vortrag.odp', bytes: odp().body('<draw:page draw:name="1"/>').package() },
	]
}
