// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The limits of an inspection in words, the ones that people meet first. */

import type { Limits } from '../model/limits.ts'
import { t } from './language.ts'

export interface LimitWords {
	readonly title: string
	readonly explanation: string
	/** Shown behind the number. */
	readonly unit: string
	/** How many of the engine's units one shown unit has. */
	readonly factor: number
}

const MEBI = 1024 * 1024

/** Those that people meet; all others are for experts. */
export const everydayLimits: readonly (keyof Limits)[] = ['seconds', 'fileBytes', 'expandedBytes', 'nesting']

export function limitWords(limit: keyof Limits): LimitWords {
	const megabytes = { unit: 'MiB', factor: MEBI }
	const plain = { unit: '', factor: 1 }
	switch (limit) {
	case 'seconds': return { title: t('Time for one document'), explanation: t('What takes longer is held as not inspected.'), unit: t('seconds'), factor: 1 }
	case 'fileBytes': return { title: t('Size of a document'), explanation: t('Larger documents are held as not inspected.'), ...megabytes }
	case 'expandedBytes': return { title: t('Size of everything unpacked'), explanation: t('Protects the server from documents that grow without end when they are unpacked.'), ...megabytes }
	case 'nesting': return { title: t('Documents within documents'), explanation: t('How deep the inspection looks into documents that are contained in others.'), unit: t('levels'), factor: 1 }
	case 'partBytes': return { title: t('Size of one part unpacked'), explanation: '', ...megabytes }
	case 'ratio': return { title: t('How many times larger a part may get'), explanation: '', unit: t('times'), factor: 1 }
	case 'ratioFloorBytes': return { title: t('Parts below this size may grow as they like'), explanation: '', ...megabytes }
	case 'entries': return { title: t('Parts of a document'), explanation: '', ...plain }
	case 'xmlDepth': return { title: t('Depth of XML'), explanation: '', ...plain }
	case 'xmlAttributes': return { title: t('Attributes of one XML element'), explanation: '', ...plain }
	case 'xmlTagBytes': return { title: t('Size of one XML tag'), explanation: '', ...megabytes }
	case 'rtfDepth': return { title: t('Depth of groups in RTF'), explanation: '', ...plain }
	case 'pdfObjects': return { title: t('Objects of a PDF'), explanation: '', ...plain }
	case 'pdfDepth': return { title: t('Depth of a PDF'), explanation: '', ...plain }
	case 'filterChain': return { title: t('Filters of one PDF stream'), explanation: '', ...plain }
	case 'steps': return { title: t('Steps of one loop'), explanation: '', ...plain }
	case 'facts': return { title: t('Observations kept of one document'), explanation: '', ...plain }
	case 'findingsPerRule': return { title: t('Places listed for one rule'), explanation: '', ...plain }
	}
}
