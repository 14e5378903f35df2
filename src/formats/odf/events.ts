// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What starts code: event listeners of documents, sheets, pages, controls, shapes and links. ODF 1.4 part 3 §3.13, §9.5.3 and §14.4; `script:events` of OpenOffice.org 1.x. */

import type { TriggerFact } from '../../model/facts.ts'
import type { XmlAttributes } from '../xml/xml-reader.ts'
import type { ElementTable, Scene } from './scene.ts'

/** Elements that hold nothing but listeners. */
export const listenerGroups: ReadonlySet<string> = new Set(['office:event-listeners', 'officeooo:event-listeners', 'office:events', 'script:events', 'form:events'])

type Owner = TriggerFact['on']

/** What the listener being opened belongs to. */
function ownerOf(scene: Scene): Owner {
	const { parents } = scene
	const last = parents[parents.length - 1] ?? ''
	return ownerOfElement(listenerGroups.has(last) ? (parents[parents.length - 2] ?? '') : last)
}

function ownerOfElement(element: string): Owner {
	if (element === 'table:table') return 'sheet'
	if (element === 'draw:page' || element === 'presentation:notes') return 'page'
	if (element === 'text:a' || element === 'draw:a' || element.startsWith('draw:area-')) return 'link'
	const prefix = element.slice(0, element.indexOf(':'))
	if (prefix === 'form' || prefix === 'dlg') return 'control'
	if (prefix === 'office' || prefix === '') return 'document'
	return prefix === 'text' ? 'field' : 'object'
}

/** Events that need a hand on the mouse or the keyboard. */
const BY_HAND = /(?:^|[:-])(?:click|dblclick|right-click|performaction|approveaction|mouse\w*|key\w*|adjust\w*|textchange\w*|itemstatechange\w*)$/i
/** Events of parts of a document that come with loading or leaving it. */
const LOADING = /(?:^|[:-])(?:un)?load(?:ed|ing|-finished|-done|-cancel|-error)?$/i

function isAutomatic(owner: Owner, event: string): boolean {
	if (owner === 'document' || owner === 'sheet' || owner === 'page') return !BY_HAND.test(event)
	return LOADING.test(event)
}

/** The script of a listener: an address, or the name of a macro with the place it is in. */
export function scriptOf(attributes: XmlAttributes): string {
	const href = attributes.get('xlink:href')?.trim() ?? ''
	if (href !== '') return href
	return attributes.get('script:macro-name')?.trim() ?? ''
}

/** A script address whose path climbs out of the folder for scripts: it names any file of the computer. */
const CLIMBING = /^\s*vnd\.sun\.star\.script:[^?]*(?:\.|%2e){2}(?:[/\\|]|%2f|%5c|%7c)/i

function reportTrigger(scene: Scene, event: string, target: string, on: Owner, element: string): void {
	if (CLIMBING.test(target)) scene.outsideReference('script', isAutomatic(on, event) ? 'load' : 'click', target, element)
	scene.found.fact({ kind: 'trigger', event, target, automatic: isAutomatic(on, event), on, at: scene.at(element) })
}

function readListener(scene: Scene, attributes: XmlAttributes, element: string): void {
	const target = scriptOf(attributes)
	// many programs write a listener for every event, most of them for nothing
	if (target === '') return
	reportTrigger(scene, attributes.get('script:event-name') ?? 'unknown', target, ownerOf(scene), element)
}

const SCRIPT = /^\s*(?:vnd\.sun\.star\.script|macro|script)\s*:/i

/** What a listener of a presentation does on a click: it runs something, opens something, or moves within the show. */
export function presentationClick(attributes: XmlAttributes): { readonly does: 'run' | 'open' | 'move'; readonly target: string; readonly isCommand: boolean } {
	const target = scriptOf(attributes)
	const action = attributes.get('presentation:action') ?? ''
	const runs = action === 'macro' || action === 'execute' || attributes.get('script:macro-name') !== undefined || SCRIPT.test(target)
	return { does: target === '' ? 'move' : runs ? 'run' : 'open', target, isCommand: action === 'execute' }
}

/** A click on a shape of a presentation: show something, start a program, run a macro. */
function readPresentationListener(scene: Scene, attributes: XmlAttributes, element: string): void {
	const { does, target, isCommand } = presentationClick(attributes)
	if (does === 'move') return
	const event = attributes.get('script:event-name') ?? 'dom:click'
	if (does === 'run') reportTrigger(scene, event, target, 'object', element)
	if (isCommand) scene.outsideReference('hyperlink', 'click', target, element)
	else if (does === 'open') scene.reference('hyperlink', 'click', target, element)
}

/** Menus, toolbars, keys: commands of the program are everyday, scripts are not. */
function readBinding(scene: Scene, attributes: XmlAttributes, element: string): void {
	for (const name of ['xlink:href', 'menu:id', 'toolbar:id', 'statusbar:id']) {
		const target = attributes.get(name)
		if (target === undefined || !SCRIPT.test(target)) continue
		const event = attributes.get('accel:code') ?? attributes.get('menu:label') ?? attributes.get('toolbar:text') ?? 'command'
		scene.found.fact({ kind: 'trigger', event, target, automatic: false, on: 'ribbon', at: scene.at(element) })
	}
}

export const eventElements: ElementTable = {
	'script:event-listener': readListener,
	'script:event': readListener,
	'presentation:event-listener': readPresentationListener,
	'presentation:event': readPresentationListener,
	'text:execute-macro': (scene, attributes, element) => {
		const target = attributes.get('text:name')?.trim() ?? ''
		// since ODF 1.0 the macro is named by the listener inside; before, here
		if (target !== '') reportTrigger(scene, 'click', target, 'field', element)
	},
	'accel:item': readBinding,
	'menu:menu': readBinding,
	'menu:menuitem': readBinding,
	'toolbar:toolbaritem': readBinding,
	'statusbar:statusbaritem': readBinding,
}
