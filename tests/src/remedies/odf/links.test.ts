// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { edited } from './edited.ts'

test.each([
	{ name: 'a file', body: '<text:a xlink:href="file:///C:/a.exe">Wort</text:a>', after: 'Wort', changes: ['link unlinked file:///C:/a.exe'] },
	{ name: 'a share', body: '<text:a xlink:href="//server/a">Wort</text:a>', after: 'Wort', changes: ['link unlinked //server/a'] },
	{ name: 'a command of the office program', body: '<text:a xlink:href=".uno:Quit">Wort</text:a>', after: 'Wort', changes: ['link unlinked .uno:Quit'] },
	{ name: 'around a picture', body: '<draw:a xlink:href="search-ms:x"><draw:frame/></draw:a>', after: '<draw:frame/>', changes: ['link unlinked search-ms:x'] },
	{ name: 'an area of a picture', body: '<draw:area-circle xlink:href="javascript:x"/>', after: '', changes: ['link removed javascript:x'] },
	{ name: 'a button', body: '<form:button xlink:href="file://server/a" form:label="OK"/>', after: '<form:button form:label="OK"/>', changes: ['link removed file://server/a'] },
	{ name: 'the target of a form', body: '<form:form xlink:href="smb://server/a"/>', after: '<form:form/>', changes: ['form-action removed smb://server/a'] },
	...['https://example.org/', 'mailto:a@example.org', 'tel:+4969', '#Kapitel'].map((target) => ({ name: `${target} stays`, body: `<text:a xlink:href="${target}">Wort</text:a>`, after: `<text:a xlink:href="${target}">Wort</text:a>`, changes: [] })),
])('$name', ({ body, after, changes }) => {
	expect(edited(body, { files: [] })).toEqual({ body: after, changes })
})
