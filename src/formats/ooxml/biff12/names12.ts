// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What numbers in the formulas of a binary workbook stand for: its defined names and those of add-ins. [MS-XLSB] §2.4.711 BrtName, §2.4.676 BrtExternSheet. */

import type { FormulaNames } from '../../msdoc/excel/formula.ts'

const MOST_NAMES = 100_000

export class WorkbookNames implements FormulaNames {
	readonly version = 12
	readonly label = 'utf-16le'
	private readonly defined: string[] = []
	/** Names that belong to the supporting books, in the order of the records. */
	private readonly external: string[] = []

	addDefined(name: string): void {
		if (this.defined.length < MOST_NAMES) this.defined.push(name)
	}

	addExternal(name: string): void {
		if (this.external.length < MOST_NAMES) this.external.push(name)
	}

	definedName(index: number): string {
		return this.defined[index - 1] ?? `name${index}`
	}

	externalName(_link: number, index: number): string {
		return this.external[index - 1] ?? `external${index}`
	}

	sheetName(link: number): string {
		return `[${link}]`
	}
}
