// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Document properties: who, with what, how many pages. ECMA-376-2 §8 (core), ECMA-376-1 §22.2 (extended), §22.3 (custom). */

import type { MetadataFact } from '../../model/facts.ts'
import type { ElementHandler, ElementHandlers } from './walk.ts'

const metadata = (what: MetadataFact['what'], isPersonal: (value: string) => boolean = () => true): ElementHandler => (walk, _attributes, offset) => {
	walk.gather((text) => {
		const value = text.trim()
		if (value !== '' && isPersonal(value)) walk.reading.found.fact({ kind: 'metadata', what, value, at: walk.at(offset) })
	})
}

const pages: ElementHandler = (walk) => {
	walk.gather((text) => {
		const count = Number(text.trim())
		if (Number.isInteger(count) && count > 0) walk.reading.found.about({ pages: count })
	})
}

/** Names of template files that come with the program say nothing about anybody. */
const isOwnTemplate = (value: string): boolean => /[\\/]/.test(value)

export const propertyElements: ElementHandlers = {
	open: {
		'dc:creator': (walk, attributes, offset) => {
			if (walk.root === 'cp:coreProperties') metadata('author')(walk, attributes, offset)
		},
		'cp:lastModifiedBy': metadata('last-author'),
		'dc:title': (walk) => {
			if (walk.root !== 'cp:coreProperties') return
			walk.gather((text) => walk.reading.found.conformance({ title: text.trim() !== '' }))
		},
		'dc:language': (walk) => {
			if (walk.root !== 'cp:coreProperties') return
			walk.gather((text) => {
				if (text.trim() !== '') walk.reading.language = text.trim()
			})
		},
		'ep:Application': (walk) => walk.gather((text) => {
			walk.reading.application = text.trim()
		}),
		'ep:AppVersion': (walk) => walk.gather((text) => {
			walk.reading.applicationVersion = text.trim()
		}),
		'ep:Pages': pages,
		'ep:Slides': pages,
		'ep:Company': metadata('company'),
		'ep:Manager': metadata('manager'),
		'ep:Template': metadata('template-path', isOwnTemplate),
		'ep:HyperlinkBase': (walk, _attributes, offset) => walk.gather((text) => {
			const target = text.trim()
			if (target !== '') walk.reading.reference({ role: 'hyperlink', when: 'never', target, excerpt: target, at: walk.at(offset, 'HyperlinkBase') })
		}),
		'custom-properties:property': (walk, attributes, offset) => {
			const name = attributes.get('name') ?? ''
			walk.gather((text) => walk.reading.found.fact({ kind: 'metadata', what: 'custom', value: `${name}: ${text.trim()}`, at: walk.at(offset, 'property') }))
		},
	},
}
