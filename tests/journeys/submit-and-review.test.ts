// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A council member hands in, the sitting service decides, the recipient reads: each at a browser of their own. */

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect } from '../../src/engine/inspect.ts'
import { presets } from '../../src/policy/presets.ts'
import { Dav } from '../integration/harness/dav.ts'
import { expectHidden } from '../integration/harness/expect.ts'
import { caseOf } from '../integration/harness/gate.ts'
import { occ } from '../integration/harness/instance.ts'
import { type Mailbox, openMailbox } from '../integration/harness/mailbox.ts'
import { runJobsBeside } from './harness/background.ts'
import { cleanMotion, remotePicture } from './harness/documents.ts'
import { type MadeIntake, makeIntake } from './harness/intake.ts'
import { Person } from './harness/person.ts'

const nextcloud = inject('nextcloud')
const alice = new Dav(nextcloud, 'alice')
const carol = new Dav(nextcloud, 'carol')
let mailbox: Mailbox
let intake: MadeIntake
let bob: Person
let rita: Person

beforeAll(async () => {
	mailbox = await openMailbox()
	for (const [key, value] of Object.entries({ mail_smtpmode: 'smtp', mail_smtphost: '127.0.0.1', mail_smtpport: String(mailbox.port), mail_from_address: 'gate', mail_domain: 'example.org' })) occ(nextcloud, ['config:system:set', key, `--value=${value}`])
	for (const user of ['bob', 'rita']) occ(nextcloud, ['user:setting', user, 'settings', 'email', `${user}@example.org`])
	intake = await makeIntake(nextcloud, 'Hauptausschuss', ['bob', 'carol'])
	bob = await Person.arrives(nextcloud, 'bob')
	rita = await Person.arrives(nextcloud, 'rita')
})

afterAll(async () => {
	await mailbox.close()
})

describe('a clean document', () => {
	const motion = cleanMotion('Antrag Schulhof')
	test('is handed in with two clicks and has arrived', async () => {
		await bob.opens('/apps/documentgate/')
		await bob.choosesIntake(intake.name)
		await bob.chooses(motion)
		await bob.card(motion.name).getByText('Bereit zum Senden').waitFor()
		await bob.button('1 Dokument senden').click()
		await bob.card(motion.name).getByText('Ihr Dokument ist angekommen und wurde angenommen.').waitFor()
	})
	test('has a receipt with number and fingerprint', async () => {
		await bob.card(motion.name).getByRole('link', { name: /^Empfangsbestätigung DG-/ }).click()
		await bob.page.getByRole('heading', { name: motion.name }).waitFor()
		const facts = await bob.page.locator('dl').innerText()
		expect(facts).toMatch(/DG-\d{4}-\d{6}/)
		expect(facts).toContain(intake.name)
		expect(facts).toContain(inspect({ name: motion.name, bytes: motion.bytes as Uint8Array }, { policy: presets['council-practice'] }).report.sha256)
	})
	test('is there for its recipient', async () => {
		expect((await alice.get(`${intake.path}/${motion.name}`)).status).toBe(200)
	})
})

describe('a document with a picture from elsewhere', () => {
	const motion = remotePicture('Antrag Radweg')
	let path = ''
	let id = 0
	beforeAll(() => { path = `${intake.path}/${motion.name}` })
	test('is explained before anything is sent', async () => {
		await bob.opens(intake.page)
		await bob.chooses(motion)
		const card = bob.card(motion.name)
		await card.getByText('Würde vor der Weitergabe geprüft').waitFor()
		await card.getByText('Was heißt das?').click()
		await card.getByText('Was Sie tun können').first().waitFor()
		expect(await card.innerText()).toContain('example.org')
		expect(await alice.names(intake.path)).not.toContain(motion.name)
	})
	test('would go as its safe copy unless the person says otherwise', async () => {
		const choice = bob.card(motion.name).getByRole('radio', { name: 'Sichere Kopie senden (empfohlen)' })
		await expect.poll(async () => await choice.isChecked()).toBe(true)
		await bob.card(motion.name).getByText(/^\d+ Änderung/).waitFor()
	})
	test('waits when it is sent as it is', async () => {
		await bob.card(motion.name).getByText('So senden und prüfen lassen').click()
		await bob.button('1 Dokument senden').click()
		await bob.card(motion.name).getByText('Bevor andere es sehen, schaut der Sitzungsdienst darauf').waitFor()
		id = caseOf(nextcloud, path)?.id ?? 0
		expect(caseOf(nextcloud, path)?.state).toBe('held')
	})
	test('is not there for anybody else', async () => {
		const fileId = caseOf(nextcloud, path)?.fileId ?? 0
		await expectHidden(alice, path, fileId, motion.own)
		await expectHidden(carol, path, fileId, motion.own)
	})
	test('stands in My submissions with what happens next', async () => {
		await bob.page.getByRole('link', { name: 'Meine Einreichungen' }).click()
		const entry = bob.page.getByRole('link', { name: new RegExp(motion.name) })
		await entry.waitFor()
		expect(await entry.innerText()).toContain('wird geprüft')
	})
	test('is announced to its submitter and to the sitting service by mail', async () => {
		await runJobsBeside(nextcloud)
		expect(mailbox.letters.find(({ to, subject }) => to === 'bob@example.org' && subject.includes(motion.name))?.text).toMatch(/DG-\d{4}-\d{6}/)
		expect(mailbox.letters.some(({ to, text }) => to === 'rita@example.org' && text.includes(motion.name))).toBe(true)
	})
	test('is opened by a reviewer from the notification', async () => {
		const told = await rita.notification(motion.name)
		expect(told.link).toContain(`/apps/documentgate/review/${id}`)
		await rita.opens(told.link)
		await rita.page.getByRole('heading', { name: motion.name }).waitFor()
		const finding = rita.page.locator('details', { hasText: 'example.org' }).first()
		await finding.locator('summary').click()
		await finding.getByText('Warum es wichtig ist').waitFor()
	})
	test('is released as its safe copy', async () => {
		await rita.button('Sichere Kopie freigeben').first().click()
		await rita.page.getByLabel('Begründung für die Akte').fill('Bild ist entbehrlich')
		await rita.button('Bestätigen: Sichere Kopie freigeben').click()
		await expect.poll(() => caseOf(nextcloud, path)?.state, { timeout: 60_000 }).toBe('replaced')
	})
	test('has another state for its submitter, who sees it without loading the page anew', async () => {
		await bob.page.getByRole('link', { name: new RegExp(motion.name) }).getByText('als sichere Kopie freigegeben').waitFor()
	})
	test('is read by its recipient, without the picture from elsewhere', async () => {
		const answer = await alice.get(path)
		expect(answer.status).toBe(200)
		const bytes = new Uint8Array(await answer.arrayBuffer())
		const { report } = inspect({ name: motion.name, bytes }, { policy: presets['council-practice'] })
		expect(report.traits).not.toContain('external-resource')
		expect(report.verdict).not.toBe('review')
	})
})

test('nobody ran into a mistake', async () => {
	await bob.leaves()
	await rita.leaves()
})
