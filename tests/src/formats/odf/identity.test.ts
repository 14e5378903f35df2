// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { chart, formulaDocument, odb, odg, odp, ods, odt, type OdfRecipe } from '../../../make/odf.ts'
import { defectsIn, inspected } from './seen.ts'

const idOf = (recipe: OdfRecipe, name = 'document'): string => inspected(recipe.package(), name).report.format.id
const type = (name: string): string => `application/vnd.oasis.opendocument.${name}`

describe('what a package is', () => {
	test.each([
		['text', odt(), 'odt'], ['spreadsheet', ods(), 'ods'], ['presentation', odp(), 'odp'], ['drawing', odg(), 'odg'], ['chart', chart(), 'odc'], ['database', odb(), 'odb'], ['formula', formulaDocument(), 'odf'],
		['template', odt().calling(type('text-template')), 'ott'], ['master document', odt().calling(type('text-master')), 'odm'],
		['OpenOffice.org 1.x', odt().calling('application/vnd.sun.xml.writer'), 'sxw'],
		['by the manifest', ods().without('mimetype'), 'ods'],
		['by the content', ods().without('mimetype').callingInManifest(''), 'ods'],
		['by the content, without any declaration', odp().without('mimetype').without('META-INF/manifest.xml'), 'odp'],
	])('%s', (_, recipe, id) => {
		expect(idOf(recipe)).toBe(id)
	})
	test('with its version', () => {
		expect(inspected(odt().withVersion('1.4').package()).report).toMatchObject({ format: { version: '1.4' }, facts: { conformance: { odf: '1.4', extended: false } } })
	})
})

describe('deviations of the declarations', () => {
	test.each([
		['none', odt(), []],
		['mimetype missing', odt().without('mimetype'), ['odf-mimetype-missing']],
		['mimetype last', odt().withMimetypeLast(), ['odf-mimetype-not-first']],
		['mimetype compressed', odt().withMimetypeCompressed(), ['odf-mimetype-compressed']],
		['mimetype with a line end', odt().calling(`${type('text')}\n`).callingInManifest(type('text')), ['odf-mimetype-extra']],
		['mimetype nobody knows', odt().calling(type('rand')), ['odf-mimetype-unknown']],
		['mimetype and manifest differ', odt().calling(type('text')).callingInManifest(type('spreadsheet')), ['odf-mimetype-differs']],
		['manifest says nothing useful', odt().callingInManifest('text/xml'), ['odf-media-type-differs']],
		['content differs', ods().calling(type('text')), ['odf-mimetype-differs']],
		['no content', odt().without('content.xml').without('styles.xml'), ['odf-content-missing', 'odf-entry-absent']],
		['styles alone are a document', odt().without('content.xml'), ['odf-entry-absent']],
	])('%s', (_, recipe, defects) => {
		expect(defectsIn(recipe.package())).toEqual(defects)
	})
	test('two names for one file are a mismatch, not damage', () => {
		expect(inspected(ods().calling(type('text')).package(), 'a.odt').report.traits).toEqual(['format-mismatch'])
	})
})
