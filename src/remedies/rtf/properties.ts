// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which properties of a drawing come along. [MS-ODRAW] §2.3. */

import { linkedPictureProperties, loadsPicture } from '../../formats/rtf/shapes.ts'
import type { RawChange } from '../remedy.ts'
import { placeholderGroup } from './pictures.ts'
import type { PropertyNote } from './survey.ts'

/** Properties whose value is words; any other has numbers, places or a picture. */
const worded: ReadonlySet<string> = new Set(['gtextUNICODE', 'gtextFont', 'gtextCSSFont', 'wzName', 'wzDescription', 'wzTooltip', 'shapeName'])

const measures = /^[-+\d;(),.\s]*$/
const nameShape = /^[A-Za-z0-9]{1,64}$/

/** A list of numbers that old readers trust too much. CVE-2010-3333 */
const distrusted = 'pFragments'

export interface PropertyFate {
	readonly stays: boolean
	readonly change?: RawChange
	/** RTF that stands there instead. */
	readonly instead?: string
}

export function fateOfProperty({ name, value, drawing }: PropertyNote): PropertyFate {
	const linked = linkedPictureProperties.find((picture) => name === `${picture}Name`)
	if (linked !== undefined) {
		if (value === '' || !loadsPicture(drawing.flags.get(linked) ?? 0)) return { stays: false }
		const change: RawChange = { remedy: 'cut-external-references', action: drawing.hasPicture ? 'unlinked' : 'replaced', subject: 'picture', target: value }
		if (linked !== 'pib' || drawing.hasPicture) return { stays: false, change }
		return { stays: false, change, instead: `{\\sn pib}{\\sv ${placeholderGroup('picture', value, undefined, undefined)}}` }
	}
	if (linkedPictureProperties.some((picture) => name === `${picture}Flags`)) return { stays: false }
	if (/^(?:wz)?script/i.test(name) && value !== '') return { stays: false, change: { remedy: 'drop-macros', action: 'removed', subject: 'script' } }
	if (name === 'pihlShape') return { stays: false, change: { remedy: 'cut-links', action: 'unlinked', subject: 'link' } }
	if (name === distrusted || !nameShape.test(name)) return { stays: false }
	return { stays: worded.has(name) || measures.test(value) }
}
