// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Text of a Word document that is there and that nobody can read: in the colour of the paper, or too small. Only what a run says itself, and only where paper is behind it. ECMA-376-1 §17.3.2. */

import { hasWords, isPaper, isTooSmall, SAMPLE } from '../fields/disguise.ts'
import type { XmlAttributes } from '../xml/xml-reader.ts'
import type { ElementHandler, ElementHandlers, PartWalk } from './walk.ts'

/** What is known where the walk stands. */
export interface Disguise {
	/** Table cells and text boxes around, which have a background of their own. */
	boxes: number
	/** The page has a colour, or pictures behind its text. */
	pageHasBackdrop: boolean
	paragraphHasBackdrop: boolean
	runHasBackdrop: boolean
	isPaper: boolean
	isTooSmall: boolean
}

export const newDisguise = (): Disguise => ({ boxes: 0, pageHasBackdrop: false, paragraphHasBackdrop: false, runHasBackdrop: false, isPaper: false, isTooSmall: false })

const enterBox: ElementHandler = ({ disguise }) => {
	disguise.boxes++
}

const leaveBox = ({ disguise }: PartWalk): void => {
	disguise.boxes--
}

/** `auto`, no colour and white are what paper has anyway. */
const isColoured = (fill: string | undefined): boolean => fill !== undefined && fill !== 'auto' && !isPaper(fill)

function shade(walk: PartWalk, isShaded: boolean): void {
	if (!isShaded) return
	if (walk.inRun) walk.disguise.runHasBackdrop = true
	else walk.disguise.paragraphHasBackdrop = true
}

const isPaperColour = (attributes: XmlAttributes): boolean => {
	const theme = attributes.get('w:themeColor')
	return theme === undefined ? isPaper(attributes.get('w:val') ?? '') : theme === 'background1' && attributes.get('w:themeShade') === undefined
}

function isUnreadable({ disguise, inRun, runIsHidden, fields }: PartWalk): boolean {
	if (!inRun || runIsHidden || fields.wantsText || disguise.boxes > 0) return false
	const isLostOnPaper = disguise.isPaper && !disguise.runHasBackdrop && !disguise.paragraphHasBackdrop && !disguise.pageHasBackdrop
	return isLostOnPaper || disguise.isTooSmall
}

export const disguiseElements: ElementHandlers = {
	open: {
		'w:p': ({ disguise }) => {
			disguise.paragraphHasBackdrop = false
		},
		'w:r': ({ disguise }) => {
			disguise.isPaper = false
			disguise.isTooSmall = false
			disguise.runHasBackdrop = false
		},
		'w:color': (walk, attributes) => {
			if (walk.inRun) walk.disguise.isPaper = isPaperColour(attributes)
		},
		// half points
		'w:sz': (walk, attributes) => {
			if (walk.inRun) walk.disguise.isTooSmall = isTooSmall(Number(attributes.get('w:val') ?? 24) / 2)
		},
		'w:shd': (walk, attributes) => shade(walk, isColoured(attributes.get('w:fill')) || attributes.get('w:themeFill') !== undefined || !/^(?:clear|nil)$/.test(attributes.get('w:val') ?? 'clear')),
		'w:highlight': (walk, attributes) => shade(walk, !/^(?:none|white)$/.test(attributes.get('w:val') ?? 'none')),
		'w:background': ({ disguise }, attributes) => {
			if (isColoured(attributes.get('w:color'))) disguise.pageHasBackdrop = true
		},
		'wp:anchor': ({ disguise }, attributes) => {
			if (/^(?:1|true)$/.test(attributes.get('behindDoc') ?? '')) disguise.pageHasBackdrop = true
		},
		'w:tc': enterBox,
		'w:txbxContent': enterBox,
		'w:t': (walk, _attributes, offset) => {
			if (!isUnreadable(walk)) return
			walk.gather((text) => {
				if (hasWords(text)) walk.count('disguised-text', offset, 'w:t', text.trim())
			}, SAMPLE)
		},
	},
	close: { 'w:tc': leaveBox, 'w:txbxContent': leaveBox },
}
