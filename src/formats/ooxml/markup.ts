// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The bytes of a markup part, as office programs bear them. */

import { asciiBytes, latin1 } from '../../bytes/text.ts'
import type { Part } from './part.ts'

const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmldrawing'

/** Whether programs bear mistakes in parts of this kind, so that its markup may differ from its bytes. */
export function isBorne({ contentType }: Part): boolean {
	return contentType === VML_TYPE
}

/** Gives the part's markup to `sink`. Throws as `PartSource.stream` does. @returns whether it is what the package has, byte by byte */
export function streamMarkup(part: Part, sink: (chunk: Uint8Array) => void): boolean {
	if (!isBorne(part)) {
		part.source.stream(sink)
		return true
	}
	const { bytes, damage } = part.source.salvage()
	if (damage !== undefined) throw damage
	const mended = withoutConditions(withClosedBreaks(bytes))
	sink(mended)
	return mended === bytes
}

/** Excel 2007 wrote HTML line breaks into its drawings without closing them, and every office program bears it. */
function withClosedBreaks(bytes: Uint8Array): Uint8Array {
	const text = latin1(bytes)
	return /<br\s*>/i.test(text) && !/<\/br\s*>/i.test(text) ? asciiBytes(text.replace(/<br\s*>/gi, '<br/>')) : bytes
}

/** PowerPoint wrote the conditions of HTML for Office into its drawings. They are turned into blanks; what stands between them is looked at, whichever program would show it. */
function withoutConditions(bytes: Uint8Array): Uint8Array {
	const text = latin1(bytes)
	const condition = /<!\[(?:if [\w !()&|]{1,64}|endif)\]>/gi
	return condition.test(text) ? asciiBytes(text.replace(condition, (found) => ' '.repeat(found.length))) : bytes
}
