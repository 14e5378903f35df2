// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Takes out what tells about people and about the making of the document, where that was ordered: comments, tracked changes, hidden content, names. ODF 1.4 part 3 §4.3, §5.5, §14.1. */

import type { XmlAttributes } from '../../formats/xml/xml-reader.ts'
import type { ChangeSubject } from '../../model/disarm.ts'
import type { RemedyName } from '../../model/remedies.ts'
import type { FateReader, FateTable, PartEditor } from './part-editor.ts'
import { undoesChanges } from './undo-changes.ts'

const ordered = (remedy: RemedyName, subject: ChangeSubject, name?: (attributes: XmlAttributes) => string | undefined): FateReader => (here, attributes) => {
	if (!here.workshop.orders(remedy)) return 'keep'
	const target = name?.(attributes)
	here.change({ remedy, action: 'removed', subject, ...(target === undefined || target === '' ? {} : { target }) })
	return 'drop'
}

const quietly = (remedy: RemedyName): FateReader => (here) => (here.workshop.orders(remedy) ? 'drop' : 'keep')

const comment = ordered('drop-comments', 'comment')

const accepts = (here: PartEditor): boolean => here.workshop.orders('drop-changes') && here.workshop.order.trackedChanges === 'accept'

/** What is marked as inserted stays, what is marked as deleted is in this list and goes with it. Changes of sheets can only be accepted; where they are to be undone they stay, and the second inspection refuses the copy. */
const trackedChanges: FateReader = (here) => {
	if (!accepts(here)) return 'keep'
	here.change({ remedy: 'drop-changes', action: 'kept-result', subject: 'tracked-change' })
	return 'drop'
}

/** To be undone, changes need their list until the part is written; `undo-changes.ts` takes it away. */
const textChanges: FateReader = (here, attributes, tag) => {
	if (!undoesChanges(here.workshop.order)) return trackedChanges(here, attributes, tag)
	here.tracksChanges = true
	here.change({ remedy: 'drop-changes', action: 'removed', subject: 'tracked-change' })
	return 'keep'
}

const inMeta = (reader: FateReader): FateReader => (here, attributes, tag) => (here.parent?.name === 'office:meta' ? reader(here, attributes, tag) : 'keep')

function hide(here: PartEditor, target: string | undefined): 'drop' {
	here.change({ remedy: 'drop-hidden-content', action: 'removed', subject: 'hidden-content', ...(target === undefined ? {} : { target }) })
	return 'drop'
}

const hiddenWhen = (isHidden: (here: PartEditor, attributes: XmlAttributes) => boolean, name?: string): FateReader => (here, attributes) => {
	if (!here.workshop.hides || !isHidden(here, attributes)) return 'keep'
	return hide(here, name === undefined ? undefined : attributes.get(name))
}

const byStyle = (family: string, attribute: string) => (here: PartEditor, attributes: XmlAttributes): boolean => {
	const style = attributes.get(attribute)
	return style !== undefined && here.document.hidingStyles.has(`${family} ${style}`)
}

const paragraph = hiddenWhen((here, attributes) => byStyle('paragraph', 'text:style-name')(here, attributes) || here.lookahead.hiddenParagraphs.has(here.offset))

/** Formulas count rows and columns, so these are shown instead of taken out. */
const collapsed: FateReader = (here, attributes, tag) => {
	const visibility = attributes.get('table:visibility')
	if (!here.workshop.hides || (visibility !== 'collapse' && visibility !== 'filter')) return 'keep'
	here.change({ remedy: 'drop-hidden-content', action: 'unlinked', subject: 'hidden-content' })
	tag.remove('table:visibility')
	return 'keep'
}

/** Fields that show what is taken out of the metadata keep what they show now. */
const fixed: FateReader = (here, attributes, tag) => {
	if (here.workshop.orders('drop-metadata') && attributes.get('text:fixed') !== 'true') tag.set('text:fixed', 'true')
	return 'keep'
}
const metadataFields = ['text:creator', 'text:editing-cycles', 'text:editing-duration', 'text:initial-creator', 'text:print-date', 'text:print-time', 'text:printed-by', 'text:user-defined']

const mark: FateReader = (here) => (accepts(here) ? 'drop' : 'keep')

/** Settings that name a printer and how it is set. */
const PRINTER = /^Printer(?:Name|Setup)$/

export const privacyFates: FateTable = {
	...Object.fromEntries(metadataFields.map((element) => [element, fixed])),
	'config:config-item': (here, attributes) => {
		if (!here.workshop.orders('drop-metadata') || !PRINTER.test(attributes.get('config:name') ?? '')) return 'keep'
		if (here.workshop.found('drop-metadata', 'computer-details')) here.change({ remedy: 'drop-metadata', action: 'removed', subject: 'property', target: attributes.get('config:name') ?? '' })
		return 'drop'
	},
	'dc:creator': inMeta(ordered('drop-metadata', 'author')),
	'meta:editing-cycles': quietly('drop-metadata'),
	'meta:editing-duration': quietly('drop-metadata'),
	'meta:initial-creator': ordered('drop-metadata', 'author'),
	'meta:print-date': quietly('drop-metadata'),
	'meta:printed-by': ordered('drop-metadata', 'author'),
	'meta:user-defined': ordered('drop-metadata', 'property', (attributes) => attributes.get('meta:name')),
	'office:annotation': comment,
	'office:annotation-end': quietly('drop-comments'),
	'officeooo:annotation': comment,
	'table:tracked-changes': trackedChanges,
	'text:change': mark,
	'text:change-end': mark,
	'text:change-start': mark,
	'text:tracked-changes': textChanges,
	'draw:layer': hiddenWhen((_here, attributes) => attributes.get('draw:display') === 'none', 'draw:name'),
	'draw:page': hiddenWhen((here, attributes) => byStyle('drawing-page', 'draw:style-name')(here, attributes) || attributes.get('presentation:visibility') === 'hidden', 'draw:name'),
	'table:table': hiddenWhen((here, attributes) => byStyle('table', 'table:style-name')(here, attributes) || attributes.get('table:display') === 'false', 'table:name'),
	'table:table-column': collapsed,
	'table:table-row': collapsed,
	'text:h': paragraph,
	'text:p': paragraph,
	'text:hidden-paragraph': hiddenWhen((_here, attributes) => attributes.get('text:is-hidden') === 'true'),
	'text:hidden-text': hiddenWhen((_here, attributes) => attributes.get('text:is-hidden') === 'true'),
	'text:section': hiddenWhen((_here, attributes) => {
		const display = attributes.get('text:display')
		return display === 'none' || (display === 'condition' && attributes.get('text:is-hidden') === 'true')
	}, 'text:name'),
	'text:span': hiddenWhen(byStyle('text', 'text:style-name')),
}
