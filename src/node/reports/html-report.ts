// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reports as one HTML page that stands alone: no script, nothing loaded, light and dark, for reading, printing and sending on. */

import type { DisarmReport } from '../../model/disarm.ts'
import type { Finding, Gap } from '../../model/report.ts'
import { groupFindings, groupGaps, type FindingGroup, type GapGroup } from './grouped.ts'
import { verdicts, type Language, type Verdict } from '../../model/scales.ts'
import { engineVersion } from '../../model/version.ts'
import { formatInWords, reasonsInWords, sizeInWords, words } from '../words.ts'
import { reportStyle } from './report-style.ts'
import type { Inspected } from './sarif-report.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Everything that comes from a document goes through here. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const signs: Readonly<Record<Verdict, string>> = { accept: '✓', advise: 'i', review: '!', reject: '✕' }

/** @param everything in the order to be shown */
export function htmlReport(everything: readonly Inspected[], language: Language): string {
	const word = words[language]
	const folder = commonFolder(everything.map(({ path }) => path))
	const inspected = everything.map(({ path, ...rest }) => ({ path: path.slice(folder.length), ...rest }))
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
${inspected.map((document, index) => documentCard(document, index, language)).join('\n')}
</main>
<footer>${escapeHtml(word.producedBy)} Document Gate ${engineVersion}</footer>
</body>
</html>
`
}

/** The folder that all paths have in common, with its slash: on a page about many documents it tells nothing. */
function commonFolder(paths: readonly string[]): string {
	const [first = '', ...others] = paths
	if (others.length === 0) return ''
	let length = first.lastIndexOf('/') + 1
	while (length > 0 && !others.every((path) => path.startsWith(first.slice(0, length)))) length = first.lastIndexOf('/', length - 2) + 1
	return first.slice(0, length)
}

function summary(inspected: readonly Inspected[], language: Language): string {
	const word = words[language]
	const counts = verdicts.map((verdict) => ({ verdict, count: inspected.filter(({ report }) => report.verdict === verdict).length })).filter(({ count }) => count > 0)
	const total = `${inspected.length} ${inspected.length === 1 ? word.document : word.documents}`
	return `<p class="summary">${total}: ${counts.map(({ verdict, count }) => `<span class="pill ${verdict}">${escapeHtml(word.verdicts[verdict])}${inspected.length === 1 ? '' : `: ${count}`}</span>`).join(' ')}</p>`
}

function contents(inspected: readonly Inspected[], language: Language): string {
	const word = words[language]
	const rows = inspected.map(({ path, report }, index) => `<li><a href="#document-${index + 1}">${escapeHtml(path)}</a> <span class="pill ${report.verdict}">${escapeHtml(word.verdicts[report.verdict])}</span></li>`)
	return `<nav aria-label="${escapeHtml(word.documents)}"><ol>${rows.join('')}</ol></nav>`
}

function documentCard({ path, report, safeCopy }: Inspected, index: number, language: Language): string {
	const word = words[language]
	const kind = `${escapeHtml(formatInWords(report.format.id, language))}${report.format.version === undefined ? '' : ` ${escapeHtml(report.format.version)}`} · ${sizeInWords(report.bytes, language)}${report.facts.producer === undefined ? '' : ` · ${escapeHtml(report.facts.producer)}`}`
	const reasons = reasonsInWords(report, language)
	const items = [...groupGaps(report.gaps).map((group) => gapItem(group, language)), ...groupFindings(report.findings, report.facts.omitted).map((group) => findingItem(group, language))]
	return `<article class="${report.verdict}" id="document-${index + 1}" aria-labelledby="title-${index + 1}">
<h2 id="title-${index + 1}">${escapeHtml(path)}</h2>
<p class="kind">${kind}</p>
<p class="verdict"><span class="sign" aria-hidden="true">${signs[report.verdict]}</span> ${escapeHtml(word.verdicts[report.verdict])}</p>
${reasons.length === 0 ? '' : `<p class="because">${escapeHtml(word.because)}: ${reasons.map(escapeHtml).join(' · ')}</p>`}
${items.length === 0 ? `<p>${escapeHtml(word.nothingFound)}</p>` : `<ul class="findings">${items.join('\n')}</ul>`}
${report.suggest.length === 0 ? '' : `<p class="suggest">${escapeHtml(word.better)}: ${report.suggest.map((format) => escapeHtml(formatInWords(format, language))).join(', ')}</p>`}
${safeCopy === undefined ? '' : safeCopyHtml(safeCopy, language)}
<p class="hash">SHA-256 <code>${report.sha256}</code></p>
</article>`
}

/** What is different in the copy, or why there is none. */
function safeCopyHtml({ copy, changes, text }: DisarmReport, language: Language): string {
	const word = words[language]
	if (copy === undefined) return `<section class="safe-copy"><h3>${escapeHtml(word.noSafeCopy)}</h3><p>${escapeHtml(text?.[language] ?? '')}</p></section>`
	return `<section class="safe-copy"><h3>${escapeHtml(word.safeCopy)}: ${escapeHtml(copy.name)}</h3><ul>${changes.map((change) => `<li>${escapeHtml(change.text[language])}</li>`).join('')}</ul></section>`
}

function findingItem({ rule, severity, first, findings, total }: FindingGroup, language: Language): string {
	const word = words[language]
	const text = first.text[language]
	const times = total > 1 ? ` <span class="times">(${total} ${escapeHtml(word.times)})</span>` : ''
	const paragraphs = (['meaning', 'risk', 'advice'] as const).map((part) => `<dt>${escapeHtml(word[part])}</dt><dd>${escapeHtml(text[part])}</dd>`)
	const listed = findings.reduce((sum, finding) => sum + (finding.count ?? 1), 0)
	return `<li class="${severity}"><details${severity === 'info' || severity === 'low' ? '' : ' open'}>
<summary><strong>${escapeHtml(text.title)}</strong>${times} <span class="severity">${escapeHtml(word.severities[severity])}</span></summary>
<dl>${paragraphs.join('')}${places(findings, language)}</dl>
${total > listed ? `<p>+ ${total - listed} ${escapeHtml(word.more)}</p>` : ''}
<p class="rule">${escapeHtml(word.rule)}: <code>${escapeHtml(rule)}</code></p>
</details></li>`
}

/** Where it was seen, each place once; nothing for the document as a whole. */
function places(seen: readonly Pick<Finding, 'at' | 'target' | 'excerpt'>[], language: Language): string {
	const shown = [...new Set(seen.map(placeHtml))].filter((place) => place !== '')
	return shown.length === 0 ? '' : `<dt>${escapeHtml(words[language].evidence)}</dt>${shown.map((place) => `<dd class="evidence">${place}</dd>`).join('')}`
}

function placeHtml({ at, target, excerpt }: Pick<Finding, 'at' | 'target' | 'excerpt'>): string {
	const inside = at.path.slice(1).map(escapeHtml).join(' › ')
	const place = [inside, at.element === undefined ? '' : `<code>${escapeHtml(at.element)}</code>`, at.offset === undefined ? '' : `@${at.offset}`].filter((part) => part !== '').join(' ')
	return [place, target === undefined || escapeHtml(target) === inside ? '' : `<code>${escapeHtml(target)}</code>`, excerpt === undefined ? '' : `<q>${escapeHtml(excerpt)}</q>`].filter((part) => part !== '').join('<br>')
}

function gapItem({ gap, first, gaps }: GapGroup, language: Language): string {
	const word = words[language]
	const seen = gaps.map(({ at, detail }: Gap) => ({ at, ...(detail === undefined ? {} : { excerpt: detail }) }))
	return `<li class="medium"><details open><summary><strong>${escapeHtml(`${word.notInspected}: ${word.gaps[gap]}`)}</strong></summary>
<p>${escapeHtml(first.text[language])}</p>
<dl>${places(seen, language)}</dl>
<p class="rule"><code>gap:${gap}</code></p></details></li>`
}
