// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mount } from '@vue/test-utils'
import { describe, expect, test } from 'vitest'
import DocumentCard from '../../../../src/app/components/DocumentCard.vue'
import type { ChosenDocument, InspectionState } from '../../../../src/app/composables/useDocuments.ts'
import { finding, report } from '../example.ts'

const card = (inspection: InspectionState, name = 'motion.odt', sending = true) => {
	const document: ChosenDocument = { id: 1, file: new File(['x'], name), inspection, safeCopy: { state: 'none' }, cancellation: new AbortController() }
	return mount(DocumentCard, { props: { document, sending } })
}

describe('the card of a document', () => {
	test('answers first', () => expect(card({ state: 'inspected', report: report() }).text()).toContain('Ready to send'))
	test('what stopped it is explained, what is only worth knowing waits behind a fold of its own', () => {
		const text = card({ state: 'inspected', report: report({ verdict: 'review', because: ['remote-image'], findings: [finding(), finding({ rule: 'comments', severity: 'info' })] }) })
		expect(text.findAll('details.document-card__why')).toHaveLength(2)
		expect(text.text()).toContain('What does that mean?')
	})
	test('a name from outside is text', () => {
		const wrapper = card({ state: 'inspected', report: report() }, '<img src=x onerror=alert(1)>.odt')
		expect(wrapper.find('img').exists()).toBe(false)
		expect(wrapper.text()).toContain('<img src=x onerror=alert(1)>.odt')
	})
	test('direction marks in a name are shown', () => expect(card({ state: 'inspecting' }, 'a\u202etdo.exe').text()).not.toContain('\u202e'))
	test.each([['cancelled', 'cancelled'], ['too-slow', 'too large'], ['no-worker', 'could not start'], ['mistake', 'ended early']] as const)('a check that failed (%s) says what now', (cause, words) => {
		const failed = card({ state: 'failed', cause })
		expect(failed.text()).toContain(words)
		expect(failed.text()).toContain('Check again')
		expect(card({ state: 'failed', cause }, 'motion.odt', false).text()).toContain(words)
		expect(card({ state: 'failed', cause }, 'motion.odt', false).text()).not.toContain('can be sent')
	})
	test('buttons tell the view', async () => {
		const wrapper = card({ state: 'inspecting' })
		await wrapper.get('button').trigger('click')
		expect(wrapper.emitted('cancel')).toHaveLength(1)
	})
})
