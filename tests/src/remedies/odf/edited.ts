// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What becomes of a piece of XML: the tables of the disarmer at work on one part, and whole copies unpacked. */

import { joinBytes, toUtf8, utf8 } from '../../../../src/bytes/text.ts'
import { OdfDocument } from '../../../../src/formats/odf/scene.ts'
import { openMainView } from '../../../../src/formats/zip/main-view.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { remedyNames } from '../../../../src/model/remedies.ts'
import type { Finding } from '../../../../src/model/report.ts'
import { feedOf, readFlatHidingStyles } from '../../../../src/remedies/odf/flat.ts'
import { rewritePart } from '../../../../src/remedies/odf/rewrite-part.ts'
import { Workshop } from '../../../../src/remedies/odf/workshop.ts'
import type { Order } from '../../../../src/remedies/remedy.ts'
import { odt } from '../../../make/odf.ts'
import { disarmed } from '../contract.ts'

export const budget = (): Budget => new Budget(defaultLimits)

/** Every remedy, or the protective ones; `findings` as far as a test needs them. */
export function orderOf(profile: 'safe' | 'private' = 'safe', findings: readonly Pick<Finding, 'rule' | 'remedy'>[] = []): Order {
	const privacy = ['drop-changes', 'drop-comments', 'drop-hidden-content', 'drop-metadata', 'drop-versions']
	return { remedies: new Set(remedyNames.filter((name) => profile === 'private' || !privacy.includes(name))), findings: findings as readonly Finding[], name: 'a.odt', trackedChanges: 'accept' }
}

export interface EditOptions {
	readonly profile?: 'safe' | 'private'
	/** Files of the package; a flat document where it is absent. */
	readonly files?: readonly string[]
	readonly badPictures?: readonly string[]
	readonly sound?: readonly string[]
	readonly findings?: readonly Pick<Finding, 'rule' | 'remedy'>[]
	readonly automaticStyles?: string
}

/** The body of a text document after the disarmer went over it, and what it changed: `subject action target`. */
export function edited(body: string, options: EditOptions = {}): { readonly body: string; readonly changes: readonly string[] } {
	const recipe = odt().automatic(options.automaticStyles ?? '').body(body)
	const bytes = toUtf8(recipe.contentXml())
	const document = new OdfDocument(options.files === undefined ? undefined : '', new Set(options.files), true)
	const hides = options.profile === 'private' ? [{ rule: 'hidden-text', remedy: 'drop-hidden-content' }] : []
	const workshop = new Workshop(orderOf(options.profile, [...hides, ...(options.findings ?? [])]), budget(), (inner) => ({ chunks: [inner], format: 'unknown', changes: [] }), document.entryNames)
	for (const name of options.badPictures ?? []) workshop.badPictures.add(name)
	for (const name of options.sound ?? []) workshop.sound.add(name)
	if (workshop.hides) readFlatHidingStyles(document, bytes, budget())
	let chunks: Uint8Array[] = []
	rewritePart(workshop, document, options.files === undefined ? undefined : 'content.xml', feedOf(bytes), () => {
		chunks = []
		return (chunk) => chunks.push(chunk)
	})
	const xml = utf8(joinBytes(chunks))
	return {
		body: /<office:text>([^]*)<\/office:text>/.exec(xml)?.[1] ?? '',
		changes: workshop.changes.map(({ subject, action, target }) => [subject, action, target].filter(Boolean).join(' ')),
	}
}

/** The files of a package as text. */
export function filesOf(bytes: Uint8Array): Map<string, string> {
	const { archive, entries } = openMainView(bytes, budget(), false)
	return new Map(entries.map((entry) => [entry.name, utf8(archive.read(entry))]))
}

/** The files of the safe copy of a package. */
export function copyOf(name: string, bytes: Uint8Array, profile: 'safe' | 'private' = 'safe'): Map<string, string> {
	return filesOf(disarmed({ name, bytes, gone: [], profile }).copy)
}
