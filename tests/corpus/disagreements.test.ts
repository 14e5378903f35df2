// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { disagreements, withoutDisagreements } from './disagreements.ts'

const table = `# Title

| file | label | our answer | evidence |
| --- | --- | --- | --- |
| a/0123abcd-x.pdf, 89abcdef-y.pdf; b/00000000-z.pdf | malformed: true, signed: false | none | because deadbeef-1 |
`

test('each document and label of a row', () => {
	expect(disagreements(table).map(({ hash, label }) => `${hash} ${label}`)).toEqual(['0123abcd malformed', '0123abcd signed', '89abcdef malformed', '89abcdef signed', '00000000 malformed', '00000000 signed'])
})
test('only those labels become undecided', () => {
	const labels = `${JSON.stringify({ sha256: '0123abcd99', labels: { malformed: true, macros: true } })}\n${JSON.stringify({ sha256: 'ffffffff', labels: { malformed: true } })}\n`
	expect(withoutDisagreements(labels, disagreements(table)).split('\n').map((line) => (line === '' ? null : (JSON.parse(line) as { labels: unknown }).labels))).toEqual([{ malformed: null, macros: true, signed: null }, { malformed: true }, null])
})
test('every row of ours gives its evidence', () => {
	const rows = disagreements()
	expect(rows.length).toBeGreaterThan(0)
	for (const { label } of rows) expect(label).toMatch(/^[a-z_]+$/)
})
