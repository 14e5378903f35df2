// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Hidden slides, which a copy without private content leaves behind. ECMA-376-1 §19.3.1.38. */

import { utf8 } from '../../bytes/text.ts'
import type { Rebuild } from './rebuild.ts'

const SLIDE = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml'
/** The root element of a slide begins well before. */
const HEAD_BYTES = 16_384

export function excludeSlides(rebuild: Rebuild): void {
	if (!rebuild.wants('drop-hidden-content')) return
	for (const part of rebuild.opened.parts) {
		if (part.contentType !== SLIDE) continue
		const root = /<(?:[\w.-]+:)?sld\b[^>]*>/.exec(utf8(part.source.head(HEAD_BYTES)))?.[0] ?? ''
		if (/\sshow\s*=\s*["'](?:0|false)["']/.test(root)) rebuild.excluded.set(part, { remedy: 'drop-hidden-content', action: 'removed', subject: 'hidden-content' })
	}
}
