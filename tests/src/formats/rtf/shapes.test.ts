// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { rtf, shape } from '../../../make/rtf.ts'
import { seen } from '../ole/seen.ts'

test.each<[string, string, object[]]>([
	['a linked picture', shape({ pibName: 'http://a.example/x.png', pibFlags: '10' }), [{ kind: 'reference', role: 'image', target: 'http://a.example/x.png', when: 'load' }]],
	['flags before the name', shape({ pibFlags: '14', pibName: '\\\\\\\\server\\\\x.png' }), [{ target: '\\\\server\\x.png' }]],
	['a fill', shape({ fillBlipName: 'http://a.example/y.png', fillBlipFlags: '8' }), [{ role: 'image', target: 'http://a.example/y.png' }]],
	['in the properties of a picture', '{\\pict{\\*\\picprop{\\sp{\\sn pibName}{\\sv http://a.example/}}{\\sp{\\sn pibFlags}{\\sv 2}}}\\pngblip 89}', [{ role: 'image' }]],
	['a picture that only has a name', shape({ pibName: 'logo', pibFlags: '0' }), []],
	['a picture that came from a file', shape({ pibName: 'C:\\\\x.png', pibFlags: '1' }), [{ kind: 'metadata', what: 'file-path', value: 'C:\\x.png' }]],
	['no picture', shape({ shapeType: '202', fLine: '0' }), []],
	['flags of another shape', shape({ pibName: 'logo' }) + shape({ pibFlags: '8' }), []],
	['a link on click', '{\\shp{\\*\\shpinst{\\sp{\\sn pihlShape}{\\sv {\\*\\hl{\\hlfr x}{\\hlsrc http://a.example/z}}}}}}', [{ role: 'hyperlink', target: 'http://a.example/z', when: 'click' }]],
	['a script', shape({ wzScript: 'alert(1)' }), [{ kind: 'code', runnable: true }]],
	['a shape in a newer format', shape({ metroBlob: '00112233' }), [{ kind: 'format', format: 'unknown' }]],
])('%s', (_, text, expected) => {
	const facts = seen(rtf(text), 'a.rtf').facts.slice(1)
	expect(facts).toMatchObject(expected)
})
