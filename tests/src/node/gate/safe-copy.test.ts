// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { DisarmReport } from '../../../../src/model/disarm.ts'
import type { Policy } from '../../../../src/model/policy.ts'
import type { Report } from '../../../../src/model/report.ts'
import type { SafeCopy } from '../../../../src/model/scales.ts'
import { claim, passThrough, type Folders, type Gate } from '../../../../src/node/gate/gate.ts'
import { inspectFile } from '../../../../src/node/inspect-file.ts'
import { presets } from '../../../../src/policy/presets.ts'
import { macro } from '../../../make/dirty-odf.ts'
import { odt } from '../../../make/odf.ts'

const dirty = macro(odt().paragraph('Antrag')).package()

let folders: Folders
beforeEach(() => {
	const root = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
	folders = { inbox: join(root, 'in'), accepted: join(root, 'ok'), quarantine: join(root, 'wait') }
	mkdirSync(folders.inbox)
})

const preset = presets['council-practice']
const wanting = (safeCopy: SafeCopy): Policy => ({
	...preset,
	traits: Object.fromEntries(Object.entries(preset.traits).map(([trait, entry]) => [trait, { ...entry, safeCopy }])),
})

function gateWith(policy: Policy): Gate {
	return { folders, language: 'en', inspect: async (job) => inspectFile(job, policy, false) }
}

async function pass(gate: Gate, name = 'motion.odt') {
	writeFileSync(join(folders.inbox, name), dirty)
	return passThrough(gate, claim(folders, name))
}

const stored = <Stored>(...path: readonly string[]): Stored => JSON.parse(readFileSync(join(...path), 'utf8')) as Stored

describe('a held document', () => {
	test('gets a safe copy beside it, with the list of what is different', async () => {
		const event = await pass(gateWith(wanting('offer')))
		expect(event).toMatchObject({ event: 'quarantined', safeCopy: { path: join(folders.quarantine, 'motion.odt.safe-copy.odt'), released: false } })
		expect(readdirSync(folders.quarantine).sort()).toEqual(['motion.odt', 'motion.odt.report.html', 'motion.odt.report.json', 'motion.odt.safe-copy.json', 'motion.odt.safe-copy.odt'])
		expect(existsSync(folders.accepted)).toBe(false)
		const list = stored<DisarmReport>(folders.quarantine, 'motion.odt.safe-copy.json')
		expect(list.changes.map(({ subject }) => subject)).toContain('macro')
		const copy = inspectFile({ path: join(folders.quarantine, 'motion.odt.safe-copy.odt') }, preset, false)
		expect(copy.state === 'inspected' && copy.report.findings).toEqual([])
		expect(readFileSync(join(folders.quarantine, 'motion.odt'))).toEqual(Buffer.from(dirty))
		expect(readFileSync(join(folders.quarantine, 'motion.odt.report.html'), 'utf8')).toContain('Safe copy: motion.odt')
	})
	test('gets none where the policy does not offer it', async () => {
		expect(await pass(gateWith(wanting('none')))).not.toHaveProperty('safeCopy')
		expect(readdirSync(folders.quarantine).sort()).toEqual(['motion.odt', 'motion.odt.report.html', 'motion.odt.report.json'])
	})
	test('says why there is none', async () => {
		writeFileSync(join(folders.inbox, 'old.html'), '<!DOCTYPE html><html><body><script src="http://example.org/a.js"></script></body></html>')
		const offering: Policy = { ...wanting('offer'), formats: { ...preset.formats, html: { verdict: 'review', safeCopy: 'offer' } } }
		expect(await passThrough(gateWith(offering), claim(folders, 'old.html'))).not.toHaveProperty('safeCopy')
		expect(stored<DisarmReport>(folders.quarantine, 'old.html.safe-copy.json').refusal).toBe('needs-conversion')
		expect(readFileSync(join(folders.quarantine, 'old.html.report.html'), 'utf8')).toContain('No safe copy')
	})
})

describe('a copy that is released by itself', () => {
	test('goes to what is accepted, the original is held', async () => {
		const event = await pass(gateWith(wanting('automatic')))
		expect(event).toMatchObject({ event: 'quarantined', safeCopy: { path: join(folders.accepted, 'motion.odt'), released: true } })
		expect(readdirSync(folders.accepted).sort()).toEqual(['motion.odt', 'motion.odt.report.html', 'motion.odt.report.json'])
		expect(stored<Report>(folders.accepted, 'motion.odt.report.json')).toMatchObject({ verdict: 'accept', findings: [] })
		expect(readdirSync(folders.quarantine).sort()).toEqual(['motion.odt', 'motion.odt.report.html', 'motion.odt.report.json', 'motion.odt.safe-copy.json'])
	})
	test('never takes the place of another, and is not written twice when a run begins anew', async () => {
		const gate = gateWith(wanting('automatic'))
		mkdirSync(folders.accepted)
		writeFileSync(join(folders.accepted, 'motion.odt'), 'another')
		await pass(gate)
		await pass(gate)
		expect(readFileSync(join(folders.accepted, 'motion.odt'), 'utf8')).toBe('another')
		expect(readdirSync(folders.accepted).filter((name) => name.endsWith('.odt'))).toEqual(['motion (2).odt', 'motion.odt'])
		expect(readdirSync(folders.quarantine).filter((name) => name.endsWith('.odt'))).toEqual(['motion (2).odt', 'motion.odt'])
	})
	test('stays beside the original where the policy does not accept it either', async () => {
		const strict: Policy = { ...wanting('automatic'), formats: { ...preset.formats, odt: { verdict: 'review', safeCopy: 'automatic' } } }
		expect(await pass(gateWith(strict))).toMatchObject({ safeCopy: { released: false } })
		expect(existsSync(folders.accepted)).toBe(false)
	})
})

test('a document that changed in between has no copy', async () => {
	const gate = gateWith(wanting('offer'))
	const changing: Gate = { ...gate, inspect: async (job) => {
		const result = await gate.inspect(job)
		return job.safeCopy === true && result.state === 'inspected' ? { ...result, report: { ...result.report, sha256: 'other' } } : result
	} }
	expect(await pass(changing)).not.toHaveProperty('safeCopy')
})
