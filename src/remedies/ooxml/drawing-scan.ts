// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Elements of DrawingML and VML that a safe copy changes: pictures from elsewhere, actions, links, macros of shapes, media. ECMA-376-1 §20 and §21, ECMA-376-4 §14 and §19. */

import type { XmlAttributes } from '../../formats/xml/xml-reader.ts'
import { isSafeLink } from '../safe-links.ts'
import type { PartScan, ScanHandler, ScanHandlers } from './part-scan.ts'
import { dropIfCut } from './scan-handlers.ts'

/** `action` of a link, [MS-OE376] §2.1.1194: what starts something goes. */
const link: ScanHandler = (scan, attributes) => {
	const action = attributes.get('action') ?? ''
	const verb = /^\s*ppaction:\/\/([a-z]+)/i.exec(action)?.[1]?.toLowerCase() ?? ''
	const id = attributes.get('r:id') ?? ''
	if (verb === 'macro' || verb === 'program') {
		scan.drop()
		const target = scan.links.get(id)?.target ?? action
		scan.change({ remedy: 'drop-macros', action: 'removed', subject: verb === 'macro' ? 'event' : 'action', target })
	} else if (verb === 'ole' || (id !== '' && !scan.links.stays(id))) scan.drop()
}

/** A picture: one from elsewhere becomes a placeholder of the same size. */
const picture: ScanHandler = (scan, attributes, offset) => {
	const embedded = attributes.get('r:embed')
	const linked = attributes.get('r:link')
	if (embedded !== undefined && scan.links.stays(embedded)) return
	const id = scan.links.pictureAddress(linked) === undefined ? embedded : linked
	if (id === undefined || scan.links.pictureAddress(id) === undefined) return
	scan.pictures.replace(id)
	scan.plan.remove(offset, 'r:link')
	scan.plan.set(offset, 'r:embed', id)
	scan.frame(1).notes = { isReplaced: true }
}

/** What was cut off from the picture is not cut off from the placeholder. */
const crop: ScanHandler = (scan) => {
	if (scan.frame(1).notes?.['isReplaced'] === true) scan.drop()
}

const vectorPicture: ScanHandler = (scan, attributes) => {
	if (!scan.links.stays(attributes.get('r:embed') ?? '')) scan.drop()
}

const newShape: ScanHandler = (scan) => scan.pictures.forget()

