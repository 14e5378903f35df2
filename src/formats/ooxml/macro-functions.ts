// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Functions of the Excel 4 macro language that act outside the sheet or write code. [MS-XLS] §2.5.198.17 and the Excel 4 function reference. */

const macroCalls: ReadonlySet<string> = new Set([
	'ACTIVATE', 'ALERT', 'APP.ACTIVATE', 'CALL', 'DIRECTORY', 'ERROR', 'EVALUATE', 'EXEC', 'EXECUTE', 'FCLOSE', 'FILE.DELETE', 'FILES', 'FOPEN', 'FORMULA', 'FORMULA.ARRAY', 'FORMULA.FILL', 'FPOS', 'FREAD', 'FREADLN', 'FSIZE', 'FWRITE',
	'FWRITELN', 'GET.DOCUMENT', 'GET.WORKBOOK', 'GET.WORKSPACE', 'HALT', 'INITIATE', 'INPUT', 'MESSAGE', 'NEW', 'ON.DATA', 'ON.KEY', 'ON.RECALC', 'ON.SHEET', 'ON.TIME', 'ON.WINDOW', 'OPEN', 'OPEN.TEXT', 'POKE', 'REGISTER', 'REGISTER.ID',
	'REQUEST', 'RUN', 'SAVE', 'SAVE.AS', 'SEND.KEYS', 'SEND.MAIL', 'SET.NAME', 'SET.VALUE', 'SQL.OPEN', 'SQL.EXEC.QUERY', 'SQL.REQUEST', 'TERMINATE', 'UNREGISTER', 'VBA.ACTIVATE', 'WAIT', 'WINDOW.HIDE', 'WORKBOOK.HIDE', 'WORKBOOK.UNHIDE',
])

export function isMacroCall(name: string): boolean {
	return macroCalls.has(name)
}

/** Names Excel runs by itself; anything may follow the known beginning. */
export function isAutomaticName(name: string): boolean {
	return /^(?:_xlnm\.)?auto_?(?:open|close|activate|deactivate)/i.test(name)
}
