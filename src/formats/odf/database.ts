// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Files of an embedded database: data, except for what makes the database engine run code of its own. HSQLDB 1.8 manual, "SQL Syntax". */

import { latin1 } from '../../bytes/text.ts'
import type { OdfPackage, PackageFile } from './odf-package.ts'

/** A routine that is a method of a Java class, or a table that reads a file elsewhere. */
const JAVA_ROUTINE = /\b(?:CREATE\s+ALIAS\s+\S+\s+FOR|CALL)\s+"?([a-z][\w$]*(?:\.[\w$]+)+)"?/i
const TEXT_SOURCE = /\bSET\s+TABLE\s+\S+\s+SOURCE\s+"([^"]+)"/i
export function readDatabaseFile(opened: OdfPackage, { entry, name, document }: PackageFile): void {
	const { found } = opened
	if (document.isNew('embedded database')) found.fact({ kind: 'connection', type: 'database', target: 'embedded database', automatic: false, at: { part: name } })
	if (!/(?:^|\/)(?:script|log)$/.test(name)) return
	const { bytes, damage } = opened.archive.salvage(entry)
	const statements = latin1(bytes)
	const routine = JAVA_ROUTINE.exec(statements)?.[1]
	if (routine !== undefined) found.fact({ kind: 'code', language: 'java', module: routine, runnable: true, autoRun: [], calls: [routine], at: { part: name } })
	const source = TEXT_SOURCE.exec(statements)?.[1]
	if (source !== undefined) found.fact({ kind: 'connection', type: 'text-file', target: source, automatic: true, at: { part: name } })
	if (damage !== undefined) throw damage
}
