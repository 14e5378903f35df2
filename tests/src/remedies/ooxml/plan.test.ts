// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { joinBytes, toUtf8 } from '../../../../src/bytes/text.ts'
import { rewriteXml } from '../../../../src/formats/xml/xml-rewriter.ts'
import { Budget } from '../../../../src/model/budget.ts'
import { defaultLimits } from '../../../../src/model/limits.ts'
import { Plan } from '../../../../src/remedies/ooxml/plan.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const source = `<w:a xmlns:w="${W}"><w:b w:x="1" w:y="2"><w:c/>text</w:b></w:a>`
const b = source.indexOf('<w:b')
const c = source.indexOf('<w:c')

function carriedOut(make: (plan: Plan) => void, xml = source): string {
	const plan = new Plan()
	make(plan)
	const { chunks } = rewriteXml(toUtf8(xml), new Budget(defaultLimits), plan.editor())
	return new TextDecoder().decode(joinBytes(chunks)).replace(/^<\?xml[^>]*>\s*/, '').replace(` xmlns:w="${W}"`, '')
}

describe('plans', () => {
	const rows: readonly (readonly [name: string, make: (plan: Plan) => void, expected: string])[] = [
		['nothing', () => undefined, '<w:a><w:b w:x="1" w:y="2"><w:c/>text</w:b></w:a>'],
		['an element goes', (plan) => plan.drop(b), '<w:a></w:a>'],
		['its tags go', (plan) => plan.unwrap(b), '<w:a><w:c/>text</w:a>'],
		['other tags', (plan) => plan.rename(b, 'w:d', W), '<w:a><w:d><w:c/>text</w:d></w:a>'],
		['other tags with attributes', (plan) => plan.rename(b, 'w:d', W, ' w:z="3"'), '<w:a><w:d w:z="3"><w:c/>text</w:d></w:a>'],
		['other tags in a namespace without a prefix here', (plan) => plan.rename(b, 'v:d', 'urn:v'), '<w:a><v:d xmlns:v="urn:v"><w:c/>text</v:d></w:a>'],
		['other tags and more inside', (plan) => { plan.rename(b, 'w:d', W); plan.insert(b, 'end', '<w:e/>'); plan.insert(b, 'start', '<w:s/>') }, '<w:a><w:d><w:s/><w:c/>text<w:e/></w:d></w:a>'],
		['an attribute goes, another changes', (plan) => { plan.remove(b, 'w:x'); plan.set(b, 'w:y', 'a"b') }, '<w:a><w:b w:y="a&quot;b"><w:c/>text</w:b></w:a>'],
		['an attribute that went comes back', (plan) => { plan.remove(b, 'w:x'); plan.set(b, 'w:x', '1') }, '<w:a><w:b w:x="1" w:y="2"><w:c/>text</w:b></w:a>'],
		['more around an element', (plan) => { plan.insert(c, 'before', '<w:1/>'); plan.insert(c, 'before', '<w:2/>'); plan.insert(c, 'after', '<w:3/>') }, '<w:a><w:b w:x="1" w:y="2"><w:1/><w:2/><w:c/><w:3/>text</w:b></w:a>'],
		['something in place of an element', (plan) => { plan.insert(c, 'before', '<w:1/>'); plan.insert(c, 'end', '<w:2/>'); plan.drop(c) }, '<w:a><w:b w:x="1" w:y="2"><w:1/>text</w:b></w:a>'],
	]
	test.each(rows)('%s', (_name, make, expected) => {
		expect(carriedOut(make)).toBe(expected)
	})
	test('a plan says whether it does anything', () => {
		const plan = new Plan()
		expect(plan.isEmpty).toBe(true)
		plan.drop(1)
		expect([plan.isEmpty, plan.isDropped(1), plan.isDropped(2)]).toEqual([false, true, false])
	})
})
