// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the sitting service does at its desk, and what the submitter then reads. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { api } from '../integration/harness/api.ts'
import { Dav } from '../integration/harness/dav.ts'
import { type Case, caseOf, cases } from '../integration/harness/gate.ts'
import { remotePicture } from './harness/documents.ts'
import { type MadeIntake, makeIntake } from './harness/intake.ts'
import { type Chosen, Person } from './harness/person.ts'

const nextcloud = inject('nextcloud')
const alice = new Dav(nextcloud, 'alice')
const bobsClient = new Dav(nextcloud, 'bob')
let intake: MadeIntake
let bob: Person
let rita: Person

const stateOf = (motion: Chosen): string | undefined => caseOf(nextcloud, `/${motion.name}`)?.state
/** Somebody else does it, in another place: polled, as a person would look again. */
const becomes = async (motion: Chosen, state: string): Promise<void> => await expect.poll(() => stateOf(motion), { timeout: 30_000, interval: 500 }).toBe(state)

/** Handed in with a synchronising client. */
async function handIn(title: string, where = intake): Promise<Chosen & { readonly case: Case }> {
	const motion = remotePicture(title)
	expect((await bobsClient.put(`${where.path}/${motion.name}`, motion.bytes)).status).toBe(201)
	const held = caseOf(nextcloud, `${where.path}/${motion.name}`)
	if (held === undefined) throw new Error(`There is no case of ${motion.name}.`)
	return { ...motion, case: held }
}

async function openCase(person: Person, motion: { readonly name: string; readonly case: Case }): Promise<void> {
	await person.opens(`/apps/documentgate/review/${motion.case.id}`)
	await person.page.getByRole('heading', { name: motion.name }).waitFor()
}

async function openReceipt(motion: { readonly name: string; readonly case: Case }): Promise<void> {
	await bob.opens(`/apps/documentgate/submissions/${motion.case.id}`)
	await bob.page.getByRole('heading', { name: motion.name }).waitFor()
}

beforeAll(async () => {
	intake = await makeIntake(nextcloud, 'Bauausschuss', ['bob'])
	bob = await Person.arrives(nextcloud, 'bob')
	rita = await Person.arrives(nextcloud, 'rita')
})

afterAll(async () => {
	await bob.leaves()
	await rita.leaves()
})

describe('one case', () => {
	test('is returned with a message, which its submitter reads', async () => {
		const motion = await handIn('Antrag Brunnen')
		await openCase(rita, motion)
		await rita.button('Zurückgeben …').click()
		await rita.page.getByLabel('Begründung für die Akte').fill('Bild von außen')
		await rita.page.getByLabel('Nachricht an die einreichende Person').fill('Bitte das Bild einfügen & noch einmal <gerne>.')
		await rita.button('Bestätigen: Zurückgeben').click()
		await becomes(motion, 'returned')
		await openReceipt(motion)
		await bob.reads('zurückgegeben')
		await bob.reads('Bitte das Bild einfügen & noch einmal <gerne>.')
		expect((await bobsClient.get(`${intake.path}/${motion.name}`)).status).toBe(200)
		expect((await alice.get(`${intake.path}/${motion.name}`)).status).toBe(404)
	})

	test('is rejected, and its submitter reads it', async () => {
		const motion = await handIn('Antrag Parkplatz')
		await openCase(rita, motion)
		await rita.button('Ablehnen …').click()
		await rita.page.getByLabel('Begründung für die Akte').fill('Nicht zulässig')
		await rita.page.getByLabel('Nachricht an die einreichende Person').fill('So geht es nicht.')
		await rita.button('Bestätigen: Ablehnen').click()
		await becomes(motion, 'rejected')
		await openReceipt(motion)
		await bob.reads('abgelehnt')
		expect((await alice.get(`${intake.path}/${motion.name}`)).status).toBe(404)
	})

	test('is converted, and the open copy is released', async () => {
		const motion = await handIn('Antrag Spielplatz')
		await openCase(rita, motion)
		await rita.page.getByRole('tab', { name: 'Sichere Kopie' }).click()
		await rita.page.getByLabel('Umwandeln in').selectOption('PDF/A')
		await rita.button(/^Umwandeln$/).click()
		await rita.page.getByRole('link', { name: 'Sichere Kopie speichern' }).waitFor({ timeout: 120_000 })
		await rita.reads(motion.name.replace('.odt', '.pdf'))
		await rita.button('Sichere Kopie freigeben').click()
		await rita.page.getByLabel('Begründung für die Akte').fill('Zur Ablage')
		await rita.button('Bestätigen: Sichere Kopie freigeben').click()
		await expect.poll(async () => (await alice.names(intake.path)).includes(motion.name.replace('.odt', '.pdf')), { timeout: 30_000 }).toBe(true)
		const bytes = Buffer.from(await (await alice.get(`${intake.path}/${motion.name.replace('.odt', '.pdf')}`)).arrayBuffer())
		expect(bytes.toString('latin1')).toContain('pdfaid:part')
	}, 180_000)

	test('is taken back by its submitter before anybody decides', async () => {
		const motion = await handIn('Antrag Irrtum')
		await openReceipt(motion)
		await bob.button('Zurückziehen').click()
		await bob.button('Ja, zurückziehen').click()
		await bob.reads('zurückgezogen')
		expect(stateOf(motion)).toBe('withdrawn')
		expect(await bobsClient.names(intake.path)).not.toContain(motion.name)
		await openCase(rita, motion)
		await rita.reads('zurückgezogen')
		expect(await rita.button('Original freigeben').count()).toBe(0)
	})
})

