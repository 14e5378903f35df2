// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Documents as council members write them, each different from every other in name and bytes. */

import { odt, onePixel } from '../../make/odf.ts'
import type { Chosen } from './person.ts'

let serial = 0
const mark = (): string => `${Date.now().toString(36)}${++serial}`
const nameOf = (title: string): string => `${title} ${mark()}.odt`
const motion = (words: string) => odt().meta('<meta:generator>LibreOffice/24.8</meta:generator><dc:title>Antrag</dc:title><dc:language>de-DE</dc:language>').paragraph(`${words} ${mark()}`)

/** A motion that is accepted. */
export const cleanMotion = (title: string, words = 'Die Fraktion beantragt drei Bäume für den Schulhof.'): Chosen => ({ name: nameOf(title), bytes: motion(words).package() })

/** A motion that fetches a picture from elsewhere when it is opened. What is `own` stands in its bytes as it is, and in no other document. */
export function remotePicture(title: string, words = 'Die Fraktion beantragt einen Radweg.'): Chosen & { readonly own: string } {
	const own = `Pictures/wappen-${mark()}.png`
	return { name: nameOf(title), own, bytes: motion(words).picture(`http://example.org/${mark()}.png`).picture(own).file(own, onePixel, 'image/png').package() }
}
