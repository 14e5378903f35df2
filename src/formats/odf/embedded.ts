// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Objects inside a document, by reference or written out in place: sub-documents, OLE objects, pictures and sounds in Base64. ODF 1.4 part 3 §10.4. */

import { Base64Decoder } from '../../bytes/base64.ts'
import { joinBytes } from '../../bytes/text.ts'
import type { PartRole } from '../../model/facts.ts'
import type { XmlAttributes } from '../xml/xml-reader.ts'
import { HEAD_BYTES, recognisePassive } from './pictures.ts'
import type { ElementTable, Scene, TextListener } from './scene.ts'

/** `draw:class-id` as facts have it; undefined for anything that is no identifier. */
function classIdOf(attributes: XmlAttributes): string | undefined {
	const id = /^\s*\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?\s*$/i.exec(attributes.get('draw:class-id') ?? '')?.[1]
	return id === undefined ? undefined : `{${id.toUpperCase()}}`
}

function readObject(scene: Scene, attributes: XmlAttributes, element: string): void {
	scene.classId = classIdOf(attributes)
	const target = attributes.get('xlink:href')
	if (target === undefined) return
	const reach = scene.reach(target)
	if (reach.where === 'outside') {
		scene.outsideReference('linked-object', 'load', target, element)
		// the frame and its picture are in the document, what they show is not
		const clsid = scene.classId === undefined ? {} : { clsid: scene.classId }
		if (scene.document.isNew(`linked ${target}`)) scene.found.fact({ kind: 'embedded', what: element === 'draw:object-ole' ? 'ole' : 'document', name: target, readable: true, at: scene.at(element), ...clsid })
	}
	else if (reach.where === 'inside') {
		scene.document.objects.add(reach.entry)
		if (scene.classId !== undefined) scene.document.classIds.set(reach.entry, scene.classId)
	}
}

/** Decodes a Base64 text as it comes. A picture that shows itself to be one is not kept. */
class BinaryListener implements TextListener {
	private readonly scene: Scene
	private readonly role: PartRole
	private readonly name: string
	private readonly at: ReturnType<Scene['at']>
	private readonly clsid: string | undefined
	private readonly decoder = new Base64Decoder()
	private chunks: Uint8Array[] = []
	private length = 0
	private isDecided = false
	private isPassive = false

	constructor(scene: Scene, role: PartRole, name: string, element: string) {
		this.scene = scene
		this.role = role
		this.name = name
		this.at = scene.at(element)
		this.clsid = scene.classId
	}

	text(piece: string): void {
		const bytes = this.decoder.write(piece)
		const { budget } = this.scene.found
		budget.spend('expandedBytes', bytes.length)
		this.length += bytes.length
		if (this.isPassive) return
		budget.check('partBytes', this.length)
		this.chunks.push(bytes)
		if (!this.isDecided && this.length >= HEAD_BYTES) this.decide()
	}

	private decide(): void {
		this.isDecided = true
		if (this.role === 'object') return
		const whole = joinBytes(this.chunks)
		this.isPassive = recognisePassive(whole.subarray(0, HEAD_BYTES)) !== undefined
		this.chunks = this.isPassive ? [] : [whole]
	}

	end(): void {
		if (!this.isDecided) this.decide()
		if (this.isPassive || this.length === 0) return
		const { found } = this.scene
		const result = found.part(joinBytes(this.chunks), { name: this.name, role: this.role })
		if (this.role !== 'object') return
		const clsid = this.clsid === undefined ? {} : { clsid: this.clsid }
		found.fact({ kind: 'embedded', what: 'ole', name: this.name, readable: !result.unread, at: this.at, ...clsid })
	}
}

export const embeddedElements: ElementTable = {
	'draw:object': readObject,
	'draw:object-ole': readObject,
	'office:binary-data': (scene, _attributes, element) => {
		const { parent } = scene
		const role: PartRole = parent === 'draw:object-ole' || parent === 'draw:object' ? 'object' : /sound|audio|plugin/.test(parent) ? 'media' : 'picture'
		scene.listen(new BinaryListener(scene, role, `${parent} ${++scene.binaries}`, element))
	},
}
