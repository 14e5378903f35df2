// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a name promises, kind by kind. */

import { expect, test } from 'vitest'
import { claimOf } from '../../../src/rules/format-claim.ts'
import { inside, named } from './facts.ts'

test.each([
	['odt', 'odt', 'kept'],
	['odt', 'ods', 'other-kind'],
	['ods', 'odt', 'other-kind'],
	['ott', 'odt', 'kept'],
	['odm', 'odt', 'kept'],
	['fods', 'ods', 'kept'],
	['fods', 'xml', 'kept'],
	['docx', 'dotx', 'kept'],
	['docm', 'docx', 'macros-hidden'],
	['xlsb', 'xlsx', 'macros-hidden'],
	['docx', 'docm', 'kept'],
	['docx', 'doc', 'other-kind'],
	['rtf', 'doc', 'kept'],
	['html', 'xls', 'other-kind'],
	['pdf', 'docx', 'other-kind'],
	['zip', 'docx', 'other-kind'],
	['png', 'pdf', 'other-kind'],
	['png', 'jpg', 'kept'],
	['opc', 'docx', 'kept'],
	['ole', 'doc', 'kept'],
	['ole', 'odt', 'other-kind'],
	['encrypted-ooxml', 'xlsx', 'kept'],
	['empty', 'odt', 'kept'],
	['unknown', 'odt', 'unrecognised'],
	['unknown', 'png', 'kept'],
	['unknown', '', 'kept'],
	['odt', 'final', 'kept'],
] as const)('%s named .%s: %s', (format, extension, claim) => {
	expect(claimOf(named(format, extension))).toBe(claim)
})

test.each([
	['attachment that hides its macros', inside('docm', 'a.docx'), 'macros-hidden'],
	['attachment of another kind', inside('odt', 'a.ods'), 'kept'],
	['page attached as a document', inside('html', 'a.pdf'), 'other-kind'],
	['macros attached as a spreadsheet', inside('docm', 'a.xlsx'), 'other-kind'],
	['attachment nobody recognises', inside('unknown', 'a.odt'), 'kept'],
	['part with a technical name', inside('docx', 'embedding.bin', 'object'), 'kept'],
])('%s', (_, fact, claim) => {
	expect(claimOf(fact)).toBe(claim)
})
