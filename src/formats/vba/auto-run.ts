// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Names of procedures that office programs call by themselves: automatic macros, events of documents, events of controls that need no hand. */

/** What kind of module a procedure is in; events reach only the modules of objects. */
export type ModuleKind = 'standard' | 'object' | 'form'

/** Called from any module. Word's automatic macros, Excel's with their German and French names, PowerPoint's slide show macros. */
const anywhere: ReadonlySet<string> = new Set([
	'autoexec', 'autoopen', 'autoclose', 'autoexit', 'autonew',
	'auto_open', 'auto_close', 'auto_activate', 'auto_deactivate', 'auto_exec', 'auto_add', 'auto_remove',
	'auto_öffnen', 'auto_schließen', 'auto_ouvrir', 'auto_fermer',
	'onslideshowpagechange', 'onslideshowterminate',
])

const events = (object: string, ...names: string[]): string[] => names.map((name) => `${object}_${name}`)

/** Events of the document itself, in the module that belongs to it. */
const documentEvents: ReadonlySet<string> = new Set([
	...events('document', 'open', 'close', 'new', 'beforeclose', 'beforesave', 'beforeprint', 'sync', 'documentopened', 'documentcreated', 'documentsaved', 'beforedocumentclose', 'beforedocumentsave', 'runmodeentered'),
	...events('workbook', 'open', 'close', 'beforeclose', 'activate', 'deactivate', 'beforesave', 'aftersave', 'beforeprint', 'windowactivate', 'windowdeactivate', 'windowresize', 'addininstall', 'addinuninstall', 'sheetcalculate', 'sync', 'rowsetcomplete'),
	...events('presentation', 'open', 'close', 'beforeclose', 'beforesave', 'print', 'new', 'sync'),
	...events('project', 'open', 'activate', 'beforeclose', 'beforesave', 'beforeprint'),
	...events('application', 'startup', 'mapilogoncomplete', 'quit', 'newmail', 'newmailex', 'itemsend'),
	'worksheet_calculate', 'chart_calculate',
])

/** Events of the office program, which a class receives through a variable of any name. */
const programEvents: ReadonlySet<string> = new Set([
	'documentopen', 'documentbeforeclose', 'documentbeforeprint', 'documentbeforesave', 'documentchange', 'newdocument',
	'workbookopen', 'workbookactivate', 'workbookbeforeclose', 'workbookbeforeprint', 'workbookbeforesave', 'newworkbook',
	'presentationopen', 'afterpresentationopen', 'presentationbeforeclose', 'presentationclose', 'presentationbeforesave', 'presentationsave', 'presentationprint', 'newpresentation', 'afternewpresentation',
	'slideshowbegin', 'slideshownextslide', 'slideshowend',
])

/** Events that controls raise while they are drawn or loaded. */
const controlEvents: ReadonlySet<string> = new Set([
	'layout', 'painted', 'painting', 'beforenavigate2', 'beforescriptexecute', 'commandstatechange', 'documentcomplete', 'downloadbegin', 'downloadcomplete', 'filedownload',
	'navigatecomplete2', 'navigateerror', 'onconnecting', 'progresschange', 'propertychange', 'setsecurelockicon', 'statustextchange', 'titlechange',
])

/** Modules by these names run their procedure `Main`, a habit of WordBasic. */
const automaticModules: ReadonlySet<string> = new Set(['autoexec', 'autoopen', 'autoclose', 'autoexit', 'autonew'])

/** Commands of Word that a macro of the same name replaces. */
const wordCommands: ReadonlySet<string> = new Set(['fileopen', 'filenew', 'fileclose', 'filesave', 'filesaveas', 'filesaveall', 'fileprint', 'fileprintdefault', 'fileexit', 'toolsmacro', 'viewvbcode'])

/** Whether an office program calls the procedure without being asked. */
export function runsByItself(procedure: string, module: string, kind: ModuleKind): boolean {
	const name = procedure.toLowerCase()
	if (anywhere.has(name)) return true
	if (name === 'main' && automaticModules.has(module.toLowerCase())) return true
	if (kind === 'standard') return false
	if (documentEvents.has(name)) return true
	const event = name.slice(name.lastIndexOf('_') + 1)
	if (event === name) return false
	// a form does nothing before code shows it
	return programEvents.has(event) || (kind === 'object' && controlEvents.has(event))
}

/** Whether the procedure stands in for a command of Word, so that a click on the command runs it. */
export function replacesCommand(procedure: string): boolean {
	return wordCommands.has(procedure.toLowerCase())
}
