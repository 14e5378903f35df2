// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The API: who may ask what, and what comes back. */

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { components } from '../../src/app/services/api-types.ts'
import { api, people } from './harness/api.ts'
import { Browser } from './harness/browser.ts'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { caseOf, runJobs, setScope } from './harness/gate.ts'
import { makeInstance, occ, passwordOf, type Running } from './harness/instance.ts'
import { share } from './harness/ocs.ts'

type Schemas = components['schemas']

let nextcloud: Running
let bob: Dav
let held = 0
let heldFile = 0
const secretName = 'Streng vertraulich.rtf'
const content = risky()

const ask = async <Data>(user: string | null, method: string, path: string, body?: object) => await api<Data>(nextcloud, user, method, path, body)

beforeAll(async () => {
	nextcloud = await makeInstance()
	people(nextcloud, { rita: ['sitzungsdienst'], ron: ['sitzungsdienst'], audrey: ['rechnungsamt'], paul: ['hauptamt'] })
	occ(nextcloud, ['admin-delegation:add', 'OCA\\DocumentGate\\Settings\\Admin', 'hauptamt'])
	await ask('admin', 'PUT', '/settings', { reviewerGroups: ['sitzungsdienst'], auditorGroups: ['rechnungsamt'] })
	const alice = new Dav(nextcloud, 'alice')
	bob = new Dav(nextcloud, 'bob')
	await alice.mkdir('/Eingang')
	await share(nextcloud, 'alice', '/Eingang', { type: 'user', with: 'bob', permissions: 31 })
	setScope(nextcloud, 'Eingang', { path: '/Eingang', owner: 'alice' })
	await bob.put(`/Eingang/${secretName}`, content)
	await bob.put('/Eingang/offen.txt', clean())
	const item = caseOf(nextcloud, `/Eingang/${secretName}`)
	held = item?.id ?? 0
	heldFile = item?.fileId ?? 0
}, 120_000)

afterAll(async () => await nextcloud.stop())

describe('roles', () => {
	const table: readonly [string, Schemas['Roles'], boolean][] = [
		['carol', { reviewer: false, policyOwner: false, auditor: false }, false],
		['rita', { reviewer: true, policyOwner: false, auditor: false }, true],
		['audrey', { reviewer: false, policyOwner: false, auditor: true }, false],
		['paul', { reviewer: false, policyOwner: true, auditor: false }, false],
		['admin', { reviewer: false, policyOwner: true, auditor: false }, false],
	]
	for (const [user, roles, hasQueue] of table) {
		test(user, async () => {
			const { data } = await ask<Schemas['Overview']>(user, 'GET', '/overview')
			expect(data.roles).toEqual(roles)
			expect(data.queue !== null).toBe(hasQueue)
			const capabilities = await fetch(`${nextcloud.url}/ocs/v2.php/cloud/capabilities?format=json`, { headers: { 'OCS-APIRequest': 'true', Authorization: `Basic ${Buffer.from(`${user}:${user === 'admin' ? 'admin-Passwort-1' : `${user}-Passwort-1`}`).toString('base64')}` } })
			expect(((await capabilities.json()) as { ocs: { data: { capabilities: { documentgate: { roles: unknown } } } } }).ocs.data.capabilities.documentgate.roles).toEqual(roles)
		})
	}
	test('nobody without an account', async () => {
		for (const path of ['/overview', '/cases', `/cases/${held}`, '/submissions', '/intakes', '/rules', '/statistics', '/health', '/export.csv']) expect((await ask(null, 'GET', path)).status, path).toBe(401)
	})
})

