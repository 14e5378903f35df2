// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The one sentence with which every result begins, and its tone. */

import type { Finding, Report } from '../model/report.ts'
import { severities, type Language } from '../model/scales.ts'
import { t } from './language.ts'

/** Colour is the third signal, after words and icon. */
export type Tone = 'passes' | 'worth-knowing' | 'waits' | 'refused'

export function toneOf(report: Pick<Report, 'verdict'>): Tone {
	if (report.verdict === 'accept') return 'passes'
	if (report.verdict === 'advise') return 'worth-knowing'
	return report.verdict === 'review' ? 'waits' : 'refused'
}

/** Most harmful first; of equals, in the order of the document. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
	return [...findings].sort((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity))
}

/** Most harmful first, those alike in words joined into one with their number. */
export function joined(findings: readonly Finding[], language: Language): readonly Finding[] {
	const byTitle = new Map<string, Finding>()
	for (const finding of bySeverity(findings)) {
		const key = `${finding.rule} ${finding.text[language].title}`
		const before = byTitle.get(key)
		byTitle.set(key, before === undefined ? finding : { ...before, count: (before.count ?? 1) + (finding.count ?? 1) })
	}
	return [...byTitle.values()]
}

/** What stopped the document or gave rise to the advice, in words; empty where nothing did. */
export function reasonsOf(report: Report, language: Language): readonly string[] {
	const causes = new Set(report.because)
	const titles = bySeverity(report.findings).filter((finding) => causes.has(finding.rule)).map((finding) => finding.text[language].title)
	if (report.because.some((name) => name.startsWith('gap:'))) titles.push(t('A part of it could not be inspected'))
	if (report.because.some((name) => name.startsWith('format:'))) titles.push(t('The rules treat this format with care'))
	if (report.because.some((name) => name.startsWith('wish:'))) titles.push(t('It could be easier to archive and to read for everyone'))
	return [...new Set(titles)]
}

/** What would happen to the document, before it is sent. */
export function verdictSentence(report: Report, language: Language): string {
	const [reason] = reasonsOf(report, language)
	switch (report.verdict) {
	case 'accept': return t('Ready to send')
	case 'advise': return reason === undefined ? t('Ready to send') : t('Ready to send. Worth knowing: {reason}', { reason })
	case 'review': return reason === undefined ? t('Would be held for review') : t('Would be held for review: {reason}', { reason })
	case 'reject': return reason === undefined ? t('Would be refused') : t('Would be refused: {reason}', { reason })
	}
}

/** What the rules say to a document that lies where it lies: it is not on its way. */
export function rulesSentence(report: Report, language: Language): string {
	const [reason] = reasonsOf(report, language)
	if (report.verdict !== 'accept' && report.verdict !== 'advise') return verdictSentence(report, language)
	return report.verdict === 'accept' || reason === undefined ? t('The rules let it pass') : t('The rules let it pass. Worth knowing: {reason}', { reason })
}
