// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Files for the tests of what stands inside Files. */

import type { GateNode } from '../../../../src/app/files/gate-node.ts'

export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function node(over: Partial<GateNode> & { readonly state?: string } = {}): GateNode {
	const { state, ...rest } = over
	return {
		id: '7', basename: 'motion.docx', mime: docx, size: 3, type: 'file', permissions: 31, source: 'http://localhost/remote.php/dav/files/alice/Eingang/motion.docx', path: '/Eingang/motion.docx',
		attributes: state === undefined ? {} : { 'documentgate-state': state },
		...rest,
	}
}

/** What the server tells every page: here, what it can convert. */
export function offerConversions(conversions: readonly object[]): void {
	document.querySelector('#initial-state-core-capabilities')?.remove()
	// what was read once is remembered
	;(window as { _nc_initial_state?: Map<string, unknown> })._nc_initial_state?.clear()
	const element = document.createElement('input')
	element.type = 'hidden'
	element.id = 'initial-state-core-capabilities'
	element.value = btoa(JSON.stringify({ files: { file_conversions: conversions } }))
	document.body.append(element)
}

export const toOdt = { from: docx, to: 'application/vnd.oasis.opendocument.text', extension: 'odt', displayName: 'OpenDocument' }
