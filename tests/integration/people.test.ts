// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Everybody who has to know is told, in his language, and nobody learns a name he may not know. */

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { api, people } from './harness/api.ts'
import { Dav } from './harness/dav.ts'
import { clean, risky } from './harness/documents.ts'
import { caseOf, setScope } from './harness/gate.ts'
import { makeInstance, occ, passwordOf, type Running } from './harness/instance.ts'
import { type Mailbox, openMailbox } from './harness/mailbox.ts'
import { ocs, share } from './harness/ocs.ts'

interface Told {
	readonly subject: string
	readonly message: string
	readonly link: string
	readonly object_id: string
	readonly actions: readonly { readonly label: string, readonly link: string, readonly type: string, readonly primary: boolean }[]
}

let nextcloud: Running
let mailbox: Mailbox
let alice: Dav
let bob: Dav
const name = 'Geheimplan.rtf'
let held = 0

const notifications = async (user: string): Promise<Told[]> => ((await ocs(nextcloud, user, 'GET', '/apps/notifications/api/v2/notifications')).data as (Told & { app: string })[]).filter((one) => one.app === 'documentgate')
const activities = async (user: string): Promise<{ app: string, subject: string }[]> => (await ocs(nextcloud, user, 'GET', '/apps/activity/api/v2/activity/all', { sort: 'desc', limit: 50 })).data as { app: string, subject: string }[]

const run = promisify(execFile)

/** The jobs of the app; not one process at a time with the mailbox standing still, as it lives in this one. */
async function runJobs(): Promise<void> {
	const occAsync = async (...args: string[]): Promise<string> => (await run('php', [join(nextcloud.server, 'occ'), '--no-ansi', ...args], { env: { ...process.env, NEXTCLOUD_CONFIG_DIR: join(nextcloud.folder, 'config') } })).stdout
	const jobs = JSON.parse(await occAsync('background-job:list', '--output=json', '--limit=1000')) as { id: string, class: string }[]
	for (const job of jobs.filter((one) => one.class.startsWith('OCA\\DocumentGate\\'))) await occAsync('background-job:execute', '--force-execute', job.id)
}

async function follow(user: string, told: Told | undefined, label: string): Promise<number> {
	const action = told?.actions.find((one) => one.label === label)
	const answer = await fetch(action?.link ?? '', { method: action?.type ?? 'GET', headers: { 'OCS-APIRequest': 'true', Authorization: `Basic ${Buffer.from(`${user}:${passwordOf(user)}`).toString('base64')}` } })
	return answer.status
}

beforeAll(async () => {
	mailbox = await openMailbox()
	nextcloud = await makeInstance({ config: { mail_smtpmode: 'smtp', mail_smtphost: '127.0.0.1', mail_smtpport: mailbox.port, mail_from_address: 'gate', mail_domain: 'example.org' }, enable: ['activity', 'admin_audit'] })
	people(nextcloud, { rita: ['sitzungsdienst'], ron: ['sitzungsdienst'] })
	for (const user of ['bob', 'rita']) {
		occ(nextcloud, ['user:setting', user, 'settings', 'email', `${user}@example.org`])
		occ(nextcloud, ['user:setting', user, 'core', 'lang', 'de'])
	}
	occ(nextcloud, ['user:setting', 'alice', 'core', 'lang', 'en'])
	await api(nextcloud, 'admin', 'PUT', '/settings', { reviewerGroups: ['sitzungsdienst'], digestHour: 0 })
	alice = new Dav(nextcloud, 'alice')
	bob = new Dav(nextcloud, 'bob')
	await alice.mkdir('/Eingang')
	await share(nextcloud, 'alice', '/Eingang', { type: 'user', with: 'bob', permissions: 31 })
	setScope(nextcloud, 'Eingang', { path: '/Eingang', owner: 'alice' })
	await bob.put(`/Eingang/${name}`, risky())
	held = caseOf(nextcloud, `/Eingang/${name}`)?.id ?? 0
}, 120_000)

afterAll(async () => {
	await nextcloud.stop()
	await mailbox.close()
})

