// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test, vi } from 'vitest'
import { saveBlob } from '../../../../src/app/services/save-blob.ts'

test('the person gets the bytes under the name', () => {
	const clicked: HTMLAnchorElement[] = []
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { clicked.push(this) })
	saveBlob(new Blob(['x']), 'antrag.odt')
	expect(clicked.map(({ download, protocol }) => [download, protocol])).toEqual([['antrag.odt', 'blob:']])
})
