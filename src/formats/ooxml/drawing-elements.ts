// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Elements of DrawingML, VML and PresentationML: actions of shapes, embedded and linked objects, linked pictures, slides. ECMA-376-1 §19 to §21, ECMA-376-4 §14, [MS-PPTX]. */

import type { XmlAttributes } from '../xml/xml-reader.ts'
import type { ElementHandler, ElementHandlers, PartWalk } from './walk.ts'

/** `action` of a hyperlink, [MS-OE376] §2.1.1194 and ECMA-376-1 §21.1.2.3.5: what it starts, if it starts something. */
function actionHandler(event: 'click' | 'hover'): ElementHandler {
	return (walk, attributes, offset) => {
		const action = attributes.get('action')
		if (action === undefined) return
		const [, verb = '', rest = ''] = /^\s*ppaction:\/\/([a-z]+)\??(.*)$/is.exec(action) ?? []
		const link = walk.relationship(attributes.get('r:id'))
		// a click on an object opens it, as everybody expects; hovering is no decision of the reader
		const target = verb === 'macro' ? rest.replace(/^name=/i, '') : verb === 'program' ? (link?.target ?? rest) : verb === 'ole' && event === 'hover' ? action : ''
		if (target !== '') walk.reading.found.fact({ kind: 'trigger', event, target, automatic: event === 'hover', on: 'link', excerpt: action, at: walk.at(offset, `ppaction://${verb}`) })
	}
}

/** A shape that runs a macro when it is clicked: `[0]!Module.Name`. */
const shapeMacro: ElementHandler = (walk, attributes, offset) => reportMacro(walk, attributes.get('macro'), offset)

function reportMacro(walk: PartWalk, macro: string | undefined, offset: number): void {
	const target = macro?.trim().replace(/^\[0\]!/, '')
	if (target) walk.reading.found.fact({ kind: 'trigger', event: 'click', target, automatic: false, on: 'object', at: walk.at(offset, 'macro') })
}

const isElsewhere = (target: string): boolean => /^\s*(?:(?!wordml:|cid:|data:|mailto:|about:)[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(target)

/** Plain addresses in VML, beside the relationships. `o:href` names where a picture that is now inside came from. */
const vmlPicture: ElementHandler = (walk, attributes, offset) => {
	const inside = attributes.get('r:id') ?? attributes.get('o:relid') ?? attributes.get('r:pict')
	for (const [name, when] of [['src', 'load'], ['o:href', inside ? 'never' : 'load']] as const) {
		const target = attributes.get(name)
		if (target !== undefined && isElsewhere(target)) walk.reading.reference({ role: 'image', when, target, excerpt: target, at: walk.at(offset, name) })
	}
}

const vmlShape: ElementHandler = (walk, attributes, offset) => {
	const target = attributes.get('href')
	if (target && !target.startsWith('#')) walk.reading.reference({ role: 'hyperlink', when: 'click', target, excerpt: target, at: walk.at(offset, 'href') })
}

const classOf = (attribute: string) => (walk: PartWalk, attributes: XmlAttributes): void => walk.nameObject(attributes.get('r:id'), attributes.get(attribute))

const shapes = ['v:shape', 'v:rect', 'v:oval', 'v:line', 'v:polyline', 'v:roundrect', 'v:group', 'v:arc', 'v:curve', 'v:image', 'v:background']

export const drawingElements: ElementHandlers = {
	open: {
		...Object.fromEntries(shapes.map((name) => [name, vmlShape])),
		'a:hlinkClick': actionHandler('click'),
		'a:hlinkHover': actionHandler('hover'),
		'a:hlinkMouseOver': actionHandler('hover'),
		'a14:hlinkClick': actionHandler('click'),
		'xdr:sp': shapeMacro,
		'xdr:pic': shapeMacro,
		'xdr:cxnSp': shapeMacro,
		'xdr:graphicFrame': shapeMacro,
		'excel:FmlaMacro': (walk, _attributes, offset) => walk.gather((text) => reportMacro(walk, text, offset)),
		'x14:formControlPr': (walk, attributes, offset) => reportMacro(walk, attributes.get('fmlaMacro') ?? attributes.get('macro'), offset),
		'v:imagedata': vmlPicture,
		'v:image': (walk, attributes, offset) => {
			vmlPicture(walk, attributes, offset)
			vmlShape(walk, attributes, offset)
		},
		'v:fill': vmlPicture,
		'v:stroke': vmlPicture,
		'o:OLEObject': classOf('ProgID'),
		'p:oleObj': classOf('progId'),
		'x:oleObject': classOf('progId'),
		'p:control': (walk, attributes, offset) => walk.control(attributes.get('r:id'), attributes.get('name'), offset),
		'x:control': (walk, attributes, offset) => walk.control(attributes.get('r:id'), attributes.get('name'), offset),
		'p:cmd': (walk, attributes, offset) => {
			const command = attributes.get('cmd') ?? ''
			// an animation that activates an embedded object, as if somebody had clicked on it
			if (attributes.get('type') === 'verb') walk.reading.found.fact({ kind: 'trigger', event: 'animation', target: `verb ${command}`, automatic: true, on: 'object', at: walk.at(offset, 'p:cmd') })
		},
		'p:sld': (walk, attributes, offset) => {
			if (/^(?:0|false)$/.test(attributes.get('show') ?? '')) walk.count('hidden-slide', offset, 'p:sld')
		},
		'p:cm': (walk, _attributes, offset) => walk.count('comment', offset, 'p:cm'),
		'p188:cm': (walk, _attributes, offset) => walk.count('comment', offset, 'p188:cm'),
		'p188:reply': (walk, _attributes, offset) => walk.count('comment', offset, 'p188:cm'),
	},
}
