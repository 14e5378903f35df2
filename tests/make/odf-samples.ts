// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** OpenDocument files of a sample inbox: what a sitting service gets on an ordinary day, and what it should notice. None of them could do harm. */

import { chart, harmlessProgram, odp, ods, odt, onePixel } from './odf.ts'

export interface Sample {
	readonly name: string
	readonly bytes: Uint8Array
}

export function odfSamples(): readonly Sample[] {
	const motion = () => odt()
		.meta('<meta:generator>LibreOffice/24.8</meta:generator><dc:title>Antrag: Schatten für den Schulhof</dc:title><dc:language>de-DE</dc:language><meta:document-statistic meta:page-count="1"/>')
		.paragraph('Die Fraktion beantragt, auf dem Schulhof drei Bäume zu pflanzen.')
	return [
		{ name: 'antrag.odt', bytes: motion().picture('Pictures/logo.png').file('Pictures/logo.png', onePixel, 'image/png').package() },
		{ name: 'antrag-flach.fodt', bytes: motion().flat() },
		{ name: 'haushalt.ods', bytes: ods().cells('office:value-type="float" office:value="1200"', 'table:formula="of:=SUM([.A1])" office:value-type="float" office:value="1200"').package() },
		{ name: 'bericht-mit-diagramm.odt', bytes: motion().subDocument('Object 1', chart()).package() },
		{ name: 'vortrag.odp', bytes: odp().body('<draw:page draw:name="Seite 1"/>').package() },
		{ name: 'antrag-mit-kommentaren.odt', bytes: motion().author('A. Beispiel').body('<text:p><office:annotation><dc:creator>A. Beispiel</dc:creator><text:p>Noch mit der Fraktion klären!</text:p></office:annotation></text:p>').package() },
		{ name: 'einladung-mit-link.odt', bytes: motion().link('https://www.example.org/sitzung').package() },
		{ name: 'bild-von-aussen.odt', bytes: motion().picture('http://example.org/zaehler.png').package() },
		{ name: 'vorlage-von-aussen.odt', bytes: motion().meta('<meta:template xlink:href="http://example.org/vorlage.ott" xlink:title="Vorlage"/>').package() },
		{ name: 'makro-beim-oeffnen.odt', bytes: motion().basic('Begruessung', 'Sub Main\n\tMsgBox "Guten Tag"\nEnd Sub').listener('dom:load', 'vnd.sun.star.script:Standard.Begruessung.Main?language=Basic&location=document').package() },
		{ name: 'tabelle-fragt-im-netz.ods', bytes: ods().formula('of:=WEBSERVICE("http://example.org/kurs")').package() },
		{ name: 'tabelle-mit-dde.ods', bytes: ods().formula('of:=DDE("soffice";"/daten.ods";"A1")').package() },
		{ name: 'programm-als-bild.odt', bytes: motion().picture('Pictures/bild.png').file('Pictures/bild.png', harmlessProgram(), 'image/png').package() },
		{ name: 'verschluesselt.odt', bytes: motion().encrypted().package() },
		{ name: 'beschaedigt.odt', bytes: motion().body('<text:p>').package() },
	]
}
