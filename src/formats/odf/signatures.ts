// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Digital signatures in `META-INF`. ODF 1.4 part 2 §5, XML Signature. Presence is reported; validity is nobody's business here. */

import type { ElementTable } from './scene.ts'

export const signatureElements: ElementTable = {
	'ds:Signature': (scene, _attributes, element) => {
		const isMacros = /macrosignatures/i.test(scene.part ?? '')
		scene.signature = { of: isMacros ? 'macros' : 'document', at: scene.at(element) }
	},
	'ds:SignatureValue': (scene) => {
		const { signature } = scene
		scene.signature = undefined
		if (signature === undefined) return
		scene.whenText((value) => {
			// a signature that is still to be made has no value
			if (value.trim() === '') return
			scene.found.fact({ kind: 'signature', ...signature })
			scene.found.about({ signatures: 1 })
		})
	},
}