describe('a document is held', () => {
	test('its submitter learns that it arrived, why it waits and what happens next', async () => {
		const [told] = await notifications('bob')
		expect(told).toMatchObject({ subject: `${name} ist angekommen und wird geprüft`, object_id: String(held) })
		expect(told?.message).toMatch(/^Ihr Dokument ist angekommen\. Bevor andere es sehen, schaut der Sitzungsdienst darauf: .*Vorlage.*\. Sie müssen nichts tun\./)
		expect(told?.link).toContain(`/apps/documentgate/submissions/${held}`)
		expect(told?.actions.map((action) => [action.label, action.type])).toEqual([['Anzeigen', 'WEB'], ['Um Prüfung bitten', 'POST']])
	})
	test('its recipient learns that something waits, not what', async () => {
		const told = await notifications('alice')
		expect(told).toMatchObject([{ subject: 'A document for you in Eingang is held for review', actions: [{ label: 'Ask for a review', type: 'POST', primary: true }] }])
		expect(JSON.stringify(told)).not.toContain('Geheimplan')
	})
	test('reviewers learn what to decide', async () => {
		const [told] = await notifications('rita')
		expect(told).toMatchObject({ subject: `${name} wartet auf Ihre Entscheidung`, actions: [{ label: 'Prüfen', type: 'WEB' }, { label: 'Übernehmen', type: 'PUT' }] })
		expect(told?.message).toContain('Vorlage')
		expect(await notifications('ron')).toMatchObject([{ subject: `${name} is waiting for your decision` }])
	})
	test('nobody else hears of it', async () => {
		expect(await notifications('carol')).toEqual([])
		expect(await notifications('admin')).toEqual([])
	})
	test('activity names it to its submitter alone', async () => {
		expect((await activities('bob')).map((one) => one.subject)).toContain(`Sie haben ${name} eingereicht: wird geprüft`)
		expect(JSON.stringify(await activities('alice'))).not.toContain('Geheimplan')
	})
	test('its submitter gets a letter with number, checksum and the rule’s own text', async () => {
		await runJobs()
		const letter = mailbox.letters.find((one) => one.subject === `Eingegangen: ${name}`)
		expect(letter?.to).toBe('bob@example.org')
		expect(letter?.text).toMatch(/DG-\d{4}-\d{6}/)
		expect(letter?.text).toMatch(/[0-9a-f]{64}/)
		expect(letter?.text).toContain('Vorlage')
		expect(letter?.text).not.toContain('<')
	})
	test('reviewers get one digest a day', async () => {
		expect(mailbox.letters.filter((one) => one.to === 'rita@example.org').map((one) => one.subject)).toEqual(['1 Dokument wartet auf eine Entscheidung'])
		expect(mailbox.letters.find((one) => one.to === 'rita@example.org')?.text).toContain(name)
		await runJobs()
		expect(mailbox.letters.filter((one) => one.to === 'rita@example.org')).toHaveLength(1)
	})
	test('the recipient asks for it with one touch, and reviewers see who asks', async () => {
		const [told] = await notifications('alice')
		expect(await follow('alice', told, 'Ask for a review')).toBe(200)
		expect(await follow('alice', told, 'Ask for a review')).toBe(200)
		expect((await notifications('rita')).map((one) => one.subject).sort()).toEqual([`alice bittet um Prüfung von ${name}`, `${name} wartet auf Ihre Entscheidung`].sort())
	})
	test('a reviewer takes it over with one touch', async () => {
		const told = (await notifications('rita')).find((one) => one.subject.endsWith('Entscheidung'))
		expect(await follow('rita', told, 'Übernehmen')).toBe(200)
		expect((await api<{ assignee: { id: string } }>(nextcloud, 'ron', 'GET', `/cases/${held}`)).data.assignee.id).toBe('rita')
		expect((await notifications('rita')).find((one) => one.subject.endsWith('Entscheidung'))?.actions.map((action) => action.label)).toEqual(['Prüfen'])
	})
})

