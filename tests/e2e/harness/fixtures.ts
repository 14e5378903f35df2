// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a small town's server would say: people, cases, submissions, rules. Findings and reports are the engine's own, made of the documents of the sample inbox. */

import { sampleInbox } from '../../make/sample-inbox.ts'
import { inspect } from '../../../src/engine/inspect.ts'
import type { Finding, Report } from '../../../src/model/report.ts'
import { presets } from '../../../src/policy/presets.ts'
import { gapWords, traitWords } from '../../../src/policy/words.ts'
import { traitExplanations } from '../../../src/policy/explanations.ts'
import { formatTitle } from '../../../src/policy/format-titles.ts'
import { catalogue as engineRules } from '../../../src/engine/catalogue.ts'
import { formatKinds } from '../../../src/model/formats.ts'
import { gapKinds, traits, verdicts, type GapKind, type Trait } from '../../../src/model/scales.ts'
import type { CaseSummary, Catalogue, ExplainedPolicy, GateSettings, Intake, Overview, Person, Receipt, Sentences, Statistics, Submission, SubmissionSummary } from '../../../src/app/services/shapes.ts'
import { reasonsOf } from '../../../src/app/verdict-sentence.ts'

const documents = new Map(sampleInbox().map(({ name, bytes }) => [name, bytes]))

/** A document of the sample inbox. */
export function sample(name: string): Uint8Array {
	const bytes = documents.get(name)
	if (bytes === undefined) throw new Error(`There is no ${name} in the sample inbox`)
	return bytes
}

export const reportOn = (name: string, shownAs = name): Report => inspect({ name: shownAs, bytes: sample(name) }, { policy: presets['council-practice'] }).report

/** A document of many findings: those of one, each about another address. */
export function manyFindings(count: number): Report {
	const report = reportOn('bild-von-aussen.odt')
	const [first] = report.findings
	if (first === undefined) throw new Error('The sample has no finding any more')
	const severities = ['info', 'low', 'medium', 'high', 'critical'] as const
	return { ...report, findings: Array.from({ length: count }, (_, index): Finding => ({ ...first, severity: severities[index % severities.length] ?? 'low', target: `http://example.org/bild-${index}.png`, text: { de: { ...first.text.de, title: `${first.text.de.title} (${index + 1})` }, en: { ...first.text.en, title: `${first.text.en.title} (${index + 1})` } } })) }
}

export const both = (de: string, en: string): Sentences => ({ de, en })
export const person = (id: string, name: string): Person => ({ kind: 'user', id, name })
export const alice = person('alice', 'Alice Beispiel')
export const office = person('buero', 'Sitzungsdienst (Petra Groß)')

/** Names that documents have in the wild. */
export const names = {
	plain: 'Stellungnahme der Verwaltung.docx',
	long: `Stellungnahme_der_Unteren_Naturschutzbehörde_zur_${'Fortschreibung_des_Flächennutzungsplans_'.repeat(4)}Endfassung_v12_final.docx`,
	rightToLeft: 'تقرير عن ميزانية البلدية ٢٠٢٦.odt',
	controls: 'Rechnung\u202Excod.exe\u0007\u200B.docx',
} as const

export const overview = (over: Partial<Overview> = {}): Overview => ({
	user: alice, roles: { reviewer: true, policyOwner: true, auditor: true }, queue: { waiting: 12, pending: 1, overdue: 1, dueToday: 3, mine: 2, unassigned: 9 },
	submissions: { open: 2, returned: 1, total: 14 }, engine: 'local', ...over,
})
export const guestOf = (): Overview => overview({ roles: { reviewer: false, policyOwner: false, auditor: false }, queue: null })

export const intake = (over: Partial<Intake> = {}): Intake => ({
	id: 1, name: 'Haupt- und Finanzausschuss', kind: 'path', folderId: 41, path: '/Eingang', mode: 'enforce', policyName: 'council-practice', policyTitle: presets['council-practice'].name,
	owner: office, note: 'Bitte bis drei Tage vor der Sitzung einreichen.', closesAt: '2031-12-03T16:00:00+00:00', closed: false, ...over,
})

/** The rules of a preset as they are published. */
export const rules = (): ExplainedPolicy => ({
	name: 'council-practice', title: presets['council-practice'].name, revision: 4, since: '2026-11-02T08:00:00+00:00',
	entries: [
		...['odf', 'pdf', 'docx', 'doc'].map((id) => ({ section: 'formats' as const, id, title: formatTitle(id), explanation: both('', ''), verdict: id === 'doc' ? 'advise' : 'accept', safeCopy: 'none', suggest: [], want: [], minVersion: null, preset: null })),
		...traits.map((id: Trait) => ({ section: 'traits' as const, id, title: traitWords[id], explanation: traitExplanations[id], verdict: 'review', safeCopy: 'offer', suggest: [], want: [], minVersion: null, preset: null })),
		...gapKinds.map((id: GapKind) => ({ section: 'gaps' as const, id, title: gapWords[id], explanation: both('', ''), verdict: 'review', safeCopy: 'none', suggest: [], want: [], minVersion: null, preset: null })),
	],
	linkHosts: [], knownDocuments: 0, limits: {}, json: JSON.stringify(presets['council-practice']),
})

