// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Somebody without an account hands in behind a public link and comes back by the address of the receipt. */

import { beforeAll, expect, inject, test } from 'vitest'
import { Dav } from '../integration/harness/dav.ts'
import { caseOf } from '../integration/harness/gate.ts'
import { share } from '../integration/harness/ocs.ts'
import { cleanMotion, remotePicture } from './harness/documents.ts'
import { type MadeIntake, makeIntake } from './harness/intake.ts'
import { Person } from './harness/person.ts'

const nextcloud = inject('nextcloud')
const alice = new Dav(nextcloud, 'alice')
const clean = cleanMotion('Anregung Spielstraße')
const risky = remotePicture('Anregung Brunnen')
let intake: MadeIntake
let token = ''
let erika: Person
let receipt = ''

beforeAll(async () => {
	intake = await makeIntake(nextcloud, 'Bürgeranregungen', [])
	token = (await share(nextcloud, 'alice', intake.path, { type: 'link', permissions: 4 })).token
	erika = await Person.arrives(nextcloud, undefined, { locale: 'de-DE' })
})

test('the page behind the link asks for a name before anything can be sent', async () => {
	await erika.opens(`/apps/documentgate/s/${token}`)
	await erika.reads(intake.name)
	await erika.chooses(clean)
	await erika.card(clean.name).first().getByText('Bereit zum Senden').waitFor()
	await erika.reads('Bitte geben Sie oben Ihren Namen an.')
	expect(await erika.button('1 Dokument senden').isDisabled()).toBe(true)
})

test('a clean document arrives, and its recipient has it', async () => {
	await erika.page.getByLabel('Ihr Name').fill('Erika Groß')
	await erika.button('1 Dokument senden').click()
	await erika.card(clean.name).first().getByText('Ihr Dokument ist angekommen und wurde angenommen.').waitFor()
	expect((await alice.get(`${intake.path}/Erika Groß/${clean.name}`)).status).toBe(200)
})

test('a risky one, sent as it is, waits and is seen by nobody', async () => {
	await erika.chooses(risky)
	const card = erika.card(risky.name).first()
	await card.getByText('Würde vor der Weitergabe geprüft').waitFor()
	await card.getByText('So senden und prüfen lassen').click()
	await erika.button('1 Dokument senden').click()
	await card.getByText('Bevor andere es sehen, schaut der Sitzungsdienst darauf').waitFor()
	expect(caseOf(nextcloud, `/${risky.name}`)).toMatchObject({ state: 'held', submitterName: 'Erika Groß' })
	expect(await alice.names(`${intake.path}/Erika Groß`)).toEqual([clean.name])
})

test('both stand on the receipt, with an address to come back to', async () => {
	const page = erika.page.getByRole('region', { name: 'Ihre Empfangsbestätigung' })
	for (const { name } of [clean, risky]) {
		const facts = page.locator('article').filter({ hasText: name })
		await facts.waitFor()
		expect(await facts.innerText()).toMatch(/DG-\d{4}-\d{6}/)
	}
	receipt = (await page.getByText(/\/apps\/documentgate\/receipt#/).innerText()).trim()
	await erika.leaves()
})

test('who returns by that address, in another browser, sees where both stand', async () => {
	erika = await Person.arrives(nextcloud, undefined, { locale: 'de-DE' })
	await erika.opens(receipt)
	await erika.page.locator('article').filter({ hasText: risky.name }).getByText('wird geprüft').first().waitFor()
	await erika.page.locator('article').filter({ hasText: clean.name }).getByText('angenommen').first().waitFor()
})

test('the sitting service returns it with a message', async () => {
	const rita = await Person.arrives(nextcloud, 'rita')
	await rita.opens(`/apps/documentgate/review/${caseOf(nextcloud, `/${risky.name}`)?.id ?? 0}`)
	await rita.page.getByRole('heading', { name: risky.name }).waitFor()
	await rita.button('Zurückgeben …').click()
	await rita.page.getByLabel('Begründung für die Akte').fill('Bild von außen')
	await rita.page.getByLabel('Nachricht an die einreichende Person').fill('Bitte das Bild <einfügen>.')
	await rita.button('Bestätigen: Zurückgeben').click()
	await expect.poll(() => caseOf(nextcloud, `/${risky.name}`)?.state, { timeout: 30_000, interval: 500 }).toBe('returned')
	await rita.leaves()
})

test('the guest reads it on the receipt', async () => {
	await erika.page.reload()
	const document = erika.page.locator('article').filter({ hasText: risky.name })
	await document.getByText('zurückgegeben').first().waitFor()
	await document.getByText('Bitte das Bild <einfügen>.').waitFor()
	expect(await erika.page.locator('article').filter({ hasText: clean.name }).innerText()).not.toContain('einfügen')
})

test('an address that is not whole shows nothing of it', async () => {
	const stranger = await Person.arrives(nextcloud, undefined, { locale: 'de-DE' })
	await stranger.opens(receipt.slice(0, -3))
	await stranger.reads('Diese Adresse ist nicht vollständig')
	expect(await stranger.page.locator('body').innerText()).not.toContain(risky.name)
	await stranger.leaves()
	await erika.leaves()
})