describe('what is forbidden looks like what is not there', () => {
	const questions: readonly [string, string, object?][] = [
		['GET', '/cases/ID'], ['GET', '/cases/ID/report'], ['GET', '/cases/ID/history'], ['GET', '/cases/ID/parts'], ['GET', '/cases/ID/text'], ['GET', '/cases/ID/comments'],
		['POST', '/cases/ID/comments', { text: 'Hallo' }], ['POST', '/cases/ID/decision', { decision: 'release', reason: 'Weil' }], ['POST', '/cases/ID/review-request'],
		['DELETE', '/submissions/ID'], ['PUT', '/cases/ID/assignee', { assignee: 'me' }], ['PUT', '/cases/ID/due', { dueAt: '2030-01-01' }], ['GET', '/submissions/ID'], ['GET', '/submissions/ID/receipt'],
	]
	for (const [method, path, body] of questions) {
		test(`${method} ${path}`, async () => {
			for (const user of ['carol', 'audrey', 'paul']) {
				const forbidden = await ask(user, method, path.replace('ID', String(held)), body)
				const unknown = await ask(user, method, path.replace('ID', '987654'), body)
				expect(forbidden.status, user).toBe(404)
				expect({ status: forbidden.status, text: forbidden.text }).toEqual({ status: unknown.status, text: unknown.text })
				expect(forbidden.text).not.toContain(secretName)
			}
		})
	}
	test('files', async () => {
		const forbidden = await ask('alice', 'GET', `/files/${heldFile}`)
		expect(forbidden.status).toBe(404)
		expect(forbidden.text).toBe((await ask('alice', 'GET', '/files/987654')).text)
	})
	test('policies', async () => {
		for (const path of ['/policies', '/policies/council-practice', '/policies/nonsense', '/policies/council-practice/revisions', '/scopes', '/settings', '/health']) expect((await ask('rita', 'GET', path)).status, path).toBe(403)
	})
	test('lists', async () => {
		for (const path of ['/cases', '/reviewers', '/templates', '/statistics', '/export.csv', '/export.json']) expect((await ask('carol', 'GET', path)).status, path).toBe(404)
	})
	test('nothing was changed by asking', async () => {
		expect(caseOf(nextcloud, secretName)).toMatchObject({ state: 'held' })
	})
})

