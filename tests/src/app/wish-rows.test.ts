// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { presetDraft, withKey } from '../../../src/app/policy-draft.ts'
import { wishRows } from '../../../src/app/wish-rows.ts'

const preset = presetDraft('council-practice')

describe('wishes', () => {
	test('the three families always have a row', () => expect(wishRows(preset, preset, [], []).map(({ key }) => key)).toEqual(['odf', 'ooxml', 'pdf']))
	test('what a policy wishes although it means nothing there is shown', () => {
		const problem = { pointer: '/conformance/odf', text: { de: 'nein', en: 'no' } }
		expect(wishRows(withKey(preset, 'conformance', 'odf', { want: ['strict'] }), preset, [problem], ['docx'])[0]).toMatchObject({ isWished: true, want: ['strict'], departs: true, problems: ['no'] })
	})
	test('a kind that was added has a row before anything is wished', () => expect(wishRows(preset, preset, [], ['docx']).at(-1)).toMatchObject({ key: 'docx', isWished: false, possible: ['lang', 'title', 'fonts-embedded', 'strict'] }))
})
