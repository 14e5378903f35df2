// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { docx, field } from '../../../make/ooxml.ts'
import { wordsOf } from './copied.ts'

const t = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

test.each([
	['runs of a paragraph', `<w:p>${t('a')}${t('b')}</w:p><w:p>${t('c')}</w:p>`, ['ab', 'c']],
	['tabs, breaks and hyphens', '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r></w:p>', ['a\tb\nc-']],
	['the result of a field, not its instruction', `<w:p>${field('DATE')}</w:p>`, ['result']],
	['a box inside a paragraph', `<w:p>${t('out')}<w:txbxContent><w:p>${t('in')}</w:p></w:txbxContent>${t('side')}</w:p>`, ['in', 'outside']],
	['one of two alternatives', `<w:p><mc:AlternateContent ${mc}><mc:Choice>${t('a')}</mc:Choice><mc:Fallback>${t('b')}</mc:Fallback></mc:AlternateContent></w:p>`, ['a']],
	['tracked changes that stay', `<w:p><w:ins>${t('a')}</w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>`, ['ab']],
	['a button that starts a macro', '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>MACROBUTTON Run Click here</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>', ['Click here']],
	['nothing', '<w:p/>', []],
])('%s', (_name, body, words) => {
	expect(wordsOf(docx(body))).toEqual(words)
})

test('hidden text, where it is to go', () => {
	const body = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>${t('b')}</w:p>`
	expect(wordsOf(docx(body), { also: ['drop-hidden-content'] })).toEqual(['b'])
})
