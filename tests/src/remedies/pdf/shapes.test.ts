// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { choices } from '../../../../src/remedies/pdf/choices.ts'
import { shapes, type Role, type Shape } from '../../../../src/remedies/pdf/shapes.ts'

const entries: readonly (readonly [string, Shape])[] = Object.entries(shapes)
const built: ReadonlySet<Role> = new Set<Role>(['action', 'destination', 'destination-tree', 'element-tree', 'label-tree', 'open-action', 'page', 'parent-tree', 'plain'])

test('every role that a key names is known', () => {
	for (const [name, { keys = {}, others }] of entries) {
		for (const role of [...Object.values(keys), ...(others === undefined ? [] : [others])]) expect(Object.hasOwn(shapes, role) || Object.hasOwn(choices, role) || built.has(role), `${name} names ${role}`).toBe(true)
	}
})

test('no shape has a key that starts, fetches or carries something', () => {
	for (const [name, { keys = {} }] of entries) {
		for (const key of ['AA', 'AF', 'Collection', 'EF', 'EmbeddedFiles', 'JS', 'JavaScript', 'OPI', 'PA', 'PresSteps', 'Ref', 'Rendition', 'Requirements', 'RichMediaContent', 'Win', 'XFA']) {
			// a reference of the logical structure to other elements has the same key as one to another document
			if (key !== 'Ref' || name !== 'structure-element') expect(Object.hasOwn(keys, key), `${name} has ${key}`).toBe(false)
		}
		if (shapes[name as keyof typeof shapes] !== undefined && (keys as Record<string, Role>)['A'] === 'action') expect(['note', 'outline']).toContain(name)
	}
})

test('a stream with data in another file keeps only what is here', () => {
	for (const [name, { keys = {}, stream }] of entries) if (stream !== undefined) expect(Object.hasOwn(keys, 'F'), name).toBe(false)
})
