// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { readXml } from '../../../../src/formats/xml/xml-reader.ts'
import { officeProfile } from '../../../../src/node/conversion/office-profile.ts'

describe('the throw-away profile', () => {
	test('is well-formed', () => {
		const names: string[] = []
		readXml(new TextEncoder().encode(officeProfile()), new Budget(defaultLimits), { open: (_name, attributes) => { for (let index = 0; index < attributes.count; index++) names.push(attributes.value(index)) } })
		expect(names).toContain('DisableMacrosExecution')
	})
	test.each([['DisableMacrosExecution', 'true'], ['DisableActiveContent', 'true'], ['MacroSecurityLevel', '3'], ['BlockUntrustedRefererLinks', 'true'], ['Link', '2']])('%s is %s', (name, value) => {
		expect(officeProfile()).toContain(`oor:name="${name}" oor:op="fuse"><value>${value}</value>`)
	})
})
