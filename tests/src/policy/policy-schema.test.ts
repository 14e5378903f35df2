// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The schema is itself one, complete, and plain data. What it accepts is tested beside the parser. */

import Ajv from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { policySchema } from '../../../src/policy/policy-schema.ts'
import { sections } from '../../../src/policy/shape.ts'

test('follows draft 2020-12', () => {
	expect(new Ajv({ strict: true }).validateSchema(policySchema)).toBe(true)
})

test('knows every section of a policy', () => {
	expect(Object.keys((policySchema as { properties: object }).properties).sort()).toEqual([...sections].sort())
})

test('is plain JSON', () => {
	expect(JSON.parse(JSON.stringify(policySchema))).toEqual(policySchema)
})
