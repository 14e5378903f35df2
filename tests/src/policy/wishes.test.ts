// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Wishes and what meets them. */

import { expect, test } from 'vitest'
import type { Family } from '../../../src/model/formats.ts'
import type { ConformanceWish } from '../../../src/model/policy.ts'
import type { Conformance } from '../../../src/model/report.ts'
import { unmetWishes } from '../../../src/policy/wishes.ts'

test.each<[string, ConformanceWish, Family, Conformance, string[]]>([
	['PDF/A claimed', { want: ['pdf-a'] }, 'pdf', { pdfa: '2b' }, []],
	['PDF/A not claimed', { want: ['pdf-a', 'pdf-ua'] }, 'pdf', {}, ['pdf-a', 'pdf-ua']],
	['PDF/A of a text document', { want: ['pdf-a', 'pdf-ua', 'tagged', 'lang', 'title'] }, 'odf', {}, []],
	['tagged', { want: ['tagged'] }, 'pdf', { tagged: true }, []],
	['not tagged', { want: ['tagged'] }, 'pdf', { tagged: false }, ['tagged']],
	['language named', { want: ['lang'] }, 'pdf', { lang: 'de' }, []],
	['language empty', { want: ['lang'] }, 'odf', { lang: '' }, ['lang']],
	['title shown', { want: ['title'] }, 'pdf', { title: true }, []],
	['title missing', { want: ['title'] }, 'pdf', {}, ['title']],
	['title known to be missing', { want: ['title'] }, 'ooxml', { title: false }, ['title']],
	['fonts missing', { want: ['fonts-embedded'] }, 'pdf', { fontsEmbedded: false }, ['fonts-embedded']],
	['fonts unknown', { want: ['fonts-embedded'] }, 'odf', {}, []],
	['strict', { want: ['strict'] }, 'ooxml', { ooxml: 'strict' }, []],
	['transitional', { want: ['strict'] }, 'ooxml', { ooxml: 'transitional' }, ['strict']],
	['extended', { want: ['not-extended'] }, 'odf', { extended: true }, ['not-extended']],
	['version reached', { minVersion: '1.2' }, 'odf', { odf: '1.3' }, []],
	['version equal', { minVersion: '1.2' }, 'odf', { odf: '1.2' }, []],
	['version compared as numbers', { minVersion: '1.10' }, 'odf', { odf: '1.9' }, ['min-version']],
	['version older', { minVersion: '1.2' }, 'odf', { odf: '1.1' }, ['min-version']],
	['version not named', { minVersion: '1.2' }, 'odf', {}, ['min-version']],
	['version of a PDF', { minVersion: '1.7' }, 'pdf', { pdf: '2.0' }, []],
	['version where there is none', { minVersion: '9' }, 'ooxml', {}, []],
	['several', { minVersion: '1.7', want: ['tagged', 'lang'] }, 'pdf', { pdf: '1.4', tagged: true }, ['min-version', 'lang']],
	['none', {}, 'pdf', {}, []],
])('%s', (_, wish, family, facts, unmet) => {
	expect(unmetWishes(wish, family, facts)).toEqual(unmet)
})
