// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { claim, claimedDocuments, passThrough, tidy, waitingDocuments, workingFolder, type Folders, type Gate } from '../../../../src/node/gate/gate.ts'
import { inspectFile } from '../../../../src/node/inspect-file.ts'
import { presets } from '../../../../src/policy/presets.ts'
import { acceptedDocument, heldDocument } from '../example.ts'

let folders: Folders
let gate: Gate
beforeEach(() => {
	const root = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
	folders = { inbox: join(root, 'in'), accepted: join(root, 'ok'), quarantine: join(root, 'wait') }
	mkdirSync(folders.inbox)
	gate = { folders, language: 'en', inspect: async (job) => inspectFile(job, presets['council-practice'], false) }
})
const arrive = (name: string, content: string): void => {
	mkdirSync(dirname(join(folders.inbox, name)), { recursive: true })
	writeFileSync(join(folders.inbox, name), content)
}

describe('what waits', () => {
	test('documents in folders too, in order; what is still being written is left alone', () => {
		for (const name of ['b.odt', 'a/x.odt', '.hidden', '~$b.docx', 'c.odt.part', 'd.crdownload']) arrive(name, 'x')
		expect(waitingDocuments(folders).documents).toEqual(['a/x.odt', 'b.odt'])
	})
	test('links are never followed', () => {
		arrive('real.odt', 'x')
		symlinkSync('/etc/hostname', join(folders.inbox, 'link.odt'))
		const { documents, left } = waitingDocuments(folders)
		expect(documents).toEqual(['real.odt'])
		expect(left).toMatchObject([{ event: 'left', path: 'link.odt' }])
	})
})

describe('passing through', () => {
	test('accepted, with both reports beside it', async () => {
		arrive('motion.fodt', acceptedDocument)
		const event = await passThrough(gate, claim(folders, 'motion.fodt'))
		expect(event).toMatchObject({ event: 'accepted', movedTo: join(folders.accepted, 'motion.fodt') })
		expect(readdirSync(folders.accepted).sort()).toEqual(['motion.fodt', 'motion.fodt.report.html', 'motion.fodt.report.json'])
		expect(JSON.parse(readFileSync(join(folders.accepted, 'motion.fodt.report.json'), 'utf8'))).toMatchObject({ schema: 'documentgate-report/1', name: 'motion.fodt', verdict: 'accept' })
	})
	test('what is held is for this user only; what is accepted is for whoever may have it', async () => {
		for (const [name, content] of [['a.rtf', heldDocument], ['b.odt', acceptedDocument]] as const) {
			arrive(name, content)
			await passThrough(gate, claim(folders, name))
		}
		const permissions = (path: string): number => statSync(path).mode & 0o077
		expect(permissions(folders.quarantine)).toBe(0)
		expect(permissions(join(folders.inbox, workingFolder))).toBe(0)
		expect(permissions(folders.accepted)).not.toBe(0)
	})
	test('held in quarantine, folders kept', async () => {
		arrive('hfa/statement.rtf', heldDocument)
		const event = await passThrough(gate, claim(folders, 'hfa/statement.rtf'))
		expect(event).toMatchObject({ event: 'quarantined', movedTo: join(folders.quarantine, 'hfa/statement.rtf') })
		expect(existsSync(join(folders.inbox, 'hfa'))).toBe(false)
	})
	test('a name that is taken is numbered, with its own report', async () => {
		for (const round of [1, 2]) {
			arrive('a.rtf', `{\\rtf1 ${round}}`)
			await passThrough(gate, claim(folders, 'a.rtf'))
		}
		expect(readdirSync(folders.quarantine).filter((name) => name.endsWith('.rtf')).sort()).toEqual(['a (2).rtf', 'a.rtf'])
		expect(existsSync(join(folders.quarantine, 'a (2).rtf.report.json'))).toBe(true)
	})
	test('what changed under our eyes stays claimed', async () => {
		arrive('a.rtf', heldDocument)
		const claimed = claim(folders, 'a.rtf')
		const changing: Gate = { ...gate, inspect: async (job) => {
			const result = inspectFile(job, presets['council-practice'], false)
			writeFileSync(job.path, '{\\rtf1 changed}')
			return result
		} }
		expect(await passThrough(changing, claimed)).toMatchObject({ event: 'left' })
		expect(claimedDocuments(folders)).toEqual(['a.rtf'])
		expect(await passThrough(gate, claimed)).toMatchObject({ event: 'quarantined' })
	})
	test('when it cannot be delivered it stays claimed, whole', async () => {
		arrive('a.rtf', heldDocument)
		writeFileSync(folders.quarantine, 'a file where a folder should be')
		expect(await passThrough(gate, claim(folders, 'a.rtf'))).toMatchObject({ event: 'left' })
		expect(readFileSync(join(folders.inbox, workingFolder, 'a.rtf'), 'utf8')).toBe(heldDocument)
	})
	test('what cannot be read is left, not lost', async () => {
		const unreadable: Gate = { ...gate, inspect: async () => ({ state: 'unreadable', reason: 'You have no permission to read it.' }) }
		arrive('a.rtf', heldDocument)
		expect(await passThrough(unreadable, claim(folders, 'a.rtf'))).toMatchObject({ event: 'left', reason: 'You have no permission to read it.' })
		expect(claimedDocuments(folders)).toEqual(['a.rtf'])
	})
})

test('the working folder goes when it is empty, and stays when it is not', () => {
	arrive('a.rtf', 'x')
	claim(folders, 'a.rtf')
	tidy(folders)
	expect(claimedDocuments(folders)).toEqual(['a.rtf'])
	expect(claimedDocuments({ ...folders, inbox: join(folders.inbox, 'none') })).toEqual([])
})
