// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { lockAgile, lockByRights, lockStandard } from '../../../make/locked-ooxml.ts'
import { compoundFile, latin, stream } from '../../../make/ole.ts'
import { formatContract } from '../contract.ts'
import { seen } from './seen.ts'

const page = latin('{\\rtf1 {\\field{\\*\\fldinst HYPERLINK "http://a.example/"}}}')

describe('locked documents', () => {
	test.each<[string, Uint8Array]>([['agile', lockAgile(page)], ['standard', lockStandard(page)]])('%s, with the password of Excel: what is inside is inspected', (_, document) => {
		const answer = seen(document, 'a.xlsx')
		expect(answer.format).toBe('rtf')
		expect(answer.gaps).toEqual([])
		expect(answer.of('encryption').map((fact) => `${fact.opened} ${fact.scope}`)).toEqual(['true document'])
		expect(answer.of('reference').map((fact) => fact.target)).toEqual(['http://a.example/'])
	})
	test.each<[string, Uint8Array, string]>([
		['another password', lockAgile(page, { password: 'secret' }), 'encrypted:AES-256'],
		['rights management', lockByRights(), 'encrypted:rights management'],
		['info-broken', compoundFile([stream('EncryptionInfo', 'x'), stream('EncryptedPackage', new Uint8Array(64))]), 'encrypted:unknown'],
		['package-empty', compoundFile([stream('EncryptionInfo', 'x'), stream('EncryptedPackage', '')]), 'encrypted:unknown'],
		['names in capitals', compoundFile([stream('ENCRYPTIONINFO', 'x'), stream('ENCRYPTEDPACKAGE', new Uint8Array(64))]), 'encrypted:unknown'],
	])('%s stays locked', (_, document, gap) => {
		const answer = seen(document, 'a.docx')
		expect(answer.format).toBe('encrypted-ooxml')
		expect(answer.gaps).toEqual([gap])
		expect(answer.of('encryption').map((fact) => fact.opened)).toEqual([false])
	})
})

formatContract('locked.docx', () => lockAgile(page, { rounds: 10 }))
