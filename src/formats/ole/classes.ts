// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Classes that OLE objects and controls name: what they are, and which have no honest use inside a document. */

import type { EmbeddedFact, ExploitPattern } from '../../model/facts.ts'
import { readGuid } from './guid.ts'

export interface ObjectClass {
	/** The usual ProgID, or what the class does. */
	readonly name: string
	readonly what?: EmbeddedFact['what']
	/** Instantiated as a control rather than shown as an object. */
	readonly control?: true
	readonly pattern?: ExploitPattern
	/** Its streams are pictures, charts or settings that nothing runs: known, and no gap. */
	readonly inert?: true
}

const ole = (start: string): string => `{${start}-0000-0000-C000-000000000046}`

/** By CLSID. */
export const classes: ReadonlyMap<string, ObjectClass> = new Map<string, ObjectClass>([
	// documents
	[ole('00020900'), { name: 'Word.Document.6', what: 'document' }],
	[ole('00020901'), { name: 'Word.Picture.6', what: 'document' }],
	[ole('00020906'), { name: 'Word.Document.8', what: 'document' }],
	[ole('00020907'), { name: 'Word.Picture.8', what: 'document' }],
	['{F4754C9B-64F5-4B40-8AF4-679732AC0607}', { name: 'Word.Document.12', what: 'document' }],
	['{18A06B6B-2F3F-4E2B-A611-52BE631B2D22}', { name: 'Word.DocumentMacroEnabled.12', what: 'document' }],
	[ole('00020810'), { name: 'Excel.Sheet.5', what: 'document' }],
	[ole('00020811'), { name: 'Excel.Chart.5', what: 'document' }],
	[ole('00020820'), { name: 'Excel.Sheet.8', what: 'document' }],
	[ole('00020821'), { name: 'Excel.Chart.8', what: 'document' }],
	[ole('00020830'), { name: 'Excel.Sheet.12', what: 'document' }],
	[ole('00020832'), { name: 'Excel.SheetMacroEnabled.12', what: 'document' }],
	[ole('00020833'), { name: 'Excel.SheetBinaryMacroEnabled.12', what: 'document' }],
	['{64818D10-4F9B-11CF-86EA-00AA00B929E8}', { name: 'PowerPoint.Show.8', what: 'document' }],
	['{64818D11-4F9B-11CF-86EA-00AA00B929E8}', { name: 'PowerPoint.Slide.8', what: 'document' }],
	['{EA7BAE70-FB3B-11CD-A903-00AA00510EA3}', { name: 'PowerPoint.Show.7', what: 'document' }],
	['{CF4F55F4-8F87-4D47-80BB-5808164BB3F8}', { name: 'PowerPoint.Show.12', what: 'document' }],
	['{048EB43E-2059-422F-95E0-557DA96038AF}', { name: 'PowerPoint.Slide.12', what: 'document' }],
	['{DC020317-E6E2-4A62-B9FA-B3EFE16626F4}', { name: 'PowerPoint.ShowMacroEnabled.12', what: 'document' }],
	[ole('00021A14'), { name: 'Visio.Drawing', what: 'document' }],
	[ole('00021A13'), { name: 'Visio.Drawing.5', what: 'document' }],
	['{74B78F3A-C8C8-11D1-BE11-00C04FB6FAF1}', { name: 'MSProject.Project', what: 'document' }],
	['{00021201-0000-0000-00C0-000000000046}', { name: 'Publisher.Document', what: 'document' }],
	['{B801CA65-A1FC-11D0-85AD-444553540000}', { name: 'AcroExch.Document', what: 'document' }],
	// everyday content
	[ole('00020803'), { name: 'MSGraph.Chart.8', what: 'chart', inert: true }],
	[ole('00020801'), { name: 'MSGraph.Chart.5', what: 'chart', inert: true }],
	[ole('00020C01'), { name: 'SoundRec', inert: true }],
	// classes that stand for OLE 1 programs
	[ole('00030000'), { name: 'ExcelWorksheet', what: 'document' }],
	[ole('00030001'), { name: 'ExcelChart', what: 'chart' }],
	[ole('00030002'), { name: 'ExcelMacrosheet', what: 'document' }],
	[ole('00030003'), { name: 'WordDocument', what: 'document' }],
	[ole('00030004'), { name: 'MSPowerPoint', what: 'document' }],
	[ole('00030005'), { name: 'MSPowerPointSho', what: 'document' }],
	[ole('00030006'), { name: 'MSGraph', what: 'chart', inert: true }],
	[ole('00030007'), { name: 'MSDraw', inert: true }],
	[ole('00030008'), { name: 'Note-It', inert: true }],
	[ole('00030009'), { name: 'WordArt', inert: true }],
	[ole('0003000A'), { name: 'PBrush', inert: true }],
	[ole('0003000D'), { name: 'SoundRec', inert: true }],
	[ole('0003000E'), { name: 'MPlayer', control: true }],
	[ole('00000315'), { name: 'Picture (metafile)', inert: true }],
	[ole('00000316'), { name: 'Picture (bitmap)', inert: true }],
	['{D3E34B21-9D75-101A-8C3D-00AA001A1652}', { name: 'Paint.Picture', inert: true }],
	[ole('0002CE03'), { name: 'MathType', what: 'formula', inert: true }],
	[ole('00021302'), { name: 'MS_ClipArt_Gallery', inert: true }],
	[ole('00020D0B'), { name: 'Outlook message', what: 'file' }],
	// packages
	[ole('0003000C'), { name: 'Package', what: 'file' }],
	['{F20DA720-C02F-11CE-927B-0800095AE340}', { name: 'Package', what: 'file' }],
	// Equation Editor 3.0: its parser was broken beyond repair and taken out of Office; CVE-2017-11882, CVE-2018-0802, CVE-2018-0798
	[ole('0002CE02'), { name: 'Equation.3', what: 'formula', inert: true, pattern: 'equation-object' }],
	[ole('0003000B'), { name: 'Equation', what: 'formula', inert: true, pattern: 'equation-object' }],
	[ole('00021700'), { name: 'Equation.2', what: 'formula', inert: true, pattern: 'equation-object' }],
	// forms controls, which anybody may use
	['{8BD21D10-EC42-11CE-9E0D-00AA006002F3}', { name: 'Forms.TextBox.1', control: true }],
	['{8BD21D20-EC42-11CE-9E0D-00AA006002F3}', { name: 'Forms.ListBox.1', control: true }],
	['{8BD21D30-EC42-11CE-9E0D-00AA006002F3}', { name: 'Forms.ComboBox.1', control: true }],
	['{8BD21D40-EC42-11CE-9E0D-00AA006002F3}', { name: 'Forms.CheckBox.1', control: true }],
	['{8BD21D50-EC42-11CE-9E0D-00AA006002F3}', { name: 'Forms.OptionButton.1', control: true }],
	['{8BD21D60-EC42-11CE-9E0D-00AA006002F3}', { name: 'Forms.ToggleButton.1', control: true }],
	['{D7053240-CE69-11CD-A777-00DD01143C57}', { name: 'Forms.CommandButton.1', control: true }],
	['{978C9E23-D4B0-11CE-BF2D-00AA003F40D0}', { name: 'Forms.Label.1', control: true }],
	['{4C599241-6926-101B-9992-00000B65C6F9}', { name: 'Forms.Image.1', control: true }],
	['{6E182020-F460-11CE-9BCD-00AA00608E01}', { name: 'Forms.Frame.1', control: true }],
	['{46E31370-3F7A-11CE-BED6-00AA00611080}', { name: 'Forms.MultiPage.1', control: true }],
	['{EAE50EB0-4A62-11CE-BED6-00AA00611080}', { name: 'Forms.TabStrip.1', control: true }],
	['{79176FB0-B7F2-11CE-97EF-00AA006D2776}', { name: 'Forms.SpinButton.1', control: true }],
	['{DFD181E0-5E2F-11CE-A449-00AA004A803D}', { name: 'Forms.ScrollBar.1', control: true }],
	['{C62A69F0-16DC-11CE-9E98-00AA00574A4F}', { name: 'Forms.Form.1', control: true }],
	['{5512D110-5CC6-11CF-8D67-00AA00BDCE1D}', { name: 'Forms.HTML:Submitbutton.1', control: true }],
	['{5512D116-5CC6-11CF-8D67-00AA00BDCE1D}', { name: 'Forms.HTML:Checkbox.1', control: true }],
	// controls that load pages, play films or run scripts
	['{8856F961-340A-11D0-A96B-00C04FD705A2}', { name: 'Shell.Explorer.2', control: true, pattern: 'known-vulnerable-class' }],
	['{EAB22AC3-30C1-11CF-A7EB-0000C05BAE0B}', { name: 'Shell.Explorer.1', control: true, pattern: 'known-vulnerable-class' }],
	['{C08AFD90-F2A1-11D1-8455-00A0C91F3880}', { name: 'ShellBrowserWindow', control: true, pattern: 'known-vulnerable-class' }],
	['{9BA05972-F6A8-11CF-A442-00A0C90A8F39}', { name: 'ShellWindows', control: true, pattern: 'known-vulnerable-class' }],
	['{25336920-03F9-11CF-8FD0-00AA00686F13}', { name: 'htmlfile', pattern: 'known-vulnerable-class' }],
	['{25336921-03F9-11CF-8FD0-00AA00686F13}', { name: 'htmlfile_FullWindowEmbed', pattern: 'known-vulnerable-class' }],
	['{3050F4D8-98B5-11CF-BB82-00AA00BDCE0B}', { name: 'HTA application', pattern: 'known-vulnerable-class' }],
	['{D27CDB6E-AE6D-11CF-96B8-444553540000}', { name: 'ShockwaveFlash.ShockwaveFlash', control: true, pattern: 'flash-object' }],
	['{D27CDB70-AE6D-11CF-96B8-444553540000}', { name: 'ShockwaveFlash.FlashProp', control: true, pattern: 'flash-object' }],
	['{166B1BCA-3F9C-11CF-8075-444553540000}', { name: 'Shockwave Director', control: true, pattern: 'known-vulnerable-class' }],
	['{05741520-C4EB-440A-AC3F-9643BBC9F847}', { name: 'OTKLOADR.WRLoader', pattern: 'known-vulnerable-class' }],
	['{BDD1F04B-858B-11D1-B16A-00C0F0283628}', { name: 'MSComctlLib.ListViewCtrl.2', control: true, pattern: 'known-vulnerable-class' }],
	['{996BF5E0-8044-4650-ADEB-0B013914E99C}', { name: 'MSComctlLib.ListViewCtrl', control: true, pattern: 'known-vulnerable-class' }],
	['{1EFB6596-857C-11D1-B16A-00C0F0283628}', { name: 'MSComctlLib.TabStrip.2', control: true, pattern: 'known-vulnerable-class' }],
	['{9181DC5F-E07D-418A-ACA6-8EEA1ECB8E9E}', { name: 'MSComctlLib.TreeCtrl.2', control: true, pattern: 'known-vulnerable-class' }],
	['{C74190B6-8589-11D1-B16A-00C0F0283628}', { name: 'MSComctlLib.TreeCtrl', control: true, pattern: 'known-vulnerable-class' }],
	['{66833FE6-8583-11D1-B16A-00C0F0283628}', { name: 'MSComctlLib.Toolbar', control: true }],
	['{8E3867A3-8586-11D1-B16A-00C0F0283628}', { name: 'MSComctlLib.SBarCtrl', control: true }],
	['{2C247F23-8591-11D1-B16A-00C0F0283628}', { name: 'MSComctlLib.ImageListCtrl', control: true }],
	['{35053A22-8589-11D1-B16A-00C0F0283628}', { name: 'MSComctlLib.ProgCtrl', control: true }],
	['{F08DF954-8592-11D1-B16A-00C0F0283628}', { name: 'MSComctlLib.Slider', control: true }],
	['{44F9A03B-A3EC-4F3B-9364-08E0007F21DF}', { name: 'Control.TaskSymbol', control: true, pattern: 'control-heap-spray' }],
	['{DD9DA666-8594-11D1-B16A-00C0F0283628}', { name: 'MSComctlLib.ImageComboCtl', control: true }],
	['{6BF52A52-394A-11D3-B153-00C04F79FAA6}', { name: 'WMPlayer.OCX', control: true }],
	['{22D6F312-B0F6-11D0-94AB-0080C74C7E95}', { name: 'MediaPlayer.MediaPlayer.1', control: true }],
	['{02BF25D5-8C17-4B23-BC80-D3488ABDDC6B}', { name: 'QuickTime', control: true }],
	['{CA8A9780-280D-11CF-A24D-444553540000}', { name: 'AcroPDF.PDF.1', control: true }],
	['{0D43FE01-F093-11CF-8940-00A0C9054228}', { name: 'Scripting.FileSystemObject', pattern: 'known-vulnerable-class' }],
	['{72C24DD5-D70A-438B-8A42-98424B88AFB8}', { name: 'WScript.Shell', pattern: 'known-vulnerable-class' }],
	['{F935DC22-1CF0-11D0-ADB9-00C04FD58A0B}', { name: 'WScript.Shell.1', pattern: 'known-vulnerable-class' }],
	['{13709620-C279-11CE-A49E-444553540000}', { name: 'Shell.Application', pattern: 'known-vulnerable-class' }],
	['{06290BD2-48AA-11D2-8432-006008C3FBFC}', { name: 'scriptlet', pattern: 'script-moniker' }],
	['{06290BD3-48AA-11D2-8432-006008C3FBFC}', { name: 'script moniker', pattern: 'script-moniker' }],
	['{CDDBCC7C-BE18-4A58-9CBF-D62A012272CE}', { name: 'OSF sandbox', pattern: 'known-vulnerable-class' }],
	['{ECABB0C7-7F19-11D2-978E-0000F8757E2A}', { name: 'SOAP moniker', pattern: 'script-moniker' }],
	['{ECABAFC6-7F19-11D2-978E-0000F8757E2A}', { name: 'new moniker', pattern: 'composite-moniker' }],
	['{D7A7D7C3-D47F-11D0-89D3-00A0C90833E6}', { name: 'DirectAnimation.DirectAnimationIntegratedMediaControl', control: true, pattern: 'known-vulnerable-class' }],
	['{05589FA1-C356-11CE-BF01-00AA0055595A}', { name: 'ActiveMovieControl', control: true }],
	['{0002E541-0000-0000-C000-000000000046}', { name: 'OWC10.Spreadsheet', control: true, pattern: 'known-vulnerable-class' }],
	['{0002E559-0000-0000-C000-000000000046}', { name: 'OWC11.Spreadsheet', control: true, pattern: 'known-vulnerable-class' }],
	// links to something outside
	[ole('00000300'), { name: 'StdOleLink' }],
	[ole('00000309'), { name: 'composite moniker' }],
	['{79EAC9E0-BAF9-11CE-8C82-00AA004BA90B}', { name: 'URL moniker', pattern: 'url-moniker' }],
])

