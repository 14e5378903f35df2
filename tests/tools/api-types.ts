// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `npm run api-types`: writes the types of the API from openapi.json, so that faces and server cannot disagree unnoticed. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { root } from '../house/tree.ts'

export const apiTypesFile = join(root, 'src/app/services/api-types.ts')
export const openApiFile = join(root, 'openapi.json')

const head = `// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Written by \`npm run api-types\` from openapi.json. Change the controllers and lib/ResponseDefinitions.php instead. */

`

/** The whole file as it should be. */
export async function apiTypes(): Promise<string> {
	const nodes = await openapiTypescript(readFileSync(openApiFile, 'utf8'), { immutable: true, silent: true })
	return head + astToString(nodes).replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4)).replace(/;$/gm, '')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(apiTypesFile, await apiTypes())
