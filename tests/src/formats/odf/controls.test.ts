// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { odt } from '../../../make/odf.ts'
import { factsOf, references } from './seen.ts'

const controls = (xml: string): readonly string[] => factsOf(odt().body(xml).package(), 'control').map(({ technology, name }) => `${technology} ${name ?? '-'}`)

describe('controls', () => {
	test.each([
		['applet', '<draw:applet draw:code="Clock.class" xlink:href="http://example.org/"/>', 'applet Clock.class'],
		['applet without a name', '<draw:applet/>', 'applet -'],
		['plug-in', '<draw:plugin draw:mime-type="application/x-shockwave-flash" xlink:href="a.swf"/>', 'plugin application/x-shockwave-flash'],
		['plug-in of no type', '<draw:plugin xlink:href="a.swf"/>', 'plugin a.swf'],
		['foreign control', '<form:generic-control form:control-implementation="ms:Forms.ActiveXControl"/>', 'activex ms:Forms.ActiveXControl'],
	])('%s', (_, xml, expected) => {
		expect(controls(xml)).toEqual([expected])
	})
	test.each([
		['own control', '<form:button form:control-implementation="ooo:com.sun.star.form.component.CommandButton"/>'],
		['control of StarOffice', '<form:text form:service-name="stardiv.one.form.component.Edit"/>'],
		['film in the own player', '<draw:plugin draw:mime-type="application/vnd.sun.star.media" xlink:href="Media/a.mp4"/>'],
	])('none: %s', (_, xml) => {
		expect(controls(xml)).toEqual([])
	})
	test('an applet is loaded from its code base', () => {
		expect(references(odt().body('<draw:applet draw:code="a" draw:archive="http://example.org/a.jar" xlink:href="http://example.org/"/>').package())).toEqual(['script load http://example.org/', 'script load http://example.org/a.jar'])
	})
	test('a film elsewhere is loaded', () => {
		expect(references(odt().body('<draw:plugin draw:mime-type="application/vnd.sun.star.media" xlink:href="http://example.org/a.mp4"/>').package())).toEqual(['media load http://example.org/a.mp4'])
	})
})
