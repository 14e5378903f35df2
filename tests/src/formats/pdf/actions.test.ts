// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf, text } from '../../../make/pdf.ts'
import { actions, factsOf, references } from './seen.ts'

const opening = (action: string): Uint8Array => pdf().catalog(`/OpenAction ${action}`).bytes()
const clicked = (action: string): Uint8Array => {
	const file = pdf()
	file.page(`/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${action} >>]`)
	return file.bytes()
}

describe('what starts an action', () => {
	test.each([
		['open', opening('<< /S /JavaScript /JS (a) >>'), ['JavaScript open automatic']],
		['open, at a page', opening('[3 0 R /Fit]'), []],
		['open, a jump', opening('<< /S /GoTo /D [3 0 R /Fit] >>'), []],
		['open, printing', opening('<< /S /Named /N /Print >>'), ['Named open automatic']],
		['click', clicked('<< /S /JavaScript /JS (a) >>'), ['JavaScript annotation']],
		['printing the document', pdf().catalog('/AA << /WP << /S /JavaScript /JS (a) >> >>').bytes(), ['JavaScript additional automatic']],
		['a jump that happens by itself', pdf().catalog('/AA << /WC << /S /GoTo /D [3 0 R /Fit] >> >>').bytes(), ['GoTo additional automatic']],
		['a key stroke', pdf().catalog('/AcroForm << /Fields [<< /T (f) /AA << /K << /S /JavaScript /JS (a) >> >> >>] >>').bytes(), ['JavaScript additional']],
		['name tree', pdf().catalog('/Names << /JavaScript << /Kids [<< /Names [(n) << /S /JavaScript /JS (a) >>] >>] >> >>').bytes(), ['JavaScript names automatic']],
		['outline', pdf().catalog('/Outlines << /First << /Title (t) /Next << /A << /S /JavaScript /JS (a) >> >> >> >>').bytes(), ['JavaScript outline']],
		['chain', opening('<< /S /Named /N /NextPage /Next [<< /S /JavaScript /JS (a) >> << /S /Launch /F (b) >>] >>'), ['Named open automatic', 'JavaScript next automatic', 'Launch next automatic']],
		['without a type, but with a script', opening('<< /JS (a) >>'), ['JavaScript open automatic']],
		['no action at all', opening('<< /Type /Action >>'), []],
	])('%s', (_, bytes, expected) => expect(actions(bytes)).toEqual(expected))
	test('action-chain-loop ends', () => {
		const file = pdf()
		const num = file.add('<< /S /JavaScript /JS (a) /Next 3 0 R >>')
		expect(actions(file.catalog(`/OpenAction ${num} 0 R`).bytes())).toEqual(['JavaScript open automatic', 'JavaScript next automatic'])
	})
})

describe('what an action leads to', () => {
	test.each([
		['script as a string', '<< /S /JavaScript /JS (app.alert\\(1\\)) >>', 'app.alert(1)'],
		['script in UTF-16', '<< /S /JavaScript /JS <FEFF00610062> >>', 'ab'],
		['script with an escaped key', '<< /S /J#61vaScript /J#53 (ab) >>', 'ab'],
		['program', '<< /S /Launch /F (calc.exe) >>', 'calc.exe'],
		['program with parameters', '<< /S /Launch /Win << /F (cmd.exe) /P (/c calc) >> >>', 'cmd.exe /c calc'],
		['program of a file specification', '<< /S /Launch /F << /Type /Filespec /DOS (calc.exe) >> >>', 'calc.exe'],
		['form target', '<< /S /SubmitForm /F << /FS /URL /F (http://a.example/) >> >>', 'http://a.example/'],
		['other file', '<< /S /GoToR /F (other.pdf) /D [0 /Fit] >>', 'other.pdf'],
		['address', '<< /S /URI /URI (http://a.example/) >>', 'http://a.example/'],
	])('%s', (_, action, target) => expect(factsOf(opening(action), 'pdf-action')[0]?.target).toBe(target))
	test('script in a stream', () => {
		const file = pdf()
		const script = file.stream('', 'app.alert("stream")')
		expect(factsOf(file.catalog(`/OpenAction << /S /JavaScript /JS ${script} 0 R >>`).bytes(), 'pdf-action')[0]?.target).toBe('app.alert("stream")')
	})
	test.each([
		['click', clicked('<< /S /URI /URI (http://a.example/) >>'), ['hyperlink click http://a.example/']],
		['by itself', opening('<< /S /URI /URI (http://a.example/) >>'), ['hyperlink load http://a.example/']],
		['a base address', pdf().catalog('/URI << /Base (http://a.example/) >> /OpenAction << /S /URI /URI (x) >>').bytes(), ['hyperlink load http://a.example/x']],
		['no scheme', clicked('<< /S /URI /URI (www.example.org/a) >>'), ['hyperlink click http://www.example.org/a']],
		['a path', clicked('<< /S /URI /URI (../a.pdf) >>'), ['hyperlink click ../a.pdf']],
		['media elsewhere', clicked(`<< /S /Rendition /R << /S /MR /C << /S /MCD /D ${text('film.mp4')} >> >> >>`), ['media click film.mp4']],
		['media list, by itself', opening('<< /S /Rendition /R << /S /SR /R [<< /S /MR /C << /D (a.mp4) >> >>] >> >>'), ['media load a.mp4']],
	])('reference: %s', (_, bytes, expected) => expect(references(bytes)).toEqual(expected))
	test.each([
		['a thread in this file', '<< /S /Thread /D 0 >>', []],
		['a thread elsewhere', '<< /S /Thread /F (b.pdf) /D 0 >>', ['Thread open automatic']],
		['a rendition with a script', '<< /S /Rendition /JS (a) >>', ['Rendition open automatic', 'JavaScript rendition automatic']],
		['sound', '<< /S /Sound /Sound null >>', ['Sound open automatic']],
		['movie', '<< /S /Movie >>', ['Movie open automatic']],
		['hiding', '<< /S /Hide /T (f) >>', ['Hide open automatic']],
	])('%s', (_, action, expected) => expect(actions(opening(action))).toEqual(expected))
})
