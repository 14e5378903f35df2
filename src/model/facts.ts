// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * What is in a document, in words all formats share. A fact has no opinion: whether it matters is for rules,
 * what it costs is for policy. Strings are decoded but otherwise as the document has them; the collector makes
 * them safe to show. A format adds a kind of fact here before it reports it.
 */

import type { Place } from './report.ts'
import type { LimitName } from './limits.ts'

interface Seen {
	readonly at: Place
	/** The construct as it stands in the document; shortened and made visible by the collector. */
	readonly excerpt?: string
}

/** Program code an office program can run. One fact a module; a project without modules is one fact with no `module`. */
export interface CodeFact extends Seen {
	readonly kind: 'code'
	readonly language: 'vba' | 'xlm' | 'basic' | 'dialog' | 'python' | 'javascript' | 'beanshell' | 'java' | 'other'
	readonly module?: string
	/** The code has at least one statement that could run: a procedure, a formula, a script body. */
	readonly runnable: boolean
	/** Names of procedures an office program runs by itself (`AutoOpen`, `Workbook_Open`, `Auto_Open` …). */
	readonly autoRun: readonly string[]
	/** Calls that reach outside the document or hide what is done (`Shell`, `CreateObject`, `URLDownloadToFile`, `EXEC` …). */
	readonly calls: readonly string[]
}

/** Something that starts code, an action or a command. */
export interface TriggerFact extends Seen {
	readonly kind: 'trigger'
	/** `dom:load`, `onLoad`, `Auto_Open`, `click` … as the format names it. */
	readonly event: string
	/** What is started; never empty, since a listener without a target does nothing. */
	readonly target: string
	/** Runs on open, close, print, save or page view, without a click. */
	readonly automatic: boolean
	readonly on: 'document' | 'sheet' | 'page' | 'control' | 'object' | 'link' | 'field' | 'ribbon'
}

export const referenceRoles = [
	'hyperlink', 'image', 'media', 'linked-object', 'frame', 'section', 'table', 'cell-range', 'workbook', 'sub-document', 'template', 'style-sheet', 'font',
	'stream', 'formula', 'field', 'mail-merge', 'query', 'schema', 'script', 'imported-content', 'colour-profile', 'refresh', 'file-table', 'form-action', 'dtd', 'unknown',
] as const
export type ReferenceRole = (typeof referenceRoles)[number]

/** A name of something outside the file. References to parts inside the package are not facts. */
export interface ReferenceFact extends Seen {
	readonly kind: 'reference'
	readonly role: ReferenceRole
	/** As written, after entities and escapes of the format are decoded. Rules normalise it with `readTarget`. */
	readonly target: string
	/** `load`: fetched on opening, printing or calculating; `click`: when somebody follows it; `never`: only named. */
	readonly when: 'load' | 'click' | 'never'
}

export interface DdeFact extends Seen {
	readonly kind: 'dde'
	readonly form: 'link' | 'field' | 'formula'
	/** Application, topic and item as far as they are given: `cmd`, `/c calc.exe`, `A0`. */
	readonly command: string
	/** Runs without a click when the document opens or fields are updated (DDEAUTO, automatic links). */
	readonly automatic: boolean
}

/** Something embedded. What the engine found inside it comes as facts of its own with a longer path. */
export interface EmbeddedFact extends Seen {
	readonly kind: 'embedded'
	/** `document`: an office document as an object; `ole`: any other OLE object; `file`: a whole file that travels along (attachment, OLE Package, altChunk); `chart`, `formula`: everyday content of the same family. */
	readonly what: 'ole' | 'document' | 'chart' | 'formula' | 'file'
	/** File name or part name. */
	readonly name?: string
	/** ProgID or class name, as written. */
	readonly className?: string
	/** CLSID as `{XXXXXXXX-…}`, upper case. */
	readonly clsid?: string
	/** Everything inside was read by one of our formats. */
	readonly readable: boolean
	/** Only in an older revision of the document. */
	readonly earlier?: boolean
}

/** A control, applet, plug-in or extension that an office program or viewer instantiates. */
export interface ControlFact extends Seen {
	readonly kind: 'control'
	readonly technology: 'activex' | 'applet' | 'plugin' | 'web-extension'
	readonly name?: string
	readonly clsid?: string
}