/** By ProgID or OLE 1 class name, lower case, without the version at its end. */
const classesByName: ReadonlyMap<string, ObjectClass> = new Map<string, ObjectClass>([
	...Array.from(classes.values(), (known): [string, ObjectClass] => [unversioned(known.name), known]),
	['package', { name: 'Package', what: 'file' }],
	['paint.picture', { name: 'PBrush', inert: true }],
	['staticdib', { name: 'picture', inert: true }],
	['staticmetafile', { name: 'picture', inert: true }],
	['metafilepict', { name: 'picture', inert: true }],
	['mswordart', { name: 'MSWordArt', inert: true }],
	['equation.dsmt', { name: 'Equation.DSMT4', what: 'formula', inert: true }],
	['mathtype', { name: 'MathType', what: 'formula', inert: true }],
])

function unversioned(name: string): string {
	return name.slice(0, 80).trim().toLowerCase().replace(/[.\d]+$/, '')
}

/** What is known about a class; the CLSID decides before the name does. */
export function classOf(clsid: string | undefined, name: string | undefined): ObjectClass | undefined {
	return (clsid === undefined ? undefined : classes.get(clsid.toUpperCase())) ?? (name === undefined ? undefined : classesByName.get(unversioned(name)))
}

/** First bytes of the identifiers of classes that have no honest use: a quick test before all sixteen are compared. */
const firstBytes: ReadonlySet<number> = new Set(Array.from(classes).filter(([, known]) => known.pattern !== undefined).map(([clsid]) => Number.parseInt(clsid.slice(7, 9), 16)))
const secondBytes: ReadonlySet<number> = new Set(Array.from(classes).filter(([, known]) => known.pattern !== undefined).map(([clsid]) => Number.parseInt(clsid.slice(5, 7), 16)))

/** The first class without an honest use whose identifier stands in `bytes`, as the state of forms and controls names what they load. */
export function dangerousClassIn(bytes: Uint8Array): { readonly clsid: string; readonly known: ObjectClass } | undefined {
	for (let at = 0; at + 16 <= bytes.length; at++) {
		if (!firstBytes.has(bytes[at] as number) || !secondBytes.has(bytes[at + 1] as number)) continue
		const clsid = readGuid(bytes, at)
		const known = classes.get(clsid)
		if (known?.pattern !== undefined) return { clsid, known }
	}
	return undefined
}
