// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where an IRI reference in a document leads: into the package, or out of it. ODF 1.4 part 2 §3.7. */

import { utf8 } from '../../bytes/text.ts'

export type Reach =
	/** A place in the document itself, or nothing. */
	| { readonly where: 'here' }
	/** A file of the package, by its name there; whether it exists is another question. */
	| { readonly where: 'inside'; readonly entry: string }
	| { readonly where: 'outside' }

const here: Reach = { where: 'here' }
const outside: Reach = { where: 'outside' }

/** Schemes by which office programs write places in the same package. */
const insideSchemes: ReadonlySet<string> = new Set(['vnd.sun.star.package', 'vnd.sun.star.graphicobject', 'vnd.sun.star.embeddedobject', 'package'])

/** Longer references name no file of a package. */
const LONGEST = 8_192

/** Names of a package's files: whatever can say whether there is one. */
export type EntryNames = Pick<ReadonlySet<string>, 'has'>

/** The package a reference stands in. */
export interface Surroundings {
	/** Of the (sub-)document within the package, with a slash at its end; undefined for a flat document, where every relative reference names a file beside it. */
	readonly directory: string | undefined
	readonly entryNames: EntryNames
}

export function reachOf(reference: string, { directory, entryNames }: Surroundings): Reach {
	const written = reference.slice(0, LONGEST).replace(/[\u0000-\u0020\u200b\ufeff]+/g, (white, at: number) => (at === 0 ? '' : white)).trimEnd()
	// OpenOffice.org 1.x writes `#Pictures/1.png` for a file of the package
	const fragment = written.startsWith('#')
	if (written === '' || (fragment && directory === undefined)) return here
	const path = fragment ? written.slice(1) : written
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(path)?.[1]?.toLowerCase()
	if (scheme !== undefined) return fragment ? here : ofScheme(scheme, path)
	const slashed = path.replace(/\\/g, '/')
	if (slashed.startsWith('/')) return absolute(slashed, fragment, entryNames)
	// a chart names the document around it this way
	if (/^(?:\.{1,2}\/?)+$/.test(slashed)) return here
	if (directory === undefined) return outside
	const entry = resolve(slashed.replace(/[?#].*$/s, ''), directory)
	if (entry === undefined) return fragment ? here : outside
	if (entry === '' || (fragment && !entryNames.has(entry) && !entryNames.has(`${entry}/content.xml`))) return here
	return { where: 'inside', entry }
}

/** An absolute path names a place on the reader's computer, unless a careless program meant the root of the package. */
function absolute(path: string, fragment: boolean, entryNames: EntryNames): Reach {
	const entry = path.slice(1)
	if (entryNames.has(entry)) return { where: 'inside', entry }
	return fragment ? here : outside
}

function ofScheme(scheme: string, path: string): Reach {
	if (scheme === 'data') return here
	if (!insideSchemes.has(scheme)) return outside
	return { where: 'inside', entry: path.slice(scheme.length + 1).replace(/^\/+/, '') }
}

/** The name in the package, or undefined where the path leaves it. */
function resolve(path: string, directory: string): string | undefined {
	const steps = directory.split('/').filter((step) => step !== '')
	for (const raw of path.split('/')) {
		const step = decoded(raw)
		if (step === '' || step === '.') continue
		if (step !== '..') steps.push(step)
		else if (steps.pop() === undefined) return undefined
	}
	return steps.join('/')
}

function decoded(step: string): string {
	if (!step.includes('%')) return step
	return step.replace(/(?:%[0-9a-f]{2})+/gi, (run) => utf8(Uint8Array.from(run.slice(1).split('%'), (digits) => Number.parseInt(digits, 16))))
}
