// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reports as SARIF 2.1.0 (OASIS), for tools that collect findings of many scanners. */

import type { Log, Notification, ReportingDescriptor, Result } from 'sarif'
import type { Catalogue } from '../../engine/catalogue.ts'
import type { DisarmReport } from '../../model/disarm.ts'
import type { Finding, Report } from '../../model/report.ts'
import type { Language, Severity } from '../../model/scales.ts'
import { engineVersion } from '../../model/version.ts'

const levels: Readonly<Record<Severity, Result.level>> = { info: 'note', low: 'note', medium: 'warning', high: 'error', critical: 'error' }
/** What code scanning services sort by, 0.0 to 10.0. */
const scores: Readonly<Record<Severity, string>> = { info: '0.0', low: '3.0', medium: '5.5', high: '8.0', critical: '9.5' }

export interface Inspected {
	/** As the person named it. */
	readonly path: string
	readonly report: Report
	/** What came of a safe copy, where one was tried. */
	readonly safeCopy?: DisarmReport
}

export function sarifReport(inspected: readonly Inspected[], catalogue: Catalogue, language: Language): Log {
	const used = new Set(inspected.flatMap(({ report }) => report.findings.map((finding) => finding.rule)))
	const rules = catalogue.filter((rule) => used.has(rule.id))
	const indexById = new Map(rules.map((rule, index) => [rule.id, index]))
	return {
		version: '2.1.0',
		$schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		runs: [{
			tool: { driver: { name: 'Document Gate', semanticVersion: engineVersion, version: engineVersion, rules: rules.map((rule) => descriptor(rule, language)) } },
			language: language === 'de' ? 'de-DE' : 'en-GB',
			columnKind: 'utf16CodeUnits',
			artifacts: inspected.map(({ path, report }) => ({ location: { uri: uriOf(path) }, length: report.bytes, mimeType: report.format.mediaType, hashes: { 'sha-256': report.sha256 }, properties: { verdict: report.verdict, traits: report.traits } })),
			invocations: [{ executionSuccessful: true, toolExecutionNotifications: inspected.flatMap(({ report }, index) => notifications(report, index, language)) }],
			results: inspected.flatMap(({ path, report }, index) => report.findings.map((finding) => toResult(finding, path, index, indexById.get(finding.rule) ?? -1, language))),
		}],
	}
}

function descriptor(rule: Catalogue[number], language: Language): ReportingDescriptor {
	const text = rule.text[language]
	return {
		id: rule.id,
		shortDescription: { text: text.title },
		fullDescription: { text: `${text.meaning} ${text.risk}` },
		help: { text: text.advice },
		defaultConfiguration: { level: levels[rule.severity] },
		...(rule.references[0] === undefined ? {} : { helpUri: rule.references[0] }),
		properties: { trait: rule.trait, severity: rule.severity, confidence: rule.confidence, 'security-severity': scores[rule.severity], ...(rule.remedy === undefined ? {} : { remedy: rule.remedy }) },
	}
}

function toResult(finding: Finding, path: string, artifact: number, ruleIndex: number, language: Language): Result {
	const text = finding.text[language]
	const inside = finding.at.path.slice(1).join('/')
	return {
		ruleId: finding.rule,
		ruleIndex,
		level: levels[finding.severity],
		message: { text: `${text.title}. ${text.meaning} ${text.advice}` },
		locations: [{
			physicalLocation: {
				artifactLocation: { uri: uriOf(path), index: artifact },
				...(finding.at.path.length > 1 || finding.at.offset === undefined ? {} : { region: { byteOffset: finding.at.offset } }),
			},
			...(inside === '' ? {} : { logicalLocations: [{ fullyQualifiedName: inside, ...(finding.at.element === undefined ? {} : { name: finding.at.element }) }] }),
		}],
		...(finding.count === undefined ? {} : { occurrenceCount: finding.count }),
		properties: { trait: finding.trait, severity: finding.severity, confidence: finding.confidence, ...(finding.target === undefined ? {} : { target: finding.target }), ...(finding.excerpt === undefined ? {} : { excerpt: finding.excerpt }) },
	}
}

function notifications(report: Report, artifact: number, language: Language): Notification[] {
	return report.gaps.map((gap) => ({
		level: 'warning',
		descriptor: { id: `gap-${gap.gap}` },
		message: { text: gap.text[language] },
		locations: [{ physicalLocation: { artifactLocation: { index: artifact } }, logicalLocations: [{ fullyQualifiedName: gap.at.path.join('/') }] }],
	}))
}

/** A relative or absolute path as a URI reference. RFC 3986. */
function uriOf(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/')
}
