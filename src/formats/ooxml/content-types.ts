// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `[Content_Types].xml`: which part is what. ECMA-376-2 §7.2.3. */

import type { Budget } from '../../model/budget.ts'
import { XmlReader } from '../xml/xml-reader.ts'
import { partKey, type PartSource } from './part.ts'

export class ContentTypes {
	private readonly byExtension = new Map<string, string>()
	private readonly byKey = new Map<string, string>()

	/** Adds what one such part says; keeps everything read before a break. */
	read(source: PartSource, budget: Budget): void {
		const reader = new XmlReader({
			open: (name, attributes) => {
				const type = attributes.get('ContentType')
				if (type === undefined) return
				if (name === 'ct:Override') this.byKey.set(partKey(attributes.get('PartName') ?? ''), bareType(type))
				else if (name === 'ct:Default') this.byExtension.set((attributes.get('Extension') ?? '').toLowerCase(), bareType(type))
			},
		}, budget)
		source.stream((chunk) => reader.write(chunk))
		reader.end()
	}

	/** Lower case; empty where nothing is said about the part. */
	typeOf(key: string): string {
		return this.byKey.get(key) ?? this.byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? ''
	}

	/** Keys of parts whose type is declared by name. */
	get overrides(): ReadonlyMap<string, string> {
		return this.byKey
	}
}

/** A media type in lower case and without its parameters. */
export function bareType(type: string): string {
	const semicolon = type.indexOf(';')
	return (semicolon < 0 ? type : type.slice(0, semicolon)).trim().toLowerCase()
}
