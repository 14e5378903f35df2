// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { isThreadSetup, serveThread } from '../../../src/node/inspection-thread.ts'
import { presets } from '../../../src/policy/presets.ts'

test.each([[undefined, false], [null, false], [{ role: 'other' }, false], [{ role: 'documentgate-inspection' }, true]])('%j is a setup: %s', (untrusted, answer) => {
	expect(isThreadSetup(untrusted)).toBe(answer)
})
test.each([['a policy', 'none', /./], ['a parent', presets['council-practice'], /needs a parent/]])('refuses to serve without %s', (_, policy, sentence) => {
	expect(() => serveThread({ role: 'documentgate-inspection', policy, withFacts: false })).toThrow(sentence)
})
