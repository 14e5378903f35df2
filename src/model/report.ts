// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The stored result of one inspection, and what it is made of. The shape is versioned: `documentgate-report/1`. */

import type { Confidence, GapKind, Language, SafeCopy, Severity, Trait, Verdict } from './scales.ts'

/** Where something was seen. `path` starts with the document and goes inwards, one step a container: `['report.docx', 'word/embeddings/oleObject1.bin', 'invoice.js']`. */
export interface Place {
	readonly path: readonly string[]
	/** Bytes from the start of the (decoded) part. */
	readonly offset?: number
	/** Element, keyword, record or object that shows it, as the format names it: `text:section-source`, `\\objdata`, `12 0 obj`. */
	readonly element?: string
}

export interface Text {
	/** What was found? One line without a full stop. */
	readonly title: string
	/** What does that mean? */
	readonly meaning: string
	/** Why can it hurt? */
	readonly risk: string
	/** What should I do now? */
	readonly advice: string
}

export type Texts = Readonly<Record<Language, Text>>
export type Sentences = Readonly<Record<Language, string>>

export interface Finding {
	readonly rule: string
	readonly trait: Trait
	readonly severity: Severity
	readonly confidence: Confidence
	readonly at: Place
	/** The address, path or name it is about, with control characters made visible. */
	readonly target?: string
	/** At most 200 characters, safe to show. */
	readonly excerpt?: string
	/** How often the same rule matched the same target in the same part; absent for once. */
	readonly count?: number
	readonly text: Texts
	readonly remedy?: string
}

export interface Gap {
	readonly gap: GapKind
	readonly at: Place
	/** Which limit, which damage; a word for logs and statistics. */
	readonly detail?: string
	readonly text: Sentences
}

export interface FormatClaim {
	readonly id: string
	readonly mediaType: string
	readonly version?: string
	/** The extension of the claimed name, or the claimed media type where there is no name. */
	readonly declared?: string
}

/** Facts about conformance that a policy may wish for. Absent means: does not apply or was not said. */
export interface Conformance {
	readonly odf?: string
	readonly extended?: boolean
	readonly ooxml?: 'strict' | 'transitional'
	readonly pdf?: string
	readonly pdfa?: string
	readonly pdfua?: string
	readonly tagged?: boolean
	readonly lang?: string
	readonly title?: boolean
	readonly fontsEmbedded?: boolean
}

export interface DocumentFacts {
	readonly producer?: string
	readonly pages?: number
	readonly signatures?: number
	readonly parts?: number
	readonly conformance: Conformance
	/** Findings that were counted but not listed, by rule. */
	readonly omitted?: Readonly<Record<string, number>>
}

export interface Report {
	readonly schema: 'documentgate-report/1'
	readonly engine: string
	/** What the submitter calls the document; no path of the host. */
	readonly name: string
	readonly bytes: number
	readonly sha256: string
	readonly format: FormatClaim
	readonly verdict: Verdict
	/** Every trait of the document, nested documents included, in the order of the scale. */
	readonly traits: readonly Trait[]
	readonly findings: readonly Finding[]
	readonly gaps: readonly Gap[]
	readonly facts: DocumentFacts
	/** Names of the rules, gaps, formats and wishes that caused the verdict. */
	readonly because: readonly string[]
	readonly safeCopy: SafeCopy
	/** Formats that would be better for this document, best first. */
	readonly suggest: readonly string[]
}
