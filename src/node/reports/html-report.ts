// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reports as one HTML page that stands alone: no script, nothing loaded, light and dark, for reading, printing and sending on. */

import type { Finding, Gap, Report } from '../../model/report.ts'
import { verdicts, type Language, type Verdict } from '../../model/scales.ts'
import { engineVersion } from '../../model/version.ts'
import { sizeInWords, words } from '../words.ts'
import { reportStyle } from './report-style.ts'
import type { Inspected } from './sarif-report.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Everything that comes from a document goes through here. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const signs: Readonly<Record<Verdict, string>> = { accept: '✓', advise: 'i', review: '!', reject: '✕' }

/** @param inspected in the order to be shown */
export function htmlReport(inspected: readonly Inspected[], language: Language): string {
	const word = words[language]
	const several = inspected.length > 1
	return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Document Gate ${engineVersion}">
<title>${escapeHtml(word.heading)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(word.heading)}</h1>
${summary(inspected, language)}
</header>
<main>
${several ? contents(inspected, language) : ''}
${inspected.map(({ path, report }, index) => documentCard(path, report, index, language)).join('\n')}
</main>
<footer>${escapeHtml(word.producedBy)} Document Gate ${engineVersion}</footer>
</body>
</html>
`
}

function summary(inspected: readonly Inspected[], language: Language): string {
	const word = words[language]
	const counts = verdicts.map((verdict) => ({ verdict, count: inspected.filter(({ report }) => report.verdict === verdict).length })).filter(({ count }) => count > 0)
	const total = `${inspected.length} ${inspected.length === 1 ? word.document : word.documents}`
	return `<p class="summary">${total}: ${counts.map(({ verdict, count }) => `<span class="pill ${verdict}">${count} ${escapeHtml(word.verdicts[verdict])}</span>`).join(' ')}</p>`
}

function contents(inspected: readonly Inspected[], language: Language): string {
	const word = words[language]
	const rows = inspected.map(({ path, report }, index) => `<li><a href="#document-${index + 1}">${escapeHtml(path)}</a> <span class="pill ${report.verdict}">${escapeHtml(word.verdicts[report.verdict])}</span></li>`)
	return `<nav aria-label="${escapeHtml(word.documents)}"><ol>${rows.join('')}</ol></nav>`
}

function documentCard(path: string, report: Report, index: number, language: Language): string {
	const word = words[language]
	const kind = `${report.format.id.toUpperCase()}${report.format.version === undefined ? '' : ` ${escapeHtml(report.format.version)}`} · ${sizeInWords(report.bytes, language)}${report.facts.producer === undefined ? '' : ` · ${escapeHtml(report.facts.producer)}`}`
	const items = [...report.gaps.map((gap) => gapItem(gap, language)), ...report.findings.map((finding) => findingItem(finding, report.facts.omitted?.[finding.rule], language))]
	return `<article class="${report.verdict}" id="document-${index + 1}" aria-labelledby="title-${index + 1}">
<h2 id="title-${index + 1}">${escapeHtml(path)}</h2>
<p class="kind">${kind}</p>
<p class="verdict"><span class="sign" aria-hidden="true">${signs[report.verdict]}</span> ${escapeHtml(word.verdicts[report.verdict])}</p>
${items.length === 0 ? `<p>${escapeHtml(word.nothingFound)}</p>` : `<ul class="findings">${items.join('\n')}</ul>`}
${report.suggest.length === 0 ? '' : `<p class="suggest">${escapeHtml(word.better)}: ${report.suggest.map((format) => escapeHtml(format.toUpperCase())).join(', ')}</p>`}
<p class="hash">SHA-256 <code>${report.sha256}</code></p>
</article>`
}

function findingItem(finding: Finding, omitted: number | undefined, language: Language): string {
	const word = words[language]
	const text = finding.text[language]
	const times = finding.count === undefined ? '' : ` <span class="times">(${finding.count} ${escapeHtml(word.times)})</span>`
	const paragraphs = ([['meaning', text.meaning], ['risk', text.risk], ['advice', text.advice]] as const).map(([part, sentence]) => `<dt>${escapeHtml(word[part])}</dt><dd>${escapeHtml(sentence)}</dd>`)
	return `<li class="${finding.severity}"><details${finding.severity === 'info' || finding.severity === 'low' ? '' : ' open'}>
<summary><strong>${escapeHtml(text.title)}</strong>${times} <span class="severity">${escapeHtml(word.severities[finding.severity])}</span></summary>
<dl>${paragraphs.join('')}${evidence(finding, language)}</dl>
${omitted === undefined ? '' : `<p>+ ${omitted} ${escapeHtml(word.more)}</p>`}
<p class="rule">${escapeHtml(word.rule)}: <code>${escapeHtml(finding.rule)}</code></p>
</details></li>`
}

function evidence(finding: Pick<Finding, 'at' | 'target' | 'excerpt'>, language: Language): string {
	const inside = finding.at.path.slice(1).map(escapeHtml).join(' › ')
	const place = [inside, finding.at.element === undefined ? '' : `<code>${escapeHtml(finding.at.element)}</code>`, finding.at.offset === undefined ? '' : `@${finding.at.offset}`].filter((part) => part !== '').join(' ')
	const shown = [place, finding.target === undefined ? '' : `<code>${escapeHtml(finding.target)}</code>`, finding.excerpt === undefined ? '' : `<q>${escapeHtml(finding.excerpt)}</q>`].filter((part) => part !== '')
	return shown.length === 0 ? '' : `<dt>${escapeHtml(words[language].evidence)}</dt><dd class="evidence">${shown.join('<br>')}</dd>`
}

function gapItem(gap: Gap, language: Language): string {
	const word = words[language]
	return `<li class="medium"><details open><summary><strong>${escapeHtml(word.notInspected)}</strong></summary>
<p>${escapeHtml(gap.text[language])}</p>
<dl>${evidence({ at: gap.at, ...(gap.detail === undefined ? {} : { excerpt: gap.detail }) }, language)}</dl>
<p class="rule"><code>gap:${gap.gap}</code></p></details></li>`
}