export interface ConnectionFact extends Seen {
	readonly kind: 'connection'
	readonly type: 'database' | 'query' | 'web-query' | 'power-query' | 'mail-merge' | 'xforms' | 'pivot' | 'text-file'
	readonly target?: string
	/** Refreshes when the document opens. */
	readonly automatic: boolean
}

/** An action dictionary. ISO 32000-2 §12.6. Actions of type GoTo within the document are no facts. */
export interface PdfActionFact extends Seen {
	readonly kind: 'pdf-action'
	/** Value of `/S`, unescaped. */
	readonly action: string
	/** What starts it. `additional` is any `AA`. `other`: reached from the trailer, by none of the ways a reader follows. `unreachable`: an object that nothing in the current revision leads to. */
	readonly trigger: 'open' | 'additional' | 'names' | 'annotation' | 'outline' | 'field' | 'next' | 'rendition' | 'other' | 'unreachable'
	/** Runs without a click. */
	readonly automatic: boolean
	/** Script start, file, address. */
	readonly target?: string
	/** Only in an older revision of the file. */
	readonly earlier: boolean
}

export interface PdfFeatureFact extends Seen {
	readonly kind: 'pdf-feature'
	readonly feature: 'xfa' | 'rich-media' | 'movie' | 'sound' | 'screen' | '3d' | 'portfolio'
	readonly earlier: boolean
}

export const exploitPatterns = [
	'equation-object', 'object-update', 'hidden-object', 'url-moniker', 'composite-moniker', 'script-moniker', 'html-protocol', 'vba-stomping', 'jbig2-filter', 'predictor-colors',
	'flash-object', 'control-heap-spray', 'remote-object-update', 'shell-code', 'nested-filters', 'csc-moniker', 'search-protocol', 'known-vulnerable-class',
] as const
export type ExploitPattern = (typeof exploitPatterns)[number]

export interface ExploitFact extends Seen {
	readonly kind: 'exploit'
	readonly pattern: ExploitPattern
	readonly target?: string
}

export interface EncryptionFact extends Seen {
	readonly kind: 'encryption'
	/** In words: `AES-256`, `RC4 40 bit`, `XOR obfuscation`, `rights management`. */
	readonly method: string
	/** It opens without asking for a password and was read. Where false, the format also reports the gap `encrypted`. */
	readonly opened: boolean
	/** The whole document, or single parts of it. */
	readonly scope: 'document' | 'part'
}

export interface SignatureFact extends Seen {
	readonly kind: 'signature'
	readonly of: 'document' | 'macros' | 'usage-rights'
	/** Only known where the format says so (PDF `ByteRange`). */
	readonly coversWholeFile?: boolean
	readonly signer?: string
}

/**
 * A deviation from the container's or format's specification. `defects` is the one list; `damage` decides the trait:
 * true means readers may disagree about the content (`malformed`), false means built unusually (worth a note only).
 */
