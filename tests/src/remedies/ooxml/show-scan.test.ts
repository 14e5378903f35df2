// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { pptx } from '../../../make/ooxml.ts'
import { copied } from './copied.ts'

test.each([
	['data of another program', '<p:custDataLst><p:custData r:id="rIdGone"/></p:custDataLst>', ''],
	['a font that is not there', '<p:embeddedFontLst><p:embeddedFont><p:font typeface="x"/><p:regular r:id="rIdGone"/></p:embeddedFont></p:embeddedFontLst>', '<p:embeddedFontLst><p:embeddedFont><p:font typeface="x"/></p:embeddedFont></p:embeddedFontLst>'],
	['a show of slides that are not there', '<p:custShowLst><p:custShow name="x"><p:sldLst><p:sld r:id="rIdGone"/></p:sldLst></p:custShow></p:custShowLst>', '<p:custShowLst><p:custShow name="x"><p:sldLst></p:sldLst></p:custShow></p:custShowLst>'],
	['a slide that is not there', '<p:sldIdLst><p:sldId id="256" r:id="rIdGone"/></p:sldIdLst>', '<p:sldIdLst></p:sldIdLst>'],
	['a page it was published as', '<p:htmlPubPr r:id="rIdGone"/>', ''],
])('%s', (_name, content, expected) => {
	expect(copied(pptx().body(content)).part('ppt/presentation.xml')).toBe(`<p:presentation>${expected}</p:presentation>`)
})
