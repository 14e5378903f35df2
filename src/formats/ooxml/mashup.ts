// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Power Query: a package in base64 in a custom XML part, with formulas in the language M. [MS-QDEFF] §2. */

import { decodeBase64 } from '../../bytes/base64.ts'
import { ByteReader } from '../../bytes/byte-reader.ts'
import { utf8 } from '../../bytes/text.ts'
import type { Sighting } from '../format.ts'
import { openZip } from '../zip/open-zip.ts'
import type { Reading } from './reading.ts'

/** Functions of M that fetch something from outside the workbook, with the first argument where it is a plain text. */
const SOURCE = /\b(?:Web\.(?:Contents|Page|BrowserContents)|File\.Contents|Folder\.(?:Files|Contents)|OData\.Feed|Sql\.Databases?|Odbc\.(?:DataSource|Query)|OleDb\.(?:DataSource|Query)|Oracle\.Database|MySQL\.Database|PostgreSQL\.Database|DB2\.Database|Sybase\.Database|Teradata\.Database|AnalysisServices\.Databases?|SharePoint\.(?:Files|Contents|Tables)|Exchange\.Contents|ActiveDirectory\.Domains|AzureStorage\.\w+|Hdfs\.\w+|HdInsight\.\w+|Salesforce\.\w+|SapHana\.Database|SapBusinessWarehouse\.Cubes|Facebook\.Graph|GoogleAnalytics\.\w+|Access\.Database|Essbase\.Cubes|Informix\.Database|Cube\.\w+|Python\.Execute|R\.Execute)\s*\(\s*(?:"((?:[^"]|"")*)")?/g

export function reportMashup(base64: string, reading: Reading, at: NonNullable<Sighting['at']>): void {
	const { found } = reading
	const reader = new ByteReader(decodeBase64(base64))
	reader.skip(4)
	const archive = openZip(reader.take(Math.min(reader.u32(), reader.left)), found)
	let told = false
	for (const entry of archive.entries) {
		if (!entry.name.toLowerCase().endsWith('.m')) continue
		const code = utf8(archive.read(entry))
		for (const [whole, target] of code.matchAll(SOURCE)) {
			told = true
			found.fact({ kind: 'connection', type: 'power-query', target: target?.replaceAll('""', '"') ?? whole.replace(/\s*\($/, ''), automatic: reading.refreshesAll, excerpt: whole, at })
		}
	}
	if (!told) found.fact({ kind: 'connection', type: 'power-query', automatic: reading.refreshesAll, at })
}