const isElsewhere = (target: string): boolean => /^\s*(?:(?!wordml:|cid:|data:|mailto:|about:)[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(target)

/** Plain addresses in VML, beside the relationships. */
const vmlPicture: ScanHandler = (scan, attributes, offset) => {
	if (attributes.get('o:href') !== undefined) scan.plan.remove(offset, 'o:href')
	const source = attributes.get('src')
	const isLinked = source !== undefined && isElsewhere(source)
	if (isLinked) scan.plan.remove(offset, 'src')
	const names = ['r:id', 'o:relid', 'r:pict', 'r:href']
	const ids = names.map((name) => [name, attributes.get(name)] as const)
	if (ids.some(([, id]) => id !== undefined && id !== '' && scan.links.stays(id))) {
		if (isLinked) scan.change({ remedy: 'cut-external-references', action: 'unlinked', subject: 'picture', target: source })
		return
	}
	const [, replaced] = ids.find(([, id]) => scan.links.pictureAddress(id) !== undefined) ?? []
	const home = /vmldrawing/.test(scan.part.contentType) ? 'o:relid' : 'r:id'
	if (replaced !== undefined) {
		scan.pictures.replace(replaced)
		scan.plan.set(offset, home, replaced)
	} else if (isLinked) {
		scan.change({ remedy: 'cut-external-references', action: 'replaced', subject: 'picture', target: source })
		scan.plan.set(offset, home, scan.pictures.add('picture', source))
	}
}

const vmlShape: ScanHandler = (scan, attributes, offset) => {
	scan.pictures.measureStyle(attributes.get('style'))
	const target = attributes.get('href')
	if (target === undefined || target === '' || target.startsWith('#') || isSafeLink(target)) return
	scan.plan.remove(offset, 'href')
	scan.change({ remedy: 'cut-links', action: 'unlinked', subject: 'link', target })
}

/** A shape that runs a macro when it is clicked. */
const shapeMacro = (attribute: string): ScanHandler => (scan, attributes, offset) => {
	const target = attributes.get(attribute)?.trim()
	if (!target) return
	scan.plan.set(offset, attribute, '')
	tellMacro(scan, target)
}

function tellMacro(scan: PartScan, target: string): void {
	scan.change({ remedy: 'drop-macros', action: 'removed', subject: 'event', target: target.replace(/^\[0\]!/, '') })
}

/** Sound and film from elsewhere: the slide's timing speaks of them, and goes with them. */
const media = (attribute: string): ScanHandler => (scan, attributes) => {
	const id = attributes.get(attribute)
	if (id === undefined || id === '' || scan.links.stays(id)) return
	scan.drop()
	scan.notes.set('lost-media', true)
}

const embeddedMedia: ScanHandler = (scan, attributes) => {
	const stays = ['r:embed', 'r:link'].some((name) => scan.links.stays(attributes.get(name) ?? ''))
	if (stays) return
	scan.drop()
	scan.notes.set('lost-media', true)
}

const size: ScanHandler = (scan, attributes) => scan.pictures.measure(attributes.get('cx'), attributes.get('cy'))

const shapes = ['v:shape', 'v:rect', 'v:oval', 'v:line', 'v:polyline', 'v:roundrect', 'v:group', 'v:arc', 'v:curve', 'v:background']

export const drawingScan: ScanHandlers = {
	open: {
		...Object.fromEntries(shapes.map((name) => [name, vmlShape])),
		'a:hlinkClick': link,
		'a:hlinkHover': link,
		'a:hlinkMouseOver': link,
		'a14:hlinkClick': link,
		'a:blip': picture,
		'a:snd': dropIfCut('r:embed'),
		'p:snd': dropIfCut('r:embed'),
		'a:wavAudioFile': media('r:embed'),
		'a:audioFile': media('r:link'),
		'a:videoFile': media('r:link'),
		'a:quickTimeFile': media('r:link'),
		'p14:media': embeddedMedia,
		'{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip': vectorPicture,
		'a:srcRect': crop,
		'p:pic': newShape,
		'a14:imgLayer': dropIfCut('r:embed'),
		'wp:extent': size,
		'xdr:ext': size,
		'a:ext': size,
		'v:imagedata': vmlPicture,
		'v:image': (scan, attributes, offset) => {
			vmlPicture(scan, attributes, offset)
			vmlShape(scan, attributes, offset)
		},
		'v:fill': vmlPicture,
		'v:stroke': vmlPicture,
		'xdr:sp': shapeMacro('macro'),
		'xdr:pic': (scan, attributes, offset) => {
			newShape(scan, attributes, offset)
			shapeMacro('macro')(scan, attributes, offset)
		},
		'xdr:cxnSp': shapeMacro('macro'),
		'xdr:graphicFrame': shapeMacro('macro'),
		'x:controlPr': shapeMacro('macro'),
		'x14:formControlPr': (scan, attributes: XmlAttributes, offset) => {
			for (const name of ['macro', 'fmlaMacro']) {
				const target = attributes.get(name)
				if (!target) continue
				scan.plan.remove(offset, name)
				tellMacro(scan, target)
			}
		},
		'excel:FmlaMacro': (scan) => {
			scan.drop()
			scan.change({ remedy: 'drop-macros', action: 'removed', subject: 'event' })
		},
		'c:userShapes': dropIfCut('r:id'),
		'c:externalData': dropIfCut('r:id'),
		'{http://schemas.microsoft.com/office/drawing/2014/chartex}externalData': dropIfCut('r:id'),
	},
}
