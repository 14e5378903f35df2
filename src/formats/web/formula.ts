// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Formulas in texts that a spreadsheet program opens (cells of web pages, comma-separated values): those that start other programs or ask a server. */

import type { Found, Sighting } from '../format.ts'

const LONGEST = 8_192

/** `=cmd|' /c calc'!A0`: application, topic, item. */
const dde = /^[=+\-@]\s*(?:[+\-@(]\s*)*'?([\w. ]{1,60}?)'?\|\s*'([^'\n]{1,4096})'\s*!\s*([\w$.']{1,60})/

/** Functions that load or open what their first argument names. */
const loading = /\b(WEBSERVICE|IMPORTXML|IMPORTDATA|IMPORTHTML|IMPORTFEED|IMAGE|RTD)\s*\(\s*"([^"]{1,2048})"/gi
const links = /\bHYPERLINK\s*\(\s*"([^"]{1,2048})"/gi

/** Reports what `text` does if it is a formula. */
export function reportFormula(text: string, found: Found, at: Sighting['at']): void {
	const formula = text.slice(0, LONGEST).trim()
	if (!/^[=+\-@]/.test(formula)) return
	const place = at === undefined ? {} : { at }
	const link = dde.exec(formula)
	if (link !== null) found.fact({ kind: 'dde', form: 'formula', command: `${link[1]} ${link[2]} ${link[3]}`, automatic: true, excerpt: formula, ...place })
	for (const match of formula.matchAll(loading)) found.fact({ kind: 'reference', role: 'formula', target: match[2] as string, when: 'load', excerpt: formula, ...place })
	for (const match of formula.matchAll(links)) found.fact({ kind: 'reference', role: 'hyperlink', target: match[1] as string, when: 'click', excerpt: formula, ...place })
}