describe('the queue', () => {
	test('is filtered, sorted, counted and paged', async () => {
		const all = await ask<Schemas['CaseList']>('rita', 'GET', '/cases?state=')
		expect(all.data).toMatchObject({ total: 2, counts: { waiting: 1, unassigned: 1, overdue: 0 }, byState: { held: 1, clean: 1 } })
		const lists: readonly [string, readonly string[]][] = [
			['', [secretName]], ['?state=clean', ['offen.txt']], ['?state=&sort=name&order=asc', [secretName, 'offen.txt']], ['?state=&sort=name&order=desc&limit=1&offset=1', [secretName]],
			['?q=vertrau', [secretName]], ['?q=nichts', []], ['?verdict=review', [secretName]], ['?trait=remote-template', [secretName]], ['?trait=macro', []],
			['?assignee=none', [secretName]], ['?assignee=me', []], ['?submitter=bob', [secretName]], ['?submitter=alice', []], ['?due=overdue', []], ['?from=2100-01-01', []], ['?to=2100-01-01', [secretName]],
		]
		for (const [query, names] of lists) expect((await ask<Schemas['CaseList']>('rita', 'GET', `/cases${query}`)).data.cases.map((one) => one.name), query).toEqual(names)
	})
	test('refuses what it cannot read', async () => {
		for (const query of ['?state=nonsense', '?sort=owner', '?order=up', '?due=never', '?from=yesterday', '?verdict=bad']) expect((await ask('rita', 'GET', `/cases${query}`)).status, query).toBe(422)
	})
	test('shows a case with what may be decided', async () => {
		const { data } = await ask<Schemas['Case']>('rita', 'GET', `/cases/${held}`)
		expect(data).toMatchObject({ id: held, number: expect.stringMatching(/^DG-\d{4}-\d{6}$/), name: secretName, state: 'held', submitter: { kind: 'user', id: 'bob' }, recipient: { id: 'alice' }, scope: { name: 'Eingang' } })
		expect(data.allowed.map((one) => one.decision)).toEqual(['release', 'return', 'reject'])
		expect(data.sentence.de).toContain('Vorlage')
		expect(data.sentence.en).toContain('emplate')
		expect(Date.parse(data.dueAt ?? '')).toBeGreaterThan(Date.now())
	})
	test('shows the report whole, under the name of this document', async () => {
		const { data } = await ask<Record<string, unknown>>('rita', 'GET', `/cases/${held}/report`)
		expect(data).toMatchObject({ schema: 'documentgate-report/1', name: secretName, verdict: 'review', sha256: createHash('sha256').update(content).digest('hex'), facts: { conformance: {} } })
		expect(Array.isArray((data['facts'] as { conformance: unknown }).conformance)).toBe(false)
		expect((await ask('bob', 'GET', `/cases/${held}/report`)).status).toBe(200)
	})
	test('parts name what was found in them', async () => {
		const { data } = await ask<Schemas['Part'][]>('rita', 'GET', `/cases/${held}/parts`)
		expect(data[0]).toMatchObject({ path: [secretName], format: 'rtf' })
		expect(data.reduce((sum, part) => sum + part.findings, 0)).toBeGreaterThan(0)
	})
	test('shows the words of a document, never the document', async () => {
		const { data } = await ask<Schemas['Text']>('rita', 'GET', `/cases/${held}/text`)
		expect(data).toMatchObject({ available: true, complete: true })
		expect(data.passages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ')).toContain('Einladung')
		expect((await ask('bob', 'GET', `/cases/${held}/text`)).status).toBe(404)
	})
	test('gives cases to reviewers only', async () => {
		expect((await ask<Schemas['Person'][]>('rita', 'GET', '/reviewers')).data.map((person) => person.id)).toEqual(['rita', 'ron'])
		expect((await ask('rita', 'PUT', `/cases/${held}/assignee`, { assignee: 'carol' })).status).toBe(422)
		expect((await ask<Schemas['Case']>('rita', 'PUT', `/cases/${held}/assignee`, { assignee: 'me' })).data.assignee).toMatchObject({ id: 'rita' })
		expect((await ask<Schemas['CaseList']>('rita', 'GET', '/cases?assignee=me')).data.total).toBe(1)
		expect((await ask<Schemas['Submission']>('bob', 'GET', `/submissions/${held}`)).data).toMatchObject({ inReview: true })
		expect((await ask<Schemas['Case']>('ron', 'PUT', `/cases/${held}/assignee`, { assignee: null })).data.assignee).toBeNull()
	})
	test('keeps due dates', async () => {
		expect((await ask('rita', 'PUT', `/cases/${held}/due`, { dueAt: 'soon' })).status).toBe(422)
		expect((await ask<Schemas['Case']>('rita', 'PUT', `/cases/${held}/due`, { dueAt: '2020-01-01T12:00:00Z' })).data).toMatchObject({ dueAt: '2020-01-01T12:00:00Z', overdue: true })
		expect((await ask<Schemas['CaseList']>('rita', 'GET', '/cases?due=overdue')).data).toMatchObject({ total: 1, counts: { overdue: 1 } })
	})
	test('keeps comments, which the submitter does not see', async () => {
		expect((await ask('rita', 'POST', `/cases/${held}/comments`, { text: '  ' })).status).toBe(422)
		expect(await ask<Schemas['Comment']>('rita', 'POST', `/cases/${held}/comments`, { text: 'Bitte <b>ansehen</b>' })).toMatchObject({ status: 201, data: { text: 'Bitte <b>ansehen</b>', author: { id: 'rita' } } })
		expect((await ask<Schemas['Comment'][]>('ron', 'GET', `/cases/${held}/comments`)).data).toHaveLength(1)
		expect((await ask('bob', 'GET', `/cases/${held}/comments`)).status).toBe(404)
	})
	test('tells what a case went through', async () => {
		const { data } = await ask<Schemas['Event'][]>('rita', 'GET', `/cases/${held}/history`)
		expect(data.map((event) => event.kind)).toEqual(['opened', 'assigned', 'assigned', 'due', 'commented'])
		expect(data[0]).toMatchObject({ text: { de: 'eingereicht', en: 'handed in' }, actor: { kind: 'user', id: 'bob' } })
	})
})

describe('submissions', () => {
	test('are mine', async () => {
		expect((await ask<Schemas['SubmissionList']>('bob', 'GET', '/submissions')).data).toMatchObject({ total: 2, byState: { held: 1, clean: 1 } })
		expect((await ask<Schemas['SubmissionList']>('bob', 'GET', '/submissions?state=open')).data.submissions.map((one) => one.name)).toEqual([secretName])
		expect((await ask<Schemas['SubmissionList']>('alice', 'GET', '/submissions')).data.total).toBe(0)
	})
	test('tell what was found and what to do', async () => {
		const { data } = await ask<Schemas['Submission']>('bob', 'GET', `/submissions/${held}`)
		expect(data.findings[0]?.text.de).toMatchObject({ title: expect.any(String), advice: expect.any(String) })
		expect(data.sentence.de).toMatch(/^Ihr Dokument ist angekommen\. Bevor andere es sehen, schaut der Sitzungsdienst darauf: /)
		expect(data).toMatchObject({ intake: 'Eingang', mayRequestReview: true, message: null, policyName: 'council-practice' })
	})
	test('have a receipt', async () => {
		const { data } = await ask<Schemas['Receipt']>('bob', 'GET', `/submissions/${held}/receipt`)
		expect(data).toMatchObject({ id: held, name: secretName, size: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex'), intake: 'Eingang', submitter: { id: 'bob' } })
	})
	test('are known again by their hash, to their submitter alone', async () => {
		const hashes = [createHash('sha256').update(content).digest('hex'), '0'.repeat(64)]
		expect((await ask<Schemas['KnownDocument'][]>('bob', 'POST', '/submissions/known', { hashes })).data.map((known) => known.submissions.map((one) => one.id))).toEqual([[held], []])
		expect((await ask<Schemas['KnownDocument'][]>('carol', 'POST', '/submissions/known', { hashes })).data.map((known) => known.submissions)).toEqual([[], []])
		expect((await ask('bob', 'POST', '/submissions/known', { hashes: ['nonsense'] })).status).toBe(422)
	})
	test('go where one may write', async () => {
		expect((await ask<Schemas['Intake'][]>('bob', 'GET', '/intakes')).data).toMatchObject([{ name: 'Eingang', path: '/Eingang', mode: 'enforce', policyTitle: { de: 'Ratspraxis' }, closed: false }])
		expect((await ask<Schemas['Intake'][]>('carol', 'GET', '/intakes')).data).toEqual([])
	})
	test('come with the rules of their intake', async () => {
		const [intake] = (await ask<Schemas['Intake'][]>('bob', 'GET', '/intakes')).data
		const { data } = await ask<Schemas['ExplainedPolicy']>('bob', 'GET', `/intakes/${intake?.id}/rules`)
		expect(data.entries).toContainEqual(expect.objectContaining({ section: 'formats', id: 'odt', verdict: 'accept', title: { de: 'OpenDocument-Text (ODT)', en: 'OpenDocument text (ODT)' } }))
		expect(data.entries).toContainEqual(expect.objectContaining({ section: 'traits', id: 'macro', verdict: 'review', safeCopy: 'offer', explanation: expect.objectContaining({ de: expect.stringContaining('Programmcode') }) }))
		expect((await ask('carol', 'GET', `/intakes/${intake?.id}/rules`)).status).toBe(404)
	})
	test('are found by their file', async () => {
		expect((await ask<Schemas['FileState']>('bob', 'GET', `/files/${heldFile}`)).data).toMatchObject({ gated: true, mode: 'enforce', state: 'held', submission: { id: held } })
		const open = caseOf(nextcloud, '/Eingang/offen.txt')?.fileId
		expect((await ask<Schemas['FileState']>('alice', 'GET', `/files/${open}`)).data).toMatchObject({ gated: true, state: 'clean' })
	})
})

test('the rules are open to everybody who is signed in', async () => {
	const { data } = await ask<Schemas['Catalogue']>('carol', 'GET', '/rules')
	expect(data.rules.length).toBeGreaterThan(100)
	expect(data.traits.find((trait) => trait.id === 'macro')?.title).toEqual({ de: 'Programme (Makros)', en: 'programs (macros)' })
	expect((await ask<Schemas['Rule']>('carol', 'GET', '/rules/remote-template')).data).toMatchObject({ trait: 'remote-template', text: { de: { advice: expect.any(String) } } })
	expect((await ask('carol', 'GET', '/rules/nonsense')).status).toBe(404)
})

describe('decisions', () => {
	test('need a reason and the report they are made on', async () => {
		expect((await ask('rita', 'POST', `/cases/${held}/decision`, { decision: 'release', reason: ' ' })).status).toBe(422)
		expect((await ask('rita', 'POST', `/cases/${held}/decision`, { decision: 'burn', reason: 'Weil' })).status).toBe(422)
		expect((await ask('rita', 'POST', `/cases/${held}/decision`, { decision: 'release', reason: 'Weil', reportHash: '0'.repeat(64) })).status).toBe(409)
	})
	test('are made once and told', async () => {
		const { data: before } = await ask<Schemas['Case']>('rita', 'GET', `/cases/${held}`)
		const { status, data } = await ask<Schemas['Case']>('rita', 'POST', `/cases/${held}/decision`, { decision: 'return', reason: 'Lädt eine Vorlage', message: 'Bitte ohne Vorlage.', reportHash: before.reportHash })
		expect(status).toBe(200)
		expect(data).toMatchObject({ state: 'returned', decision: 'return', decidedBy: { id: 'rita' }, allowed: [] })
		expect((await ask('ron', 'POST', `/cases/${held}/decision`, { decision: 'release', reason: 'Doch' })).status).toBe(409)
		expect((await ask('ron', 'PUT', `/cases/${held}/assignee`, { assignee: 'me' })).status).toBe(409)
		expect((await ask('alice', 'POST', `/cases/${held}/review-request`)).status).toBe(409)
		expect((await ask<Schemas['Submission']>('bob', 'GET', `/submissions/${held}`)).data).toMatchObject({ state: 'returned', message: 'Bitte ohne Vorlage.' })
	})
	test('nobody decides about a document of his own', async () => {
		setScope(nextcloud, 'Ritas Ablage', { path: '/', owner: 'rita' })
		await new Dav(nextcloud, 'rita').put('/eigenes.rtf', risky())
		const own = caseOf(nextcloud, '/eigenes.rtf')?.id
		expect((await ask<Schemas['Case']>('rita', 'GET', `/cases/${own}`)).data.allowed).toEqual([])
		expect((await ask('rita', 'POST', `/cases/${own}/decision`, { decision: 'release', reason: 'Meins' })).status).toBe(404)
		expect((await ask('ron', 'POST', `/cases/${own}/decision`, { decision: 'release', reason: 'Angesehen' })).status).toBe(200)
	})
	test('many at once, each with its own result', async () => {
		for (const name of ['eins.rtf', 'zwei.rtf']) await bob.put(`/Eingang/${name}`, risky())
		const ids = ['eins.rtf', 'zwei.rtf'].map((name) => caseOf(nextcloud, `/Eingang/${name}`)?.id ?? 0)
		const { data } = await ask<Schemas['DecisionResult'][]>('rita', 'POST', '/decisions', { ids: [...ids, 987654, held], decision: 'release', reason: 'Bekannt' })
		expect(data.map((result) => [result.done, result.state])).toEqual([[true, 'released'], [true, 'released'], [false, null], [false, null]])
	})
	test('take two where the rule of four eyes holds', async () => {
		await ask('admin', 'PUT', '/settings', { fourEyes: true })
		await bob.put('/Eingang/vier.rtf', risky())
		const id = caseOf(nextcloud, '/Eingang/vier.rtf')?.id
		expect((await ask<Schemas['Case']>('rita', 'POST', `/cases/${id}/decision`, { decision: 'release', reason: 'Angesehen' })).data).toMatchObject({ state: 'held', waitsForSecond: true, firstApprover: { id: 'rita' } })
		expect((await ask<Schemas['Submission']>('bob', 'GET', `/submissions/${id}`)).data.message).toBeNull()
		expect((await ask('rita', 'POST', `/cases/${id}/decision`, { decision: 'release', reason: 'Noch einmal' })).status).toBe(409)
		expect((await ask<Schemas['Case']>('ron', 'POST', `/cases/${id}/decision`, { decision: 'release', reason: 'Auch angesehen' })).data).toMatchObject({ state: 'released', decidedBy: { id: 'ron' } })
		await ask('admin', 'PUT', '/settings', { fourEyes: false })
	})
})

describe('policies', () => {
	const draft = async (change: (policy: { formats: Record<string, unknown> }) => void): Promise<string> => {
		const policy = JSON.parse((await ask<Schemas['Policy']>('paul', 'GET', '/policies/council-practice')).data.json) as { formats: Record<string, unknown> }
		change(policy)
		return JSON.stringify(policy)
	}
	test('are listed with where they apply', async () => {
		const { data } = await ask<Schemas['PolicySummary'][]>('paul', 'GET', '/policies')
		expect(data.find((policy) => policy.name === 'council-practice')).toMatchObject({ preset: true, revision: 1, scopes: expect.arrayContaining(['Eingang']) })
	})
	test('are checked, and mistakes are named in both languages', async () => {
		expect((await ask<Schemas['Validation']>('paul', 'POST', '/policies/validate', { json: await draft(() => undefined) })).data).toEqual({ valid: true, problems: [] })
		const { data } = await ask<Schemas['Validation']>('paul', 'POST', '/policies/validate', { json: await draft((policy) => { policy.formats['odt'] = { verdict: 'maybe' } }) })
		expect(data).toMatchObject({ valid: false, problems: [{ pointer: '/formats/odt/verdict', text: { de: expect.any(String), en: expect.any(String) } }] })
		expect((await ask<Schemas['Validation']>('paul', 'POST', '/policies/validate', { json: 'nonsense' })).data.valid).toBe(false)
	})
	test('are tried on the documents of the last days; names are for reviewers', async () => {
		const json = await draft((policy) => { policy.formats['text'] = { verdict: 'review' } })
		const { data } = await ask<Schemas['Simulation']>('paul', 'POST', '/policies/council-practice/simulate', { json, days: 30 })
		expect(data).toMatchObject({ days: 30, stricter: 1, milder: 0, changedTotal: 1, changed: [{ before: 'accept', after: 'review', because: ['format:text'], name: '' }] })
		expect(data.after.review).toBe(data.before.review + 1)
		expect(data.sentence.de).toMatch(/^Von \d+ Dokumenten der letzten 30 Tage wäre 1 mehr geprüft worden\.$/)
		expect((await ask('paul', 'POST', '/policies/council-practice/simulate', { json: '{}' })).status).toBe(422)
	})
	test('are saved as revisions, unless somebody else was faster', async () => {
		const json = await draft((policy) => { policy.formats['rtf'] = { verdict: 'review', safeCopy: 'offer' } })
		expect((await ask<Schemas['Policy']>('paul', 'PUT', '/policies/council-practice', { json, comment: 'RTF ohne Vorschlag', basedOn: 1 })).data).toMatchObject({ revision: 2, comment: 'RTF ohne Vorschlag', savedBy: { id: 'paul' }, current: true })
		expect((await ask('paul', 'PUT', '/policies/council-practice', { json, basedOn: 1 })).status).toBe(409)
		expect((await ask('paul', 'PUT', '/policies/council-practice', { json: '{"schema":"x"}' })).status).toBe(422)
		expect((await ask<Schemas['PolicyRevision'][]>('paul', 'GET', '/policies/council-practice/revisions')).data.map((one) => [one.revision, one.current])).toEqual([[2, true], [1, false]])
		expect((await ask<Schemas['Policy']>('paul', 'GET', '/policies/council-practice?revision=1')).data).toMatchObject({ revision: 1, current: false })
		const { data } = await ask<Schemas['PolicyChange'][]>('paul', 'POST', '/policies/compare', { before: 'council-practice@1', after: 'council-practice' })
		expect(data).toMatchObject([{ pointer: '/formats/rtf', text: { de: expect.stringContaining('rtf') } }])
	})
	test('empty objects stay objects', async () => {
		const { data } = await ask<Schemas['Policy']>('paul', 'GET', '/policies/council-practice')
		expect(JSON.parse(data.json)).toMatchObject({ conformance: {}, limits: {} })
		expect(data.json).toContain('"conformance": {}')
	})
})

describe('scopes', () => {
	test('are made, changed and deleted, with what submitters read', async () => {
		const body = { kind: 'path', owner: 'alice', path: '/Eingang', policyName: 'council-practice', mode: 'enforce', note: 'Anträge bis Freitag', closesAt: '2020-01-01' }
		expect((await ask<Schemas['Scope']>('paul', 'PUT', '/scopes/Eingang', body)).data).toMatchObject({ name: 'Eingang', kind: 'path', owner: { id: 'alice' }, note: 'Anträge bis Freitag', closesAt: '2020-01-01T00:00:00Z' })
		expect((await ask<Schemas['Intake'][]>('bob', 'GET', '/intakes')).data).toMatchObject([{ note: 'Anträge bis Freitag', closed: true }])
		await ask('paul', 'PUT', '/scopes/Eingang', { ...body, closesAt: null })
		expect((await ask<Schemas['Intake'][]>('bob', 'GET', '/intakes')).data).toMatchObject([{ closesAt: null, closed: false }])
		expect((await ask('paul', 'PUT', '/scopes/Nirgends', { kind: 'path', owner: 'nobody', path: '/x' })).status).toBe(422)
		await ask('paul', 'PUT', '/scopes/Alle', { kind: 'group', group: 'rechnungsamt', mode: 'observe' })
		expect((await ask<Schemas['Scope'][]>('paul', 'GET', '/scopes')).data.map((scope) => scope.name)).toContain('Alle')
		expect((await ask('paul', 'DELETE', '/scopes/Alle')).status).toBe(200)
		expect((await ask('paul', 'DELETE', '/scopes/Alle')).status).toBe(404)
	})
})

describe('settings', () => {
	test('change only as a whole', async () => {
		expect((await ask('paul', 'PUT', '/settings', { reviewHours: 24, retentionDays: -1 })).status).toBe(422)
		expect((await ask<Schemas['Settings']>('paul', 'GET', '/settings')).data).toMatchObject({ reviewHours: 48, reviewerGroups: ['sitzungsdienst'] })
		expect((await ask('paul', 'PUT', '/settings', { reviewerGroups: ['nonsense'] })).status).toBe(422)
	})
	test('templates can be an organisation’s own', async () => {
		expect((await ask<Schemas['Template'][]>('rita', 'GET', '/templates')).data.length).toBeGreaterThan(5)
		const own = { id: 'frist', decision: 'return', title: { de: 'Frist', en: 'Deadline' }, text: { de: 'Die Frist ist vorbei.', en: 'The deadline is over.' } }
		expect((await ask('paul', 'PUT', '/settings', { templates: [{ ...own, text: { de: 'Nur deutsch' } }] })).status).toBe(422)
		await ask('paul', 'PUT', '/settings', { templates: [own] })
		expect((await ask<Schemas['Template'][]>('rita', 'GET', '/templates')).data).toEqual([own])
		await ask('paul', 'PUT', '/settings', { templates: [] })
		expect((await ask<Schemas['Template'][]>('rita', 'GET', '/templates')).data.length).toBeGreaterThan(5)
	})
	test('policies, scopes and settings want the password again', async () => {
		const paul = new Browser(nextcloud)
		await paul.logIn('paul')
		expect(await paul.api('PUT', '/settings', { mails: true }), 'the password was just given').toBe(200)
		paul.sessionEnds()
		expect(await paul.api('GET', '/settings')).toBe(200)
		for (const [method, path, body] of [['PUT', '/settings', { mails: true }], ['PUT', '/policies/council-practice', { json: '{}' }], ['PUT', '/scopes/X', { kind: 'all' }], ['DELETE', '/scopes/X', undefined]] as const) {
			expect(await paul.api(method, path, body), `${method} ${path}`).toBe(403)
		}
	})
})

describe('numbers', () => {
	test('say what happened, by month, without saying to whom', async () => {
		const { data, text } = await ask<Schemas['Statistics']>('audrey', 'GET', '/statistics')
		expect(data.documents).toBe(data.months.reduce((sum, month) => sum + month.documents, 0))
		expect(data.decisions).toMatchObject({ release: 4, return: 1 })
		expect(data.formats[0]).toMatchObject({ id: 'rtf', title: { en: 'Rich Text Format (RTF)' } })
		expect(data.falseAlarms.map((alarm) => alarm.id)).toContain('remote-template')
		expect(data.sentences.map((sentence) => sentence.de)[0]).toMatch(/^\d+ Dokumente wurden eingereicht\. \d+ Prozent davon hatten ein offenes Format\.$/)
		for (const secret of ['bob', 'alice', secretName, 'Eingang']) expect(text).not.toContain(secret)
		expect((await ask('audrey', 'GET', '/statistics?from=2026-01-02&to=2026-01-01')).status).toBe(422)
	})
	test('are exported without persons and names', async () => {
		const csv = await ask('audrey', 'GET', '/export.csv')
		expect(csv.text.split('\r\n')[0]).toBe('day,format,open_format,size_kb,origin,verdict,traits,reasons,state,decision,hours_to_decision,policy,policy_revision,engine')
		const json = await ask('audrey', 'GET', '/export.json')
		const rows = (JSON.parse(json.text) as { documents: { format: string, decision: string | null }[] }).documents
		expect(rows.length).toBe(csv.text.trim().split('\r\n').length - 1)
		expect(rows.map((row) => row.format)).toContain('rtf')
		for (const secret of ['bob', 'alice', 'rita', 'vertraulich', 'Eingang', '.rtf']) {
			expect(csv.text).not.toContain(secret)
			expect(json.text).not.toContain(secret)
		}
	})
	test('are public only where the organisation says so', async () => {
		expect((await ask(null, 'GET', '/transparency')).status).toBe(404)
		await ask('paul', 'PUT', '/settings', { publicTransparency: true })
		const open = await ask<Schemas['Statistics']>(null, 'GET', '/transparency')
		// everything here happened in a month that is not over, and such a month is nobody's business yet
		expect(open).toMatchObject({ status: 200, data: { documents: 0, months: [] } })
		expect(open.text).not.toContain('bob')
		await ask('paul', 'PUT', '/settings', { publicTransparency: false })
	})
	test('of health are for operators', async () => {
		expect((await ask<Schemas['Health']>('admin', 'GET', '/health')).data).toMatchObject({ engine: { available: true, version: expect.any(String) }, pending: 0, scopes: 2, enforcing: 2 })
	})
})

describe('what the server could not inspect', () => {
	const bytesOf = async (user: string | null, id: number, headers: Record<string, string> = { 'OCS-APIRequest': 'true' }): Promise<Response> => {
		const authorization = user === null ? {} : { Authorization: `Basic ${Buffer.from(`${user}:${passwordOf(user)}`).toString('base64')}` }
		return await fetch(`${nextcloud.url}/index.php/apps/documentgate/cases/${id}/bytes`, { headers: { ...headers, ...authorization }, redirect: 'manual' })
	}
	test('those who decide get to inspect it themselves, nobody else, and only as long as it waits', async () => {
		occ(nextcloud, ['config:app:set', 'documentgate', 'node_binary', '--value=/nowhere/node'])
		// other bytes than before, for a known report needs no engine
		const unseen = risky('noch nie gesehen')
		await bob.put('/Eingang/wartet.rtf', unseen)
		const waiting = caseOf(nextcloud, '/Eingang/wartet.rtf')
		const id = waiting?.id ?? 0
		expect(waiting).toMatchObject({ state: 'pending', verdict: null })

		for (const user of ['alice', 'bob', 'carol', 'audrey', 'paul']) {
			const [forbidden, unknown] = [await bytesOf(user, id), await bytesOf(user, 987654)]
			expect([forbidden.status, unknown.status], user).toEqual([404, 404])
			expect((await forbidden.text()).includes('wartet')).toBe(false)
			expect((await ask(user, 'GET', `/cases/${id}/rules`)).status, user).toBe(404)
		}
		const guest = await bytesOf(null, id)
		expect(guest.status).toBe(401)
		expect(await guest.text()).not.toContain('wartet')
		expect((await bytesOf('rita', id, {})).status, 'a link from elsewhere').toBe(412)
		const fetched = (events: readonly Schemas['Event'][]): readonly Schemas['Event'][] => events.filter(({ kind }) => kind === 'fetched')
		expect(fetched((await ask<Schemas['Event'][]>('rita', 'GET', `/cases/${id}/history`)).data)).toEqual([])

		const got = await bytesOf('rita', id)
		expect(got.status).toBe(200)
		expect(Object.fromEntries(['content-type', 'content-disposition', 'x-content-type-options', 'cache-control', 'content-security-policy'].map((name) => [name, got.headers.get(name)]))).toEqual({
			'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename="case-${id}.bin"`, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; sandbox",
		})
		expect(Buffer.from(await got.arrayBuffer()).equals(Buffer.from(unseen))).toBe(true)
		expect(JSON.parse((await ask<Schemas['ExplainedPolicy']>('rita', 'GET', `/cases/${id}/rules`)).data.json)).toMatchObject({ name: { en: 'Council practice' } })
		expect(fetched((await ask<Schemas['Event'][]>('ron', 'GET', `/cases/${id}/history`)).data)).toMatchObject([{ actor: { id: 'rita' }, detail: { sha256: createHash('sha256').update(unseen).digest('hex') } }])
		expect((await ask<Schemas['Case']>('rita', 'GET', `/cases/${id}`)).data, 'it goes on waiting').toMatchObject({ state: 'pending', verdict: null, reportHash: null })

		occ(nextcloud, ['config:app:delete', 'documentgate', 'node_binary'])
		occ(nextcloud, ['documentgate:rescan'])
		runJobs(nextcloud)
		expect(caseOf(nextcloud, '/Eingang/wartet.rtf')).toMatchObject({ id, state: 'held' })
		expect((await bytesOf('rita', id)).status).toBe(404)
		expect((await ask('rita', 'GET', `/cases/${id}/rules`)).status).toBe(404)
	})
})

test('answers come as XML too', async () => {
	const answer = await fetch(`${nextcloud.url}/ocs/v2.php/apps/documentgate/api/v1/cases/987654?format=xml`, { headers: { 'OCS-APIRequest': 'true', Authorization: `Basic ${Buffer.from('carol:carol-Passwort-1').toString('base64')}` } })
	expect(answer.status).toBe(404)
	expect(await answer.text()).toContain('<message>This does not exist, or you may not see it.</message>')
})

test('asking too often is slowed down', async () => {
	occ(nextcloud, ['config:system:set', 'ratelimit.protection.enabled', '--value=true', '--type=boolean'])
	const answers: number[] = []
	for (let turn = 0; turn < 21; turn++) answers.push((await ask('carol', 'POST', '/cases/987654/review-request')).status)
	occ(nextcloud, ['config:system:set', 'ratelimit.protection.enabled', '--value=false', '--type=boolean'])
	expect(answers.slice(0, 20)).toEqual(Array(20).fill(404))
	expect(answers.at(-1)).toBe(429)
})
