// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf } from '../../../make/pdf.ts'
import { actions, factsOf, references } from './seen.ts'

const withXfa = (...packets: readonly string[]): Uint8Array => {
	const file = pdf()
	const streams = packets.map((packet, index) => `(p${index}) ${file.stream('', packet)} 0 R`)
	return file.catalog(`/AcroForm << /Fields [] /XFA [${streams.join(' ')}] >>`).bytes()
}

test('in packets', () => expect(factsOf(withXfa('<template/>', '</xdp>'), 'pdf-feature')).toMatchObject([{ feature: 'xfa' }]))
test('in one stream', () => {
	const file = pdf()
	expect(factsOf(file.catalog(`/AcroForm << /XFA ${file.stream('', '<template/>')} 0 R >>`).bytes(), 'pdf-feature')).toMatchObject([{ feature: 'xfa' }])
})
test('misplaced in the catalog', () => expect(factsOf(pdf().catalog('/XFA []').bytes(), 'pdf-feature')).toMatchObject([{ feature: 'xfa' }]))

describe('scripts', () => {
	test.each([
		['JavaScript', '<script contentType="application/x-javascript">app.alert(1 &lt; 2)</script>', ['app.alert(1 < 2)']],
		['with a prefix, in CDATA', "<t:script contentType='application/x-javascript'><![CDATA[a < b]]></t:script>", ['a < b']],
		['FormCalc', '<script>$.rawValue = 1</script>', []],
		['empty', '<script contentType="application/x-javascript"> </script>', []],
		['script-open', '<script contentType="application/x-javascript">a', []],
	])('%s', (_, packet, expected) => expect(factsOf(withXfa(packet), 'pdf-action').map(({ target }) => target)).toEqual(expected))
	test('cut by the end of a packet', () => expect(actions(withXfa('<script contentType="application/', 'x-javascript">a</script>'))).toEqual(['JavaScript field automatic']))
	test('scripts-open are read once', () => {
		const begin = performance.now()
		actions(withXfa(`${'<script contentType="application/x-javascript"><![CDATA['.repeat(5_000)}</script>`))
		expect(performance.now() - begin).toBeLessThan(2_000)
	})
})

test('submission', () => expect(actions(withXfa('<submit format="xml" target="http://a.example/"/>'))).toEqual(['SubmitForm field']))
test('picture elsewhere', () => expect(references(withXfa('<image href="http://a.example/a.png"/>'))).toEqual(['image load http://a.example/a.png']))
test('web service', () => expect(factsOf(withXfa('<wsdlAddress>http://a.example/?wsdl</wsdlAddress>'), 'connection')).toMatchObject([{ type: 'web-query', target: 'http://a.example/?wsdl' }]))
