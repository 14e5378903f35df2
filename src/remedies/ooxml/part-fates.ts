// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which parts a safe copy takes over, by content type, and why the others stay behind. What is in no table is not understood and is not taken over. ECMA-376-1 §11 to §15, [MS-DOCX], [MS-XLSX], [MS-PPTX], [MS-ODRAWXML]. */

import type { ChangeSubject } from '../../model/disarm.ts'
import type { RemedyName } from '../../model/remedies.ts'
import { isMacroSheet } from '../../formats/ooxml/part-kinds.ts'
import type { Part } from '../../formats/ooxml/part.ts'

/** `markup`: rewritten element by element. `picture`, `font`, `media`: taken over where the content is what it says. `left`: stays behind. */
export type PartFate =
	| { readonly how: 'markup' | 'picture' | 'font' | 'media' | 'custom' | 'cache' }
	| { readonly how: 'left'; readonly remedy: RemedyName; readonly subject: ChangeSubject }

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
const SHOW = 'application/vnd.openxmlformats-officedocument.presentationml.'
const OFFICE = 'application/vnd.openxmlformats-officedocument.'

const all = (start: string, names: string): readonly string[] => names.split(' ').map((name) => `${start}${name}+xml`)

const markup: ReadonlySet<string> = new Set([
	...all(WORD, 'document.main template.main document.glossary settings styles numbering fonttable websettings header footer footnotes endnotes comments commentsextended commentsids commentsextensible people'),
	...all('application/vnd.ms-word.', 'document.macroenabled.main template.macroenabledtemplate.main template.macroenabled.main styleswitheffects'),
	...all(SHEET, 'sheet.main template.main worksheet chartsheet dialogsheet styles sharedstrings table tablesinglecells comments pivottable pivotcachedefinition pivotcacherecords sheetmetadata revisionheaders revisionlog usernames'),
	...all('application/vnd.ms-excel.', 'sheet.macroenabled.main template.macroenabled.main addin.macroenabled.main slicer slicercache timeline timelinecache controlproperties threadedcomments person rdrichvalue rdrichvaluestructure rdrichvaluetypes richvaluerel rdarray richstyles rdsupportingpropertybag rdsupportingpropertybagstructure featurepropertybag namedsheetviews'),
	...all(SHOW, 'presentation.main slideshow.main template.main slide slidelayout slidemaster notesslide notesmaster handoutmaster presprops viewprops tablestyles commentauthors comments tags'),
	...all('application/vnd.ms-powerpoint.', 'presentation.macroenabled.main slideshow.macroenabled.main template.macroenabled.main addin.macroenabled.main authors comments'),
	...all(OFFICE, 'drawing drawingml.chart drawingml.chartshapes drawingml.diagramdata drawingml.diagramlayout drawingml.diagramstyle drawingml.diagramcolors theme themeoverride extended-properties custom-properties customxmlproperties'),
	...all('application/vnd.ms-office.', 'drawingml.diagramdrawing chartstyle chartcolorstyle chartex classificationlabels'),
	`${OFFICE}vmldrawing`,
	'application/vnd.openxmlformats-package.core-properties+xml',
	'application/inkml+xml',
])

const pictures = /^image\/(?:png|x-png|jpeg|jpg|pjpeg|gif|bmp|x-bmp|tiff|x-emf|emf|x-wmf|wmf|svg\+xml|vnd\.ms-photo|x-pict|webp|x-emz|x-wmz)$/
const fonts: ReadonlySet<string> = new Set(['application/vnd.openxmlformats-officedocument.obfuscatedfont', 'application/x-fontdata', 'application/x-font-ttf', 'application/x-font-otf', 'application/vnd.ms-opentype', 'application/vnd.ms-package.obfuscated-opentype', 'font/ttf', 'font/otf', 'font/sfnt'])

const left = (remedy: RemedyName, subject: ChangeSubject): PartFate => ({ how: 'left', remedy, subject })

