// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The web component alone, as Files places it. */

import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { defineTab } from '../../../../src/app/files/define-tab.ts'
import type { GateNode } from '../../../../src/app/files/gate-node.ts'
import { TAB_TAG } from '../../../../src/app/files/offers.ts'
import { failure, listen, type Asked } from '../services/api.ts'
import { node } from './node.ts'

const both = (text: string): { de: string; en: string } => ({ de: text, en: text })
const submission = {
	id: 4, number: 'DG-2026-000004', name: 'motion.docx', state: 'held', sentence: both('Others wait for the sitting service.'), next: both('You need do nothing.'), message: null,
	mayRequestReview: true, reviewRequested: false, submittedAt: '2026-11-20T10:00:00+00:00', decidedAt: null, gaps: [both('A part could not be read.')],
	findings: [{ rule: 'macro', trait: 'macro', severity: 'high', target: null, part: [], text: { de: { title: 'Makro' }, en: { title: '<b>Macro</b>', meaning: 'It runs.', risk: 'It may harm.', advice: 'Take it out.' } } }],
}

interface World {
	readonly submission?: object | null
	readonly mine?: boolean
	readonly reviewer?: boolean
}

function answers({ submission: known = submission, mine = true, reviewer = false }: World): (asked: Asked) => unknown {
	return ({ path, method }) => {
		if (path.startsWith('/files/')) return { fileId: 7, gated: true, mode: 'enforce', state: null, submission: known }
		if (path === '/overview') return { roles: { reviewer, policyOwner: false, auditor: false } }
		if (path === '/submissions/4') {
			if (!mine) throw failure({ status: 404 })
			return known
		}
		if (path.endsWith('/history')) return [{ id: 1, at: '2026-11-20T10:00:00+00:00', kind: 'held', text: both('was held'), actor: { kind: 'app', id: '', name: 'Gate' }, detail: {} }]
		if (path.endsWith('/safe-copy')) return { available: false, name: null, verdict: null, changes: [] }
		return method === 'POST' ? {} : undefined
	}
}

async function show(world: World = {}, file: GateNode = node({ state: 'held' })): Promise<{ tab: HTMLElement; asked: Asked[] }> {
	const asked = listen(answers(world))
	defineTab()
	const tab = Object.assign(document.createElement(TAB_TAG), { node: file, active: true })
	document.body.append(tab)
	await flushPromises()
	return { tab, asked }
}

const links = (tab: HTMLElement): (string | null)[] => [...tab.querySelectorAll('a')].map((link) => link.getAttribute('href')?.replace(/^.*\/apps/, '/apps') ?? null)

afterEach(() => {
	document.body.replaceChildren()
	vi.restoreAllMocks()
})

describe('the tab in the sidebar', () => {
	test('answers first, then why', async () => {
		const { tab } = await show()
		expect(tab.textContent).toMatch(/held for review.*Others wait for the sitting service\..*You need do nothing\..*It runs\..*It may harm\..*Take it out\..*A part could not be read\./s)
	})
	test('what comes from the document is text', async () => {
		const { tab } = await show()
		expect(tab.textContent).toContain('<b>Macro</b>')
		expect(tab.querySelector('b')).toBeNull()
	})
	test('leads its submitter to the receipt, and not to the review desk', async () => {
		const { tab, asked } = await show()
		expect(links(tab)).toEqual(['/apps/documentgate/submissions/4'])
		expect(tab.textContent).toContain('Handed in')
		expect(asked.some(({ path }) => path.endsWith('/history'))).toBe(false)
	})
	test('leads a reviewer to the review desk, with the whole history', async () => {
		const { tab } = await show({ mine: false, reviewer: true })
		expect(links(tab)).toEqual(['/apps/documentgate/review/4'])
		expect(tab.textContent).toContain('was held')
	})
	test('others see where it stands and nothing to click on', async () => {
		const { tab, asked } = await show({ mine: false, submission: { ...submission, state: 'clean', mayRequestReview: false, findings: [], gaps: [] } })
		expect(links(tab)).toEqual([])
		expect(asked.some(({ path }) => path.endsWith('/safe-copy'))).toBe(false)
	})
	test('a review can be asked for', async () => {
		const { tab, asked } = await show()
		const button = [...tab.querySelectorAll('button')].find((one) => one.textContent?.includes('Ask for a review'))
		button?.click()
		await flushPromises()
		expect(asked.some(({ method, path }) => method === 'POST' && path === '/cases/4/review-request')).toBe(true)
	})
	test('a file without a case says so', async () => {
		const { tab } = await show({ submission: null }, node())
		expect(tab.textContent).toContain('Nothing is known of this one yet.')
		expect(tab.textContent).toContain('Check on this device')
	})
	test('another file is asked for anew', async () => {
		const { tab, asked } = await show()
		Object.assign(tab, { node: node({ id: '8' }) })
		await flushPromises()
		expect(asked.filter(({ path }) => path.startsWith('/files/')).map(({ path }) => path)).toEqual(['/files/7', '/files/8'])
	})
	test('is defined once', () => expect(defineTab).not.toThrow())
})
