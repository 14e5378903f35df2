// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Takes programs and what starts them out of XML parts. ODF 1.4 part 3 §3.13, §7.7.8, §14.4. */

import { listenerGroups, presentationClick, scriptOf } from '../../formats/odf/events.ts'
import { isSafeLink } from '../safe-links.ts'
import type { FateReader, FateTable } from './part-editor.ts'

/** A listener that names nothing goes as well: it does nothing. */
const listener: FateReader = (here, attributes) => {
	const target = scriptOf(attributes)
	if (target !== '') here.change({ remedy: 'drop-macros', action: 'removed', subject: 'event', target })
	return 'drop'
}

const presentationListener: FateReader = (here, attributes) => {
	const { does, target } = presentationClick(attributes)
	if (does === 'run') here.change({ remedy: 'drop-macros', action: 'removed', subject: 'event', target })
	else if (does === 'open' && here.isOutside(target) && !isSafeLink(target)) here.change({ remedy: 'cut-links', action: 'removed', subject: 'link', target })
	else return 'keep'
	return 'drop'
}

/** Where the element around it goes, nobody may hold listeners any more. */
const group: FateReader = (here) => (here.parent?.fate === 'unwrap' ? 'unwrap' : 'keep')

const code = (subject: 'macro' | 'script'): FateReader => (here) => {
	if (here.workshop.found('drop-macros')) here.change({ remedy: 'drop-macros', action: 'removed', subject })
	return 'drop'
}

export const codeFates: FateTable = {
	...Object.fromEntries([...listenerGroups].map((element) => [element, group])),
	'office:script': code('macro'),
	'script:module': code('macro'),
	'presentation:event': presentationListener,
	'presentation:event-listener': presentationListener,
	'script:event': listener,
	'script:event-listener': listener,
	// a field one clicks on; what it shows stays
	'text:execute-macro': (here, attributes) => {
		const target = attributes.get('text:name')?.trim() ?? ''
		here.change({ remedy: 'drop-macros', action: 'kept-result', subject: 'macro', ...(target === '' ? {} : { target }) })
		return 'unwrap'
	},
	'text:script': (here) => {
		here.change({ remedy: 'drop-macros', action: 'removed', subject: 'script' })
		return 'drop'
	},
}
