// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which destinations of RTF come along into a safe copy and which do not. RTF 1.9.1, index of control words. */

import { formattingWords } from '../../formats/rtf/destinations.ts'
import type { RemedyName } from '../../model/remedies.ts'
import type { ChangeAction, ChangeSubject } from '../../model/disarm.ts'

/** What is told when a destination goes; nothing for what says nothing about the document. */
export interface Loss {
	readonly remedy: RemedyName
	readonly subject: ChangeSubject
	readonly action?: ChangeAction
	/** Only where this remedy is ordered; otherwise the destination stays. */
	readonly onlyFor?: true
	/** Its text names what it was. */
	readonly named?: true
	/** Not told: it says nothing, or belongs to something that is told. */
	readonly quiet?: true
}

const comment: Loss = { remedy: 'drop-comments', subject: 'comment', onlyFor: true }
const besideComment: Loss = { ...comment, quiet: true }
const author: Loss = { remedy: 'drop-metadata', subject: 'author', onlyFor: true, named: true }
const property: Loss = { remedy: 'drop-metadata', subject: 'property', onlyFor: true }
const merge: Loss = { remedy: 'cut-connections', subject: 'mail-merge', named: true }
const unknown: Loss = { remedy: 'rebuild-container', subject: 'unknown-part' }
const nothing: Loss = { ...unknown, quiet: true }
const earlierLook: Loss = { remedy: 'drop-changes', subject: 'tracked-change', onlyFor: true, quiet: true }
const files: Loss = { remedy: 'cut-external-references', subject: 'sub-document', named: true }

export const losses: ReadonlyMap<string, Loss> = new Map(Object.entries<Loss>({
	// where things come from
	filetbl: files, nextfile: files, file: files, fontemb: { remedy: 'rebuild-container', subject: 'font' }, fontfile: { remedy: 'rebuild-container', subject: 'font' },
	hlinkbase: { remedy: 'cut-links', subject: 'link', action: 'unlinked', named: true }, htmlbase: { remedy: 'cut-links', subject: 'link', action: 'unlinked' },
	mailmerge: merge, mmconnectstr: merge, mmdatasource: merge, mmheadersource: merge, mmodso: merge, mmodsosrc: merge, mmodsoudl: merge, mmquery: merge,
	template: { remedy: 'cut-external-references', subject: 'template', named: true },
	// objects outside an object
	objdata: { remedy: 'drop-objects', subject: 'object' }, objclass: nothing, objname: nothing, objalias: nothing, objsect: nothing, objitem: nothing, objtopic: nothing, objtime: nothing, oleclsid: nothing,
	// packages and data of programs
	blipuid: nothing, colorschememapping: nothing, datafield: unknown, datastore: { ...unknown, subject: 'property' }, docvar: { ...unknown, subject: 'property' }, themedata: { ...unknown, subject: 'property' },
	ffentrymcr: { remedy: 'drop-macros', subject: 'event', named: true }, ffexitmcr: { remedy: 'drop-macros', subject: 'event', named: true },
	hl: { remedy: 'cut-links', subject: 'link', action: 'unlinked' }, hlsrc: { remedy: 'cut-links', subject: 'link', action: 'unlinked' }, hlfr: nothing, hlloc: nothing,
	htmltag: { remedy: 'rebuild-container', subject: 'imported-content' }, mhtmltag: { remedy: 'rebuild-container', subject: 'imported-content' }, passwordhash: nothing, private: unknown, rdf: { ...unknown, subject: 'property' }, xmlnstbl: nothing, xmlopen: nothing,
	protusertbl: nothing, wgrffmtfilter: nothing, writereservation: nothing, writereservhash: nothing,
	// comments
	annotation: comment, atnauthor: besideComment, atndate: besideComment, atnicn: besideComment, atnid: besideComment, atnparent: besideComment, atnref: besideComment, atntime: besideComment, atrfend: besideComment, atrfstart: besideComment,
	// about people and the making of the document
	author, operator: author, manager: author, company: author, category: property, comment: property, doccomm: property, keywords: property, subject: property, userprops: property, generator: property,
	creatim: property, revtim: property, printim: property, buptim: property, rsidtbl: property,
	// tracked changes
	revtbl: { remedy: 'drop-changes', subject: 'tracked-change', onlyFor: true }, oldcprops: earlierLook, oldpprops: earlierLook, oldsprops: earlierLook, oldtprops: earlierLook,
}))

/** Words without text of their own that go; the text around them stays. */
export const lostWords: ReadonlySet<string> = new Set(['fromhtml', 'fromtext', 'htmlrtf', 'subdocument', 'linkself', 'objupdate', 'objattph', 'objautlink', 'objemb', 'objhtml', 'objicemb', 'objlink', 'objocx', 'objpub', 'objsub', 'rsltmerge'])

/** Destinations that may stand behind `\*`; any other behind it is left out. */
export const knownStarred: ReadonlySet<string> = new Set([
	...formattingWords, 'aftncn', 'aftnsep', 'aftnsepc', 'annotation', 'atnauthor', 'atndate', 'atnicn', 'atnid', 'atnparent', 'atnref', 'atntime', 'atrfend', 'atrfstart', 'background', 'bkmkend', 'bkmkstart', 'category', 'cchs', 'comment', 'company',
	'creatim', 'defchp', 'defpap', 'do', 'ds', 'ebcend', 'ebcstart', 'expandedcolortbl', 'falt', 'fchars', 'ffdeftext', 'ffformat', 'ffhelptext', 'ffl', 'ffname', 'ffstattext', 'fldinst', 'fname', 'footnote', 'formfield', 'ftncn', 'ftnsep', 'ftnsepc', 'generator',
	'gridtbl', 'hyphen', 'keywords', 'latentstyles', 'lchars', 'levelmarker', 'levelnumbers', 'leveltext', 'lfolevel', 'listlevel', 'listname', 'listoverridetable', 'listpicture', 'liststylename', 'listtable', 'listtag', 'lsdlockedexcept', 'manager', 'mmathPict', 'mmathPr', 'moMath',
	'moMathPara', 'moMathParaPr', 'nesttableprops', 'nsmpltxt', 'oldcprops', 'oldpprops', 'oldsprops', 'oldtprops', 'operator', 'panose', 'pgdscno', 'pgdsctbl', 'pgp', 'pgptbl', 'picprop', 'pict', 'pn', 'pnseclvl', 'pntext', 'pntxta', 'pntxtb', 'printim', 'propname',
	'protend', 'protstart', 'pxe', 'revtbl', 'revtim', 'rsidtbl', 'rxe', 'saveprevpict', 'shp', 'shpgrp', 'shpinst', 'shppict', 'shprslt', 'shptxt', 'sp', 'staticval', 'svb', 'title', 'ts', 'tsrowd', 'txe', 'ud', 'userprops', 'windowcaption', 'xe', 'tc',
])
