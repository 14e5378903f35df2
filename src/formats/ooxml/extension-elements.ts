// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Elements that extend the office program: ActiveX controls, ribbon callbacks, web extensions; and signatures. [MS-OAUT], [MS-CUSTOMUI], [MS-CUSTOMUI2], [MS-OWEXML], ECMA-376-2 §10. */

import type { ElementHandler, ElementHandlers } from './walk.ts'

const hasPlace = (target: string): boolean => /^\s*(?:[a-z][a-z0-9+.-]{1,}:|[\\/]{2}|[a-z]:[\\/])/i.test(target)

/** Callbacks are names of macros; `onLoad` and `loadImage` are called when the document opens. */
const callbacks: ElementHandler = (walk, attributes, offset) => {
	for (let index = 0; index < attributes.count; index++) {
		const name = attributes.name(index)
		if (!/^(?:on[A-Z]|get[A-Z]|loadImage$)/.test(name)) continue
		const target = attributes.value(index)
		if (target !== '') walk.reading.found.fact({ kind: 'trigger', event: name, target, automatic: name === 'onLoad' || name === 'loadImage', on: 'ribbon', at: walk.at(offset, name) })
	}
}

const ribbonElements = [
	'customUI', 'command', 'commands', 'ribbon', 'qat', 'tab', 'tabSet', 'group', 'box', 'button', 'buttonGroup', 'toggleButton', 'checkBox', 'comboBox', 'control', 'dialogBoxLauncher', 'dropDown', 'dynamicMenu', 'editBox', 'gallery', 'item',
	'labelControl', 'menu', 'menuSeparator', 'separator', 'splitButton', 'contextMenu', 'backstage', 'hyperlink', 'imageControl', 'layoutContainer', 'groupBox', 'primaryItem', 'radioButton', 'radioGroup', 'task', 'taskFormGroup', 'taskGroup', 'category', 'firstColumn', 'secondColumn',
]

export const extensionElements: ElementHandlers = {
	open: {
		...Object.fromEntries(ribbonElements.map((name) => [`customui:${name}`, callbacks])),
		'customui:hyperlink': (walk, attributes, offset) => {
			callbacks(walk, attributes, offset)
			const target = attributes.get('target')
			if (target) walk.reading.reference({ role: 'hyperlink', when: 'click', target, excerpt: target, at: walk.at(offset, 'hyperlink') })
		},
		'ax:ocx': (walk, attributes, offset) => {
			const clsid = attributes.get('ax:classid')?.trim().toUpperCase()
			walk.reading.found.fact({ kind: 'control', technology: 'activex', ...(clsid ? { clsid: clsid.startsWith('{') ? clsid : `{${clsid}}` } : {}), at: walk.at(offset, 'ax:ocx') })
		},
		'ax:ocxPr': (walk, attributes, offset) => {
			const target = attributes.get('ax:value') ?? ''
			// a player, a browser or a Flash movie goes there by itself
			if (hasPlace(target)) walk.reading.reference({ role: 'media', when: 'load', target, excerpt: `${attributes.get('ax:name') ?? ''} = ${target}`, at: walk.at(offset, 'ax:ocxPr') })
		},
		'we:webextension': (walk, attributes, offset) => {
			const name = attributes.get('id')
			walk.reading.found.fact({ kind: 'control', technology: 'web-extension', ...(name ? { name } : {}), at: walk.at(offset, 'we:webextension') })
		},
		'we:reference': (walk, attributes, offset) => {
			const store = attributes.get('store') ?? ''
			if (hasPlace(store)) walk.reading.reference({ role: 'script', when: 'load', target: store, excerpt: store, at: walk.at(offset, 'we:reference') })
		},
		'we:property': (walk, attributes, offset) => {
			const name = attributes.get('name') ?? ''
			if (name === 'Office.AutoShowTaskpaneWithDocument' && /true/i.test(attributes.get('value') ?? '')) {
				walk.reading.found.fact({ kind: 'trigger', event: name, target: walk.part.name, automatic: true, on: 'document', at: walk.at(offset, 'we:property') })
			}
		},
		'ds:SignatureValue': (walk, _attributes, offset) => {
			if (walk.root !== 'ds:Signature') return
			walk.gather((text) => {
				if (text.trim() === '') return
				walk.reading.found.fact({ kind: 'signature', of: 'document', at: walk.at(offset, 'ds:SignatureValue') })
				walk.reading.found.about({ signatures: 1 })
			})
		},
	},
}