export const defects = {
	// ZIP, APPNOTE 6.3.10
	'zip-truncated': true, 'zip-directory-twice': true, 'zip-names-differ': true, 'zip-unicode-path': false, 'zip-sizes-differ': true, 'zip-methods-differ': true, 'zip-flags-differ': false,
	'zip-name-twice': true, 'zip-name-case': false, 'zip-name-unsafe': true, 'zip-overlap': true, 'zip-data-before': false, 'zip-data-after': false, 'zip-data-between': false,
	'zip-method-unusual': true, 'zip-crc': true, 'zip-unlisted-entry': true, 'zip-entry-encrypted': false, 'zip-comment': false, 'zip-entry-damaged': true, 'zip-disagreement': true,
	// XML 1.0
	'xml-not-well-formed': true, 'xml-doctype': false, 'xml-entity-bomb': true, 'xml-encoding': true, 'xml-attribute-twice': true, 'xml-application-differs': false,
	// ODF 1.4 part 2
	'odf-mimetype-missing': false, 'odf-mimetype-not-first': false, 'odf-mimetype-compressed': false, 'odf-mimetype-extra': false, 'odf-mimetype-unknown': true, 'odf-mimetype-differs': false,
	'odf-manifest-missing': true, 'odf-entry-unlisted': false, 'odf-entry-absent': false, 'odf-media-type-differs': false, 'odf-content-missing': true,
	// OPC, ECMA-376-2
	'opc-content-types-missing': true, 'opc-main-part-differs': true, 'opc-main-part-missing': true, 'opc-relationship-dangling': false, 'opc-part-untyped': false, 'opc-part-unreferenced': false, 'opc-name-invalid': false,
	// CFB, [MS-CFB]
	'cfb-header': true, 'cfb-chain-cycle': true, 'cfb-sector-outside': true, 'cfb-directory': true, 'cfb-orphan-stream': false, 'cfb-name-odd': false, 'cfb-name-twice': true, 'cfb-sector-shared': true, 'cfb-truncated': true, 'cfb-data-after': false,
	// records of Word, Excel and PowerPoint binary files
	'record-damaged': true, 'main-stream-missing': true,
	// RTF 1.9.1
	'rtf-header': false, 'rtf-groups-unbalanced': true, 'rtf-data-before': false, 'rtf-data-after': false, 'rtf-evasion': false, 'rtf-object-damaged': false,
	// PDF, ISO 32000-2
	'pdf-header-late': false, 'pdf-header-missing': true, 'pdf-xref-damaged': true, 'pdf-xref-disagrees': true, 'pdf-xref-loop': true, 'pdf-trailer-missing': true, 'pdf-object-damaged': true, 'pdf-object-twice': false, 'pdf-object-unlisted': false,
	'pdf-stream-length': false, 'pdf-stream-damaged': true, 'pdf-eof-missing': false, 'pdf-data-after': false, 'pdf-data-between': false, 'pdf-name-escaped': false, 'pdf-root-missing': true, 'pdf-pages-damaged': true, 'pdf-revision-hides': false,
	// MIME, HTML and others
	'mime-damaged': true, 'polyglot': true,
} as const satisfies Record<string, boolean>
export type Defect = keyof typeof defects

export interface StructureFact extends Seen {
	readonly kind: 'structure'
	readonly defect: Defect
	/** Names, numbers, sizes that show it; a few words, not a sentence. */
	readonly detail?: string
}

/** What a reader would not see at first sight. */
export interface HiddenFact extends Seen {
	readonly kind: 'hidden'
	readonly what: 'tracked-change' | 'comment' | 'hidden-text' | 'disguised-text' | 'hidden-section' | 'hidden-sheet' | 'very-hidden-sheet' | 'hidden-slide' | 'hidden-row' | 'hidden-column' | 'hidden-layer' | 'previous-version' | 'thumbnail' | 'unreferenced-part'
	/** Author, sheet name, version name. */
	readonly name?: string
	readonly count: number
}

export interface MetadataFact extends Seen {
	readonly kind: 'metadata'
	readonly what: 'author' | 'last-author' | 'manager' | 'company' | 'template-path' | 'file-path' | 'printer' | 'e-mail' | 'custom'
	readonly value: string
}

/** Made by the engine, once for each document and nested document. */
export interface FormatFact extends Seen {
	readonly kind: 'format'
	readonly format: string
	/** The claimed name's extension; empty when there is none. */
	readonly extension: string
	/** The claimed media type, where a container names one. */
	readonly declaredType?: string
	/** Why this document is inside another; absent for the submitted document itself. */
	readonly within?: PartRole
	/** Other formats that recognise the same bytes. */
	readonly also: readonly string[]
}

/** Made by the engine when a limit is reached. */
export interface LimitFact extends Seen {
	readonly kind: 'limit'
	readonly limit: LimitName
}

/** How a part belongs to its document; decides what its format means. */
export type PartRole = 'object' | 'attachment' | 'imported-content' | 'picture' | 'media' | 'script' | 'decrypted' | 'content' | 'earlier'

export type Fact =
	| CodeFact | TriggerFact | ReferenceFact | DdeFact | EmbeddedFact | ControlFact | ConnectionFact | PdfActionFact | PdfFeatureFact | ExploitFact
	| EncryptionFact | SignatureFact | StructureFact | HiddenFact | MetadataFact | FormatFact | LimitFact
export type FactKind = Fact['kind']
export type FactOf<Kind extends FactKind> = Extract<Fact, { readonly kind: Kind }>