const leftByType: Readonly<Record<string, PartFate>> = {
	'application/vnd.ms-office.vbaproject': left('drop-macros', 'macro'),
	'application/vnd.ms-office.vbaprojectsignature': left('drop-macros', 'digital-signature'),
	'application/vnd.ms-office.vbaprojectsignatureagile': left('drop-macros', 'digital-signature'),
	'application/vnd.ms-office.vbaprojectsignaturev3': left('drop-macros', 'digital-signature'),
	'application/vnd.ms-word.vbadata+xml': left('drop-macros', 'event'),
	'application/vnd.ms-word.keymapcustomizations+xml': left('drop-macros', 'toolbar'),
	'application/vnd.ms-word.attachedtoolbars': left('drop-macros', 'toolbar'),
	'application/vnd.ms-excel.attachedtoolbars': left('drop-macros', 'toolbar'),
	'application/vnd.ms-office.activex': left('drop-controls', 'control'),
	'application/vnd.ms-office.activex+xml': left('drop-controls', 'control'),
	'application/vnd.ms-office.webextension+xml': left('drop-controls', 'extension'),
	'application/vnd.ms-office.webextensiontaskpanes+xml': left('drop-controls', 'extension'),
	[`${OFFICE}oleobject`]: left('drop-objects', 'object'),
	[`${SHEET}externallink+xml`]: left('cut-external-references', 'workbook'),
	[`${SHEET}connections+xml`]: left('cut-connections', 'connection'),
	[`${SHEET}querytable+xml`]: left('cut-connections', 'query'),
	[`${SHEET}volatiledependencies+xml`]: left('cut-external-references', 'formula'),
	'application/vnd.ms-excel.rdrichvaluewebimage+xml': left('cut-external-references', 'picture'),
	'application/vnd.openxmlformats-officedocument.model+data': left('cut-connections', 'connection'),
	[`${WORD}mailmergerecipientdata+xml`]: left('cut-connections', 'mail-merge'),
	'application/vnd.ms-word.mailmergerecipientdata+xml': left('cut-connections', 'mail-merge'),
	[`${SHOW}slideupdateinfo+xml`]: left('cut-external-references', 'section'),
	'application/vnd.openxmlformats-package.digital-signature-origin': left('rebuild-container', 'digital-signature'),
	'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml': left('rebuild-container', 'digital-signature'),
	'application/vnd.openxmlformats-package.digital-signature-certificate': left('rebuild-container', 'digital-signature'),
}

/** By the last step of the relationship that leads there, whatever the part says to be. */
const leftByRelationship: Readonly<Record<string, PartFate>> = {
	activexcontrolbinary: left('drop-controls', 'control'),
	afchunk: left('drop-attachments', 'imported-content'),
	attachedtoolbars: left('drop-macros', 'toolbar'),
	connections: left('cut-connections', 'connection'),
	control: left('drop-controls', 'control'),
	extensibility: left('drop-macros', 'toolbar'),
	externallink: left('cut-external-references', 'workbook'),
	keymapcustomizations: left('drop-macros', 'toolbar'),
	oleobject: left('drop-objects', 'object'),
	origin: left('rebuild-container', 'digital-signature'),
	package: left('drop-objects', 'object'),
	powerpivotdata: left('cut-connections', 'connection'),
	querytable: left('cut-connections', 'query'),
	recipientdata: left('cut-connections', 'mail-merge'),
	rdrichvaluewebimage: left('cut-external-references', 'picture'),
	signature: left('rebuild-container', 'digital-signature'),
	ui: left('drop-macros', 'toolbar'),
	usercustomization: left('drop-macros', 'toolbar'),
	vbaproject: left('drop-macros', 'macro'),
	volatiledependencies: left('cut-external-references', 'formula'),
	webextension: left('drop-controls', 'extension'),
	webextensiontaskpanes: left('drop-controls', 'extension'),
	wordvbadata: left('drop-macros', 'event'),
}

const unknown = left('rebuild-container', 'unknown-part')

/** What becomes of a part that a relationship of this type leads to, from a part of this content type. */
export function fateOfPart(part: Part, relationship: string, ownerType: string): PartFate {
	if (isMacroSheet(part)) return left('drop-macros', 'macro')
	const { contentType } = part
	if (Object.hasOwn(leftByRelationship, relationship)) return relationship === 'package' && isChart(ownerType) ? chartData : leftByRelationship[relationship] ?? unknown
	if (Object.hasOwn(leftByType, contentType)) return leftByType[contentType] ?? unknown
	if (markup.has(contentType)) return { how: 'markup' }
	if (pictures.test(contentType)) return { how: 'picture' }
	if (fonts.has(contentType)) return { how: 'font' }
	if (/^(?:audio|video)\//.test(contentType)) return { how: 'media' }
	if (contentType === `${SHEET}calcchain+xml`) return { how: 'cache' }
	if (relationship === 'customxml' || relationship === 'xmlmaps') return { how: 'custom' }
	return unknown
}

/** The workbook behind a chart is no object that somebody put there; the chart keeps its last values. */
const chartData = left('drop-objects', 'chart-data')

function isChart(contentType: string): boolean {
	return contentType === `${OFFICE}drawingml.chart+xml` || contentType === 'application/vnd.ms-office.chartex+xml'
}
