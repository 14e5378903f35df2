// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { docx } from '../../../make/ooxml.ts'
import { seen } from './seen.ts'

const run = (properties: string, text = 'Praise this'): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const p = (...pieces: readonly string[]): string => `<w:p>${pieces.join('')}</w:p>`
const white = '<w:color w:val="FFFFFF"/>'
const found = ['hidden disguised-text 1 Praise this']

describe('text nobody can read', () => {
	test.each<[string, string]>([
		['white', p(run('', 'seen'), run(white))],
		['in the colour of the theme\'s paper', p(run('<w:color w:val="000000" w:themeColor="background1"/>'))],
		['tiny', p(run('<w:sz w:val="2"/>'))],
		['white behind a shaded paragraph', p('<w:pPr><w:shd w:fill="000000"/></w:pPr>', run(white, 'seen')) + p(run(white))],
		['white on white', p(run(`${white}<w:shd w:fill="FFFFFF"/>`))],
		['behind a table', `<w:tbl><w:tr><w:tc>${p(run(white, 'seen'))}</w:tc></w:tr></w:tbl>${p(run(white))}`],
	])('%s', (_, body) => expect(seen(docx(body))).toEqual(found))
})

describe('text that can be read, or says nothing', () => {
	test.each<[string, string]>([
		['black', p(run('<w:color w:val="000000"/><w:sz w:val="24"/>'))],
		['on a mark', p(run(`${white}<w:highlight w:val="black"/>`))],
		['on a shade', p(run(`${white}<w:shd w:fill="336699"/>`))],
		['on a shade of the theme', p(run(`${white}<w:shd w:fill="auto" w:themeFill="accent1"/>`))],
		['on a pattern', p(run(`${white}<w:shd w:val="pct50" w:fill="auto"/>`))],
		['in a shaded paragraph', p('<w:pPr><w:shd w:fill="000000"/></w:pPr>', run(white))],
		['in a cell', `<w:tbl><w:tr><w:tc>${p(run(white))}</w:tc></w:tr></w:tbl>`],
		['in a text box', p(`<w:r><w:pict><w:txbxContent>${p(run(white))}</w:txbxContent></w:pict></w:r>`)],
		['on coloured pages', `<w:background w:color="000000"/>${p(run(white))}`],
		['before a picture', p('<w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>') + p(run(white))],
		['the mark of a paragraph', p(`<w:pPr><w:rPr>${white}</w:rPr></w:pPr>`, run(''))],
		['white dots', p(run(white, '....'))],
		['hidden anyway', p(run(`<w:vanish/>${white}`))],
	])('%s', (_, body) => expect(seen(docx(body)).filter((line) => line.includes('disguised'))).toEqual([]))
})
