// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Somebody who sets the rules changes one, knowing its effect; the council then sees numbers. */

import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { api } from '../integration/harness/api.ts'
import { Dav } from '../integration/harness/dav.ts'
import { caseOf } from '../integration/harness/gate.ts'
import { cleanMotion } from './harness/documents.ts'
import { type MadeIntake, makeIntake } from './harness/intake.ts'
import { Person } from './harness/person.ts'
import { showForm } from './harness/stand-in.ts'

interface Policy { readonly revision: number; readonly json: string }

const nextcloud = inject('nextcloud')
const bobsClient = new Dav(nextcloud, 'bob')
const policy = async (): Promise<Policy> => (await api<Policy>(nextcloud, 'admin', 'GET', '/policies/council-practice')).data
let intake: MadeIntake
let admin: Person
let before: Policy

const section = (name: string): Locator => admin.page.locator('section', { has: admin.page.getByRole('heading', { name, exact: true }) })
/** What is done with a kind of document, as the row of the table offers it. */
const choice = (row: string, verdict: string): Locator => section('Which formats?').getByRole('group', { name: `What is done: ${row}` }).getByRole('radio', { name: verdict })
const bar = (): Locator => admin.page.getByRole('region', { name: 'Changes', exact: true })

async function openRules(): Promise<void> {
	await admin.opens('/settings/admin/documentgate')
	await showForm(admin.page, nextcloud)
	await admin.page.getByRole('heading', { name: 'Rules of the Document Gate' }).waitFor()
	await section('Which formats?').getByRole('group').first().waitFor()
}

beforeAll(async () => {
	intake = await makeIntake(nextcloud, 'Kulturausschuss', ['bob'])
	admin = await Person.arrives(nextcloud, 'admin')
	before = await policy()
	const motion = cleanMotion('Antrag Bücherei')
	expect((await bobsClient.put(`${intake.path}/${motion.name}`, motion.bytes)).status).toBe(201)
})

afterAll(async () => await admin.leaves())

describe('a rule', () => {
	test('is changed, and nothing applies yet', async () => {
		await openRules()
		await choice('OpenDocument text (ODT)', 'have reviewed').check({ force: true })
		await bar().getByText('1 change').waitFor()
		expect((await policy()).revision).toBe(before.revision)
	})
	test('shows what would have been different', async () => {
		await bar().getByRole('button', { name: 'See the effect' }).click()
		const dialog = admin.page.getByRole('dialog', { name: 'What would have been different' })
		await dialog.getByText(/more would have been held/).waitFor()
		await dialog.getByText(/^DG-\d{4}-\d{6}$/).first().waitFor()
		// whoever sets rules does not learn the names of documents by it
		expect(await dialog.innerText()).not.toContain('Antrag')
		await dialog.getByRole('button', { name: 'Close' }).last().click()
	})
	test('is saved with a reason, and applies from then on', async () => {
		await bar().getByRole('button', { name: 'Save' }).click()
		const dialog = admin.page.getByRole('dialog', { name: 'Save changes' })
		await dialog.getByLabel('What was changed, and why').fill('A trial of the committee')
		await dialog.getByRole('button', { name: 'Save' }).click()
		await bar().getByText('no changes').waitFor()
		expect((await policy()).revision).toBe(before.revision + 1)
		const motion = cleanMotion('Antrag Museum')
		await bobsClient.put(`${intake.path}/${motion.name}`, motion.bytes)
		expect(caseOf(nextcloud, motion.name)?.state).toBe('held')
	})
	test('has a revision that says what it changed, and can be restored', async () => {
		await admin.button('Revisions').click()
		const dialog = admin.page.getByRole('dialog', { name: 'Revisions' })
		await dialog.getByText('A trial of the committee').first().waitFor()
		await dialog.getByRole('button', { name: 'What it changed' }).first().click()
		await dialog.getByText('Format “odt”').waitFor()
		await dialog.getByRole('button', { name: 'Restore' }).first().click()
		await bar().getByText('1 change').waitFor()
		await bar().getByRole('button', { name: 'Save' }).click()
		await admin.page.getByRole('dialog', { name: 'Save changes' }).getByRole('button', { name: 'Save' }).click()
		await bar().getByText('no changes').waitFor()
		expect(JSON.parse((await policy()).json)).toEqual(JSON.parse(before.json))
	})
	test('goes out as a file and comes in again as a draft', async () => {
		const [download] = await Promise.all([admin.page.waitForEvent('download'), admin.button('Export').click()])
		const exported = JSON.parse(readFileSync(await download.path(), 'utf8')) as { formats: Record<string, { verdict: string }> }
		expect(exported.formats['odt']).toMatchObject({ verdict: 'accept' })
		const changed = { ...exported, formats: { ...exported.formats, odt: { verdict: 'advise' } } }
		await admin.page.getByLabel('Import').setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(changed)) })
		await bar().getByText('1 change').waitFor()
		expect(await choice('OpenDocument text (ODT)', 'advise').isChecked()).toBe(true)
		await bar().getByRole('button', { name: 'Discard' }).click()
		await bar().getByText('no changes').waitFor()
	})
	test('what is no set of rules is refused in words', async () => {
		await admin.page.getByLabel('Import').setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from('not JSON') })
		await admin.page.getByRole('alert').filter({ hasText: 'This file holds no rules as JSON. Nothing was changed.' }).waitFor()
	})
})

describe('the numbers', () => {
	test('count what was handed in and why it waited, and name nobody', async () => {
		const ada = await Person.arrives(nextcloud, 'ada')
		await ada.opens('/apps/documentgate/transparency')
		await ada.page.getByRole('heading', { name: 'Transparenz' }).first().waitFor()
		await ada.reads(/ODT/)
		const words = await ada.page.locator('main').innerText()
		expect(words).toMatch(/\d+/)
		for (const name of ['bob', 'Antrag', intake.name]) expect(words).not.toContain(name)
		await ada.leaves()
	})
})
