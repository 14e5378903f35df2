// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Facts for tables of rules: each function gives a plain fact of its kind, with what the row is about put in. */

import type {
	CodeFact, ConnectionFact, ControlFact, DdeFact, Defect, EmbeddedFact, EncryptionFact, ExploitFact, FormatFact, HiddenFact, LimitFact, MetadataFact,
	PdfActionFact, PdfFeatureFact, ReferenceFact, SignatureFact, StructureFact, TriggerFact,
} from '../../../src/model/facts.ts'

const at = { path: ['motion.odt', 'content.xml'] }

type About<Fact> = { readonly [Field in keyof Omit<Fact, 'kind'>]?: Fact[Field] | undefined }

/** The plain fact with what a row says; `undefined` takes a field away. */
function put<Fact extends object>(plain: Fact, about: About<Fact>): Fact {
	return Object.fromEntries(Object.entries({ ...plain, ...about }).filter(([, value]) => value !== undefined)) as Fact
}

export const code = (about: About<CodeFact> = {}): CodeFact => put({ kind: 'code', at, language: 'vba', module: 'Module1', runnable: true, autoRun: [], calls: [] }, about)
export const trigger = (about: About<TriggerFact> = {}): TriggerFact => put({ kind: 'trigger', at, event: 'click', target: 'Standard.Module1.Main', automatic: false, on: 'control' }, about)
/** Loaded on opening unless the row says otherwise. */
export const reference = (about: About<ReferenceFact> = {}): ReferenceFact => put({ kind: 'reference', at, role: 'image', target: 'https://example.org/a.png', when: 'load' }, about)
/** Followed on a click. */
export const link = (target: string, about: About<ReferenceFact> = {}): ReferenceFact => reference({ role: 'hyperlink', when: 'click', target, ...about })
export const dde = (about: About<DdeFact> = {}): DdeFact => put({ kind: 'dde', at, form: 'link', command: 'soffice|figures.ods', automatic: false }, about)
export const embedded = (about: About<EmbeddedFact> = {}): EmbeddedFact => put({ kind: 'embedded', at, what: 'ole', name: 'oleObject1.bin', readable: true }, about)
export const control = (about: About<ControlFact> = {}): ControlFact => put({ kind: 'control', at, technology: 'activex', name: 'Button 1' }, about)
export const connection = (about: About<ConnectionFact> = {}): ConnectionFact => put({ kind: 'connection', at, type: 'database', target: 'addresses', automatic: false }, about)
export const pdfAction = (action: string, about: About<PdfActionFact> = {}): PdfActionFact => put({ kind: 'pdf-action', at, action, trigger: 'annotation', automatic: false, earlier: false }, about)
export const pdfFeature = (feature: PdfFeatureFact['feature'], about: About<PdfFeatureFact> = {}): PdfFeatureFact => put({ kind: 'pdf-feature', at, feature, earlier: false }, about)
export const exploit = (pattern: ExploitFact['pattern'], about: About<ExploitFact> = {}): ExploitFact => put({ kind: 'exploit', at, pattern }, about)
export const encryption = (about: About<EncryptionFact> = {}): EncryptionFact => put({ kind: 'encryption', at, method: 'AES-256', opened: false, scope: 'document' }, about)
export const signature = (about: About<SignatureFact> = {}): SignatureFact => put({ kind: 'signature', at, of: 'document' }, about)
export const structure = (defect: Defect, about: About<StructureFact> = {}): StructureFact => put({ kind: 'structure', at, defect }, about)
export const hidden = (what: HiddenFact['what'], about: About<HiddenFact> = {}): HiddenFact => put({ kind: 'hidden', at, what, count: 1 }, about)
export const metadata = (what: MetadataFact['what'], value: string): MetadataFact => ({ kind: 'metadata', at, what, value })
/** The submitted document under this name. */
export const named = (format: string, extension: string, about: About<FormatFact> = {}): FormatFact => put({ kind: 'format', at: { path: [`motion.${extension}`] }, format, extension, also: [] }, about)
/** Something inside a document. */
export const inside = (format: string, name: string, within: NonNullable<FormatFact['within']> = 'attachment'): FormatFact => ({
	kind: 'format', at: { path: ['motion.odt', name] }, format, extension: name.split('.').at(-1) ?? '', within, also: [],
})
export const limit = (name: LimitFact['limit']): LimitFact => ({ kind: 'limit', at, limit: name })
