// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `npm run l10n`: writes the other forms that Nextcloud wants of the German in l10n/de.json: for scripts, and for formal German, which is the only German here. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

interface German {
	readonly translations: Readonly<Record<string, string | readonly string[]>>
	readonly pluralForm: string
}

export function forms(german: German): Readonly<Record<string, string>> {
	const sorted = { translations: Object.fromEntries(Object.entries(german.translations).sort(([one], [other]) => (one < other ? -1 : 1))), pluralForm: german.pluralForm }
	const json = `${JSON.stringify(sorted, null, '\t')}\n`
	const script = `OC.L10N.register(\n"documentgate",\n${JSON.stringify(sorted.translations, null, '\t')},\n${JSON.stringify(sorted.pluralForm)});\n`
	return { 'de.json': json, 'de.js': script, 'de_DE.json': json, 'de_DE.js': script }
}

if (process.argv[1]?.endsWith('l10n.ts')) {
	const folder = resolve(fileURLToPath(import.meta.url), '../../../l10n')
	const german = JSON.parse(readFileSync(join(folder, 'de.json'), 'utf8')) as German
	for (const [name, content] of Object.entries(forms(german))) writeFileSync(join(folder, name), content)
}