const minute = (count: number): string => new Date(Date.UTC(2026, 10, 20, 15, 4) - count * 60_000).toISOString()
const number = (id: number): string => `DG-2026-${String(id).padStart(6, '0')}`

/** A case on the desk, about a document of the sample inbox. */
export function caseOf(id: number, of: string, over: Partial<CaseSummary> = {}): CaseSummary {
	const report = reportOn(of)
	const reason = { de: reasonsOf(report, 'de')[0] ?? 'Nichts Auffälliges', en: reasonsOf(report, 'en')[0] ?? 'Nothing remarkable' }
	return {
		id, number: number(id), fileId: 100 + id, name: of, path: `/Eingang/${of}`, size: report.bytes, mediaType: report.format.mediaType, sha256: report.sha256, origin: 'web', state: 'held', stashed: false, pendingCause: null,
		verdict: report.verdict, traits: report.traits, because: report.because, sentence: both(`${reason.de}.`, `${reason.en}.`), safeCopy: report.safeCopy, owner: office, submitter: alice, recipient: null, assignee: null, scope: { id: 1, name: 'Haupt- und Finanzausschuss' },
		dueAt: minute(-60 * 24), overdue: false, waitsForSecond: false, decision: null, decidedAt: null, createdAt: minute(id * 7), updatedAt: minute(id * 7), reportHash: 'a'.repeat(64), policyName: 'council-practice', policyRevision: 4, engineVersion: '0.1.0', previousId: null, ...over,
	}
}

const samples = ['anlage-mit-skript.docx', 'bild-von-aussen.odt', 'bericht-mit-skript.pdf', 'formular-mit-makro.docm', 'bericht-mit-passwort.pdf', 'altes-protokoll-mit-feld.doc', 'vorlage-von-aussen.odt'] as const
const ordinary = [names.plain, 'Antrag Radweg Süd.odt', 'Bericht zum Haushalt.pdf', 'Anmeldung Sommerfest.docm', 'Gutachten Lärmschutz.pdf', 'Protokoll Bauausschuss.doc', 'Vorlage Kitabedarf.odt'] as const
const unlike = [names.long, names.rightToLeft, names.controls]

let queue: readonly CaseSummary[] | undefined
/** A queue as long as it can get. */
export function manyCases(): readonly CaseSummary[] {
	queue ??= Array.from({ length: 2_000 }, (_, index) => {
		const base = caseOf(index + 1, samples[index % samples.length] ?? samples[0])
		const usual = ordinary[index % ordinary.length] ?? names.plain
		const name = unlike[index % 10 - 7] ?? (index < ordinary.length ? usual : `${index + 1}. ${usual}`)
		return { ...base, name, path: `/Eingang/${name}`, overdue: index === 1, assignee: index % 4 === 0 ? office : null, waitsForSecond: index === 3, ...(index === 6 ? { state: 'pending', verdict: null, pendingCause: 'unavailable', reportHash: null, sentence: both('Es konnte noch nicht geprüft werden: Die Prüfung ist nicht verfügbar.', 'It could not be inspected yet: the inspection is not available.') } : {}) }
	})
	return queue
}

const sentences: Readonly<Record<string, readonly [sentence: Sentences, next: Sentences]>> = {
	clean: [both('Ihr Dokument ist angekommen und wurde angenommen.', 'Your document has arrived and was accepted.'), both('Sie müssen nichts tun.', 'You need not do anything.')],
	held: [both('Ihr Dokument ist angekommen. Bevor andere es sehen, schaut der Sitzungsdienst darauf: Das Dokument lädt ein Bild von example.org nach.', 'Your document has arrived. Before others see it, the sitting service looks at it: The document loads a picture from example.org.'), both('Sie müssen nichts tun. Wir melden uns, sobald entschieden ist. Sie können das Dokument noch ersetzen oder löschen.', 'You need not do anything. We will tell you as soon as it is decided. You can still replace or delete the document.')],
	pending: [both('Ihr Dokument ist angekommen. Es konnte noch nicht geprüft werden; das geschieht von selbst.', 'Your document has arrived. It could not be inspected yet; that will happen by itself.'), both('Sie müssen nichts tun.', 'You need not do anything.')],
	returned: [both('Ihr Dokument wurde an Sie zurückgegeben.', 'Your document was returned to you.'), both('Bitte reichen Sie es ohne das Programm noch einmal ein.', 'Please hand it in again without the program.')],
	rejected: [both('Ihr Dokument wurde abgelehnt.', 'Your document was rejected.'), both('Bitte wenden Sie sich an den Sitzungsdienst.', 'Please ask the sitting service.')],
	replaced: [both('Die sichere Kopie Ihres Dokuments wurde angenommen.', 'The safe copy of your document was accepted.'), both('Sie müssen nichts tun.', 'You need not do anything.')],
}

