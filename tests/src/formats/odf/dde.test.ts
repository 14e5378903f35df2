// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { ods, odt, type OdfRecipe } from '../../../make/odf.ts'
import { factsOf } from './seen.ts'

const links = (recipe: OdfRecipe): readonly string[] => factsOf(recipe.package(), 'dde').map(({ form, command, automatic }) => `${form} ${command}${automatic ? ' by itself' : ''}`)
const attributes = 'office:dde-application="soffice" office:dde-topic="a.ods" office:dde-item="Sheet1.A1"'

describe('links to running programs', () => {
	test.each([
		['section', odt().body(`<text:section><office:dde-source ${attributes}/></text:section>`), 'link soffice|a.ods!Sheet1.A1 by itself'],
		['section by hand', odt().body(`<text:section><office:dde-source ${attributes} office:automatic-update="false"/></text:section>`), 'link soffice|a.ods!Sheet1.A1'],
		['declaration', odt().body(`<text:dde-connection-decls><text:dde-connection-decl office:name="c" ${attributes}/></text:dde-connection-decls>`), 'field soffice|a.ods!Sheet1.A1 by itself'],
		['declaration of OpenOffice.org 1.x', odt().body('<text:dde-connection-decl text:name="c" text:dde-application="cmd" text:dde-topic="/c calc"/>'), 'field cmd|/c calc by itself'],
		['field', odt().body('<text:p><text:dde-connection text:connection-name="c"/></text:p>'), 'field c by itself'],
		['sheet', ods().body(`<table:dde-links><table:dde-link><office:dde-source ${attributes}/></table:dde-link></table:dde-links>`), 'link soffice|a.ods!Sheet1.A1 by itself'],
	])('%s', (_, recipe, expected) => {
		expect(links(recipe)).toContain(expected)
	})
	test('an empty list of links is none', () => {
		expect(links(ods().body('<table:dde-links/>'))).toEqual([])
	})
})
