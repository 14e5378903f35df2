// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { readProjectStream } from '../../../../src/formats/vba/project-stream.ts'
import { latin } from '../../../make/ole.ts'

test('the list of the editor', () => {
	const text = 'ID="{0}"\r\nDocument=ThisDocument/&H00000000\r\nModule=Module1\r\nClass=Events\r\nBaseClass=Form1\r\nName="Module=Fake"\r\n[Workspace]\r\nModule1=0, 0, 0, 0, C\r\n'
	const list = readProjectStream(latin(text), 'windows-1252')
	expect([...list.modules]).toEqual(['THISDOCUMENT', 'MODULE1', 'EVENTS', 'FORM1'])
	expect([...list.objects]).toEqual(['THISDOCUMENT', 'EVENTS', 'FORM1'])
	expect([...list.forms]).toEqual(['FORM1'])
})
