// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** openapi.json says what the controllers do, and the types say what openapi.json says. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { apiTypes, apiTypesFile, openApiFile } from '../tools/api-types.ts'
import { contentOf, filesIn } from './tree.ts'

interface Operation {
	readonly summary?: string
	readonly parameters?: readonly { readonly name: string; readonly in: string }[]
	readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly properties: Readonly<Record<string, unknown>> } }>> }
	readonly responses: Readonly<Record<string, unknown>>
}

interface Schema {
	readonly properties?: Readonly<Record<string, unknown>>
	readonly allOf?: readonly Schema[]
	readonly $ref?: string
}

interface OpenApi {
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
	readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const openApi = JSON.parse(readFileSync(openApiFile, 'utf8')) as OpenApi
const prefix = '/ocs/v2.php/apps/documentgate'
const stale = 'Run “composer openapi” and “npm run api-types”, and commit both files.'

interface Route {
	readonly key: `${string} ${string}`
	readonly parameters: readonly string[]
	readonly statuses: readonly string[]
	readonly summary: string
}

/** Attributes, doc comments and parameters of one controller, read as text. */
function routesIn(file: string): Route[] {
	const methods = contentOf(file).matchAll(/\/\*\*\n((?:\t \*[^\n]*\n)+?)\t \*\/\n((?:\t#\[[^\n]*\n)+)\tpublic function \w+\(([^)]*)\)/g)
	return [...methods].flatMap(([, doc = '', attributes = '', signature = '']) => {
		const route = /ApiRoute\(verb: '(\w+)', url: '([^']+)'/.exec(attributes)
		if (route === null) return []
		return [{
			key: `${(route[1] ?? '').toLowerCase()} ${prefix}${route[2] ?? ''}`,
			parameters: [...signature.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '').sort(),
			statuses: [...doc.matchAll(/^\t \* (\d{3}): /gm)].map((match) => match[1] ?? '').sort(),
			summary: /^\t \* (.+)$/m.exec(doc)?.[1] ?? '',
		}]
	})
}

const routes = filesIn('lib/Controller', '.php').flatMap(routesIn)
const operations = new Map(Object.entries(openApi.paths).flatMap(([path, verbs]) => Object.entries(verbs).map(([verb, operation]) => [`${verb} ${path}`, operation] as const)))

function parametersOf(operation: Operation): string[] {
	const body = operation.requestBody?.content['application/json']?.schema.properties ?? {}
	return [...(operation.parameters ?? []).map((parameter) => parameter.name), ...Object.keys(body)].filter((name) => name !== 'OCS-APIRequest').sort()
}

/** `list`, `name`, `?` … the keys of `array{…}` at its first level. */
function fieldsOf(shape: string): string[] {
	const fields: string[] = []
	let depth = 0
	for (const line of shape.split('\n')) {
		const field = /^ \*\s+(\w+)\??:/.exec(line)?.[1]
		if (depth === 1 && field !== undefined) fields.push(field)
		for (const sign of line) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
	}
	return fields.sort()
}

function propertiesOf(schema: Schema): string[] {
	if (schema.$ref !== undefined) return []
	return [...Object.keys(schema.properties ?? {}), ...(schema.allOf ?? []).flatMap(propertiesOf)].sort()
}

describe('openapi.json', () => {
	test('there are routes to look at', () => expect(routes.length).toBeGreaterThan(30))
	test('names every route and no other', () => expect([...operations.keys()].sort(), stale).toEqual(routes.map((route) => route.key).sort()))
	for (const route of routes) {
		test(route.key, () => {
			const operation = operations.get(route.key)
			expect(operation === undefined ? [] : parametersOf(operation), stale).toEqual(route.parameters)
			expect(Object.keys(operation?.responses ?? {}), stale).toEqual(expect.arrayContaining([...route.statuses]))
			expect(operation?.summary, stale).toBe(route.summary)
		})
	}
	const shapes = [...contentOf('lib/ResponseDefinitions.php').matchAll(/@psalm-type DocumentGate(\w+) = (?:[^\n]*)array\{\n[\s\S]*?\n \* \}\n/g)]
	test('there are shapes to look at', () => expect(shapes.length).toBeGreaterThan(25))
	for (const [shape, name = ''] of shapes) {
		test(`shape ${name}`, () => expect(propertiesOf(openApi.components.schemas[name] ?? {}), stale).toEqual(fieldsOf(shape)))
	}
})

test('the types are those of openapi.json', async () => {
	expect(readFileSync(apiTypesFile, 'utf8'), stale).toBe(await apiTypes())
})