describe('a document is decided', () => {
	beforeAll(async () => {
		await api(nextcloud, 'rita', 'POST', `/cases/${held}/decision`, { decision: 'return', reason: 'Lädt eine Vorlage', message: 'Bitte ohne Vorlage & noch einmal <gerne>.' })
		await runJobs()
	})
	test('what is no longer true is taken back', async () => {
		expect(await notifications('rita')).toEqual([])
		expect(await notifications('ron')).toEqual([])
	})
	test('its submitter is told with the message', async () => {
		const told = await notifications('bob')
		expect(told).toMatchObject([{ subject: `${name} wurde an Sie zurückgegeben` }])
		expect(told[0]?.message).toContain('Nachricht des Sitzungsdienstes: Bitte ohne Vorlage & noch einmal <gerne>.')
		const letter = mailbox.letters.find((one) => one.subject === `${name}: zurückgegeben`)
		expect(letter?.to).toBe('bob@example.org')
		expect(letter?.text).toContain('Bitte ohne Vorlage & noch einmal <gerne>.')
	})
	test('its recipient hears that it will not come, without its name', async () => {
		const told = await notifications('alice')
		expect(told).toMatchObject([{ subject: 'A document in Eingang was not accepted; its submitter knows why' }])
		expect(JSON.stringify([told, await activities('alice')])).not.toContain('Geheimplan')
	})
	test('a released one is there for its recipient, by name', async () => {
		await bob.put('/Eingang/Harmlos.rtf', risky())
		const id = caseOf(nextcloud, '/Eingang/Harmlos.rtf')?.id
		expect((await api(nextcloud, 'ron', 'POST', `/cases/${id}/decision`, { decision: 'release', reason: 'Bekannt' })).status).toBe(200)
		expect((await notifications('alice')).map((one) => one.subject)).toContain('Harmlos.rtf was inspected and is there for you now')
		expect((await activities('alice')).map((one) => one.subject)).toContain('Harmlos.rtf was inspected and is there for you now')
	})
	test('the audit log of the server names cases, not documents', () => {
		const lines = readFileSync(join(nextcloud.folder, 'data', 'audit.log'), 'utf8').split('\n').filter((line) => line.includes('Document Gate'))
		expect(lines.some((line) => line.includes(`case ${held} was decided`) && line.includes('rita'))).toBe(true)
		expect(lines.some((line) => line.includes('settings were changed'))).toBe(true)
		expect(lines.some((line) => line.includes('a scope was set'))).toBe(true)
		expect(lines.join('\n')).not.toContain('Geheimplan')
	})
})

describe('names', () => {
	test('what a name hides is made visible', async () => {
		await bob.put('/Eingang/Rech\u202Efdp.rtf', risky())
		const told = (await notifications('bob')).find((one) => one.subject.includes('Rech'))
		expect(told?.subject).toContain('Rech\uFFFDfdp.rtf')
	})
	test('a document that is held later loses its name in what others are told', async () => {
		const content = clean('Später gehalten')
		await bob.put('/Eingang/Spaeter.txt', content)
		expect(JSON.stringify(await activities('alice'))).toContain('Spaeter.txt')
		const policy = JSON.parse((await api<{ json: string }>(nextcloud, 'admin', 'GET', '/policies/council-practice')).data.json) as { formats: Record<string, unknown> }
		policy.formats['text'] = { verdict: 'review' }
		await api(nextcloud, 'admin', 'PUT', '/policies/council-practice', { json: JSON.stringify(policy) })
		occ(nextcloud, ['documentgate:rescan'])
		await runJobs()
		expect(caseOf(nextcloud, '/Eingang/Spaeter.txt')).toMatchObject({ state: 'held' })
		expect(JSON.stringify(await activities('alice'))).not.toContain('Spaeter.txt')
		expect(JSON.stringify(await activities('bob'))).toContain('Spaeter.txt')
	})
})

test('an accepted document bothers nobody, one with a hint its submitter', async () => {
	occ(nextcloud, ['documentgate:scope:set', 'Eingang', '--path=/Eingang', '--owner=alice', '--policy=observe-only'])
	const before = (await notifications('bob')).length
	await bob.put('/Eingang/still.txt', clean())
	expect((await notifications('bob')).length).toBe(before)
	await bob.put('/Eingang/Hinweis.rtf', risky())
	expect((await notifications('bob')).map((one) => one.subject)).toContain('Hinweis.rtf wurde angenommen, mit einem Hinweis')
	expect((await notifications('alice')).map((one) => one.subject).join()).not.toContain('Hinweis')
})