describe('ten cases, with the keyboard alone', () => {
	test('are released with one reason', async () => {
		const meeting = await makeIntake(nextcloud, 'Sitzung', ['bob'])
		const motions: Chosen[] = []
		for (let number = 1; number <= 10; number++) motions.push(await handIn(`Sammlung ${number}`, meeting))
		const { page } = rita
		await rita.opens('/apps/documentgate/review')
		await page.getByText('Sammlung 10').waitFor()
		// others may wait, too: the search leaves these ten
		await page.keyboard.press('/')
		await page.keyboard.type(meeting.name)
		await page.getByRole('status').filter({ hasText: /^10 Fälle$/ }).waitFor()
		await page.keyboard.press('Tab')
		while (await page.evaluate(() => document.activeElement?.matches('select, textarea, input:not([type=checkbox])'))) await page.keyboard.press('Tab')
		await page.keyboard.press('a')
		await page.getByText('10 Fälle gewählt').waitFor()
		await page.keyboard.press('2')
		await page.keyboard.type('Alle gelesen')
		await page.keyboard.press('Control+Enter')
		for (const motion of motions) await becomes(motion, 'released')
		const names = await alice.names(meeting.path)
		expect(motions.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([])
	}, 180_000)

	test('one by one: choose, say why, the next is open', async () => {
		const motions = [await handIn('Einzeln 1'), await handIn('Einzeln 2')]
		const { page } = rita
		await openCase(rita, motions[0] ?? await handIn('Einzeln'))
		for (const [index, motion] of motions.entries()) {
			await page.getByRole('heading', { name: motion.name }).waitFor()
			await page.locator('aside').getByRole('button', { name: 'Ablehnen …' }).waitFor()
			await page.keyboard.press('4')
			await page.keyboard.type(`Begründung ${index}`)
			await page.keyboard.press('Control+Enter')
			await becomes(motion, 'rejected')
		}
	})

	test('those that cannot be decided stay chosen and say why', async () => {
		const motions = [await handIn('Schnell'), await handIn('Langsam')]
		const { page } = rita
		await rita.opens('/apps/documentgate/review')
		for (const { name } of motions) await page.getByRole('checkbox', { name: `${name} auswählen` }).press('Space')
		// a colleague is faster
		expect((await api(nextcloud, 'ron', 'POST', `/cases/${motions[0]?.case.id}/decision`, { decision: 'reject', reason: 'Schneller' })).status).toBe(200)
		await page.keyboard.press('2')
		await page.keyboard.type('Gelesen')
		await page.keyboard.press('Control+Enter')
		await page.getByRole('alert').filter({ hasText: motions[0]?.name ?? '' }).waitFor()
		await becomes(motions[1] as Chosen, 'released')
	})
})

describe('four eyes', () => {
	beforeEach(async () => { await api(nextcloud, 'admin', 'PUT', '/settings', { fourEyes: true }) })
	afterEach(async () => { await api(nextcloud, 'admin', 'PUT', '/settings', { fourEyes: false }) })

	test('an original is released when a second person agrees', async () => {
		const motion = await handIn('Antrag Vier Augen')
		const ron = await Person.arrives(nextcloud, 'ron')
		const release = async (person: Person): Promise<void> => {
			await openCase(person, motion)
			await person.button('Original freigeben').click()
			await person.page.getByLabel(/Begründung für die Akte/).fill('Adresse ist bekannt')
			await person.button('Bestätigen: Original freigeben').click()
		}
		await release(rita)
		await rita.reads('wartet auf eine zweite Person')
		expect(stateOf(motion)).toBe('held')
		expect((await alice.get(`${intake.path}/${motion.name}`)).status).toBe(404)
		await release(ron)
		await becomes(motion, 'released')
		expect((await alice.get(`${intake.path}/${motion.name}`)).status).toBe(200)
		await ron.leaves()
	})
})

test('nothing of it is left waiting', () => expect(cases(nextcloud).filter(({ path, state }) => path.startsWith(intake.path) && state === 'held')).toEqual([]))