export function submission(id: number, state = 'held', over: Partial<Submission> = {}): Submission {
	const report = reportOn('bild-von-aussen.odt')
	const [sentence, next] = sentences[state] ?? [both('', ''), both('', '')]
	const open = state === 'held' || state === 'pending'
	return {
		id, number: number(id), fileId: 100 + id, name: 'bild-von-aussen.odt', path: '/Eingang/bild-von-aussen.odt', size: report.bytes, sha256: report.sha256, state, stashed: false, verdict: report.verdict, safeCopy: report.safeCopy, sentence, next,
		intake: 'Haupt- und Finanzausschuss', inReview: open, reviewRequested: false, mayRequestReview: state === 'held', message: state === 'returned' ? 'Im Dokument steckt ein Programm. Ohne nehmen wir es gern.' : null,
		submittedAt: minute(id * 90), dueAt: open ? minute(-60 * 24) : null, decidedAt: open ? null : minute(id), previousId: null, policyName: 'council-practice', policyRevision: 4, suggest: [], safeChanges: [],
		findings: state === 'clean' ? [] : report.findings.map(({ rule, trait, severity, target, at, text }) => ({ rule, trait, severity, target: target ?? null, part: at.path, text })),
		gaps: [], ...over,
	}
}

export function receipt({ number: printed, id, name, size, sha256, state, sentence, next, submittedAt, dueAt }: Submission): Receipt {
	return { number: printed, id, submittedAt, submitter: alice, intake: 'Haupt- und Finanzausschuss', name, size, sha256, state, sentence, next, until: dueAt, policyName: 'council-practice', policyRevision: 4 }
}

export function submissions(): readonly SubmissionSummary[] {
	const states = ['held', 'clean', 'returned', 'replaced', 'pending', 'rejected', 'clean', 'clean']
	const shown = ['Antrag Radweg.odt', 'Anlage 2.docx', 'Antrag Haushalt.odt', names.long, names.rightToLeft, names.controls, 'Einladung.pdf', 'Protokoll.rtf']
	return states.map((state, index) => submission(index + 1, state, { name: shown[index] ?? 'Antrag.odt' }))
}

export const catalogue = (): Catalogue => ({
	engine: '0.1.0',
	formats: formatKinds.map(({ id, family, extensions }) => ({ id, title: formatTitle(id), open: family === 'odf', extensions: [...extensions] })),
	traits: traits.map((id) => ({ id, title: traitWords[id], explanation: traitExplanations[id] })),
	gaps: gapKinds.map((id) => ({ id, title: gapWords[id], explanation: both('', '') })),
	rules: engineRules.map(({ id, trait, severity, confidence, remedy, references, text }) => ({ id, trait, severity, confidence, remedy: remedy ?? null, references: [...references], text })),
})

export const settings = (): GateSettings => ({
	reviewerGroups: ['sitzungsdienst'], auditorGroups: [], fourEyes: true, reviewHours: 48, retentionDays: 90, rejectedDays: 14, mails: true, digestHour: 7, publicTransparency: false,
	templates: [{ id: 'program', decision: 'return', title: both('Programm im Dokument', 'Program in the document'), text: both('Im Dokument steckt ein Programm. Bitte speichern Sie es ohne Makros und reichen Sie es noch einmal ein.', 'The document carries a program. Please save it without macros and hand it in again.') }],
})

export const verdictCounts = (accept: number, advise: number, review: number, reject: number): Record<(typeof verdicts)[number], number> => ({ accept, advise, review, reject })

export const statistics = (): Statistics => ({
	from: '2025-12-01', to: '2026-11-30', documents: 2140, openFormats: 1312, held: 87, waiting: 12, verdicts: verdictCounts(1840, 213, 85, 2), decisions: { 'release': 20, 'release-safe-copy': 51, 'return': 4 }, medianHoursToDecision: 3.5,
	sentences: [both('In dieser Zeit wurden 2.140 Dokumente eingereicht.', '2,140 documents were handed in during this time.'), both('61 Prozent davon hatten ein offenes Format.', '61 per cent of them had an open format.'), both('4 Prozent wurden geprüft, die Hälfte davon in höchstens 3,5 Stunden.', '4 per cent were held for review, half of them for 3.5 hours at most.')],
	months: Array.from({ length: 12 }, (_, index) => ({ month: new Date(Date.UTC(2025, 11 + index, 15)).toISOString().slice(0, 7), documents: 120 + (index * 37) % 90, held: 3 + index % 7, openFormats: 60 + (index * 23) % 55, verdicts: verdictCounts(100, 12, 5, 0), formats: { odt: 60, pdf: 40, docx: 20 } })),
	formats: (['odt', 'pdf', 'docx', 'ods', 'rtf', 'doc'] as const).map((id, index) => ({ id, title: formatTitle(id), count: [812, 640, 410, 180, 60, 38][index] ?? 0 })),
	reasons: (['external-resource', 'macro', 'embedded-executable', 'hidden-content'] as const).flatMap((id, index) => { const trait = traits.find((one) => one === id); return trait === undefined ? [] : [{ id: trait, title: traitWords[trait], count: [41, 22, 9, 4][index] ?? 0 }] }),
	falseAlarms: [], policies: [{ name: 'council-practice', title: presets['council-practice'].name, revision: 4, from: '2026-11-02T08:00:00+00:00' }],
})

