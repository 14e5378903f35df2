// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Names of the functions that formulas and Excel 4 macros call, and how many arguments those with a fixed number take. [MS-XLS] §2.5.198.4 and §2.5.198.17. */

/** By number, from 0; `/n` after those that always take n arguments, `-` where there is none. */
const worksheetAndMacro = (
	'COUNT IF ISNA/1 ISERROR/1 SUM AVERAGE MIN MAX ROW COLUMN NA/0 NPV STDEV DOLLAR FIXED SIN/1 COS/1 TAN/1 ATAN/1 PI/0 SQRT/1 EXP/1 LN/1 LOG10/1 ABS/1 INT/1 SIGN/1 ROUND/2 LOOKUP INDEX '
	+ 'REPT/2 MID/3 LEN/1 VALUE/1 TRUE/0 FALSE/0 AND OR NOT/1 MOD/2 DCOUNT/3 DSUM/3 DAVERAGE/3 DMIN/3 DMAX/3 DSTDEV/3 VAR DVAR/3 TEXT/2 LINEST TREND LOGEST GROWTH GOTO/1 HALT RETURN '
	+ 'PV FV NPER PMT RATE MIRR/3 IRR RAND/0 MATCH DATE/3 TIME/3 DAY/1 MONTH/1 YEAR/1 WEEKDAY HOUR/1 MINUTE/1 SECOND/1 NOW/0 AREAS/1 ROWS/1 COLUMNS/1 OFFSET ABSREF/2 RELREF/2 ARGUMENT '
	+ 'SEARCH TRANSPOSE/1 ERROR STEP/0 TYPE/1 ECHO SET.NAME CALLER/0 DEREF/1 WINDOWS SERIES DOCUMENTS ACTIVE.CELL/0 SELECTION/0 RESULT ATAN2/2 ASIN/1 ACOS/1 CHOOSE HLOOKUP VLOOKUP LINKS INPUT '
	+ 'ISREF/1 GET.FORMULA/1 GET.NAME SET.VALUE/2 LOG EXEC CHAR/1 LOWER/1 UPPER/1 PROPER/1 LEFT RIGHT EXACT/2 TRIM/1 REPLACE/4 SUBSTITUTE CODE/1 NAMES DIRECTORY FIND CELL ISERR/1 ISTEXT/1 '
	+ 'ISNUMBER/1 ISBLANK/1 T/1 N/1 FOPEN FCLOSE/1 FSIZE/1 FREADLN/1 FREAD/2 FWRITELN/2 FWRITE/2 FPOS DATEVALUE/1 TIMEVALUE/1 SLN/3 SYD/4 DDB GET.DEF REFTEXT TEXTREF INDIRECT REGISTER CALL '
	+ 'ADD.BAR ADD.MENU ADD.COMMAND ENABLE.COMMAND CHECK.COMMAND RENAME.COMMAND SHOW.BAR DELETE.MENU DELETE.COMMAND GET.CHART.ITEM DIALOG.BOX/1 CLEAN/1 MDETERM/1 MINVERSE/1 MMULT/2 FILES IPMT PPMT '
	+ 'COUNTA CANCEL.KEY FOR WHILE/1 BREAK/0 NEXT/0 INITIATE/2 REQUEST/2 POKE/3 EXECUTE/2 TERMINATE/1 RESTART HELP GET.BAR PRODUCT FACT/1 GET.CELL GET.WORKSPACE/1 GET.WINDOW GET.DOCUMENT DPRODUCT/3 '
	+ 'ISNONTEXT/1 GET.NOTE NOTE STDEVP VARP DSTDEVP/3 DVARP/3 TRUNC ISLOGICAL/1 DCOUNTA/3 DELETE.BAR/1 UNREGISTER/1 - - USDOLLAR FINDB SEARCHB REPLACEB/4 LEFTB RIGHTB MIDB/3 LENB/1 ROUNDUP/2 '
	+ 'ROUNDDOWN/2 ASC/1 DBCS/1 RANK - - ADDRESS DAYS360 TODAY/0 VDB ELSE/0 ELSE.IF/1 END.IF/0 FOR.CELL MEDIAN SUMPRODUCT SINH/1 COSH/1 TANH/1 ASINH/1 ACOSH/1 ATANH/1 DGET/3 CREATE.OBJECT VOLATILE '
	+ 'LAST.ERROR/0 CUSTOM.UNDO CUSTOM.REPEAT FORMULA.CONVERT GET.LINK.INFO TEXT.BOX INFO/1 GROUP/0 GET.OBJECT DB PAUSE - - RESUME FREQUENCY/2 ADD.TOOLBAR DELETE.TOOLBAR/1 - RESET.TOOLBAR/1 EVALUATE/1 '
	+ 'GET.TOOLBAR GET.TOOL SPELLING.CHECK ERROR.TYPE/1 APP.TITLE WINDOW.TITLE SAVE.TOOLBAR ENABLE.TOOL/3 PRESS.TOOL/3 REGISTER.ID GET.WORKBOOK'
).split(' ')

/** The few later ones that matter here. */
const laterFunctions: Readonly<Record<number, string>> = { 336: 'CONCATENATE', 337: 'POWER/2', 342: 'RADIANS/1', 343: 'DEGREES/1', 344: 'SUBTOTAL', 345: 'SUMIF', 346: 'COUNTIF/2', 347: 'COUNTBLANK/1', 359: 'HYPERLINK', 379: 'RTD' }

/** Commands of the menus, which macros call like functions; only those that are told about. */
const commands: Readonly<Record<number, string>> = {
	0x01: 'OPEN', 0x02: 'OPEN.LINKS', 0x03: 'CLOSE.ALL', 0x04: 'SAVE', 0x05: 'SAVE.AS', 0x06: 'FILE.DELETE', 0x08: 'PRINT', 0x0a: 'QUIT', 0x10: 'CLOSE', 0x11: 'RUN', 0x3d: 'DEFINE.NAME', 0x5d: 'HIDE',
	0x60: 'FORMULA', 0x61: 'FORMULA.FILL', 0x62: 'FORMULA.ARRAY', 0x67: 'ACTIVATE', 0x6d: 'SELECT', 0x76: 'ALERT', 0x77: 'NEW', 0x7a: 'MESSAGE', 0x7d: 'APP.ACTIVATE', 0x83: 'SEND.KEYS', 0x8a: 'ON.WINDOW',
	0x8b: 'ON.DATA', 0x90: 'FILE.CLOSE', 0x91: 'SAVE.WORKBOOK', 0x94: 'ON.TIME', 0x95: 'WAIT', 0xa8: 'ON.KEY', 0xbd: 'SEND.MAIL', 0xe3: 'ON.RECALC', 0x103: 'INSERT.OBJECT', 0x117: 'ON.DOUBLECLICK',
	0x118: 'ON.ENTRY', 0x12e: 'WORKBOOK.NEW', 0x148: 'VBA.INSERT.FILE', 0x156: 'INSERT.PICTURE', 0x162: 'WORKBOOK.INSERT', 0x17f: 'WORKBOOK.HIDE', 0x180: 'WORKBOOK.UNHIDE', 0x181: 'WORKBOOK.DELETE',
	0x1b9: 'OPEN.TEXT', 0x1c8: 'SAVE.COPY.AS', 0x1d5: 'APP.ACTIVATE.MICROSOFT', 0x1d7: 'ON.SHEET', 0x29b: 'NEWWEBQUERY',
}

/** The number that stands for a function known by name only; its first argument is the name. */
export const USER_DEFINED = 255

export interface FunctionKind {
	readonly name: string
	/** Absent where the formula says how many there are. */
	readonly arguments?: number
}

/** The function with number `id`; `command` for commands of the menus. */
export function functionKind(id: number, command: boolean): FunctionKind {
	const entry = command ? commands[id] : (worksheetAndMacro[id] ?? laterFunctions[id])
	if (entry === undefined || entry === '-') return { name: command ? `COMMAND.${id}` : `FUNCTION.${id}` }
	const [name = '', count] = entry.split('/')
	return count === undefined ? { name } : { name, arguments: Number(count) }
}

/** What reaches outside the workbook, looks at who is watching, or writes code while it runs. */
const reaching: ReadonlySet<string> = new Set([
	'APP.ACTIVATE', 'CALL', 'CREATE.OBJECT', 'DIRECTORY', 'EVALUATE', 'EXEC', 'EXECUTE', 'FILE.DELETE', 'FILES', 'FOPEN', 'FORMULA', 'FORMULA.ARRAY', 'FORMULA.FILL', 'FREAD', 'FREADLN', 'FWRITE', 'FWRITELN',
	'GET.WORKSPACE', 'INITIATE', 'INSERT.OBJECT', 'NEWWEBQUERY', 'ON.DATA', 'ON.DOUBLECLICK', 'ON.ENTRY', 'ON.KEY', 'ON.RECALC', 'ON.SHEET', 'ON.TIME', 'ON.WINDOW', 'OPEN', 'OPEN.LINKS', 'OPEN.TEXT', 'POKE',
	'REGISTER', 'REGISTER.ID', 'REQUEST', 'RUN', 'SAVE.AS', 'SAVE.COPY.AS', 'SEND.KEYS', 'SEND.MAIL', 'VBA.INSERT.FILE', 'WORKBOOK.HIDE',
])

/** Worksheet functions that name something outside the workbook. */
const naming: ReadonlySet<string> = new Set(['HYPERLINK', 'IMAGE', 'RTD', 'WEBSERVICE'])

/** Functions that run code even where they stand in a worksheet or in a defined name. */
const running: ReadonlySet<string> = new Set(['CALL', 'EXEC', 'EXECUTE', 'FOPEN', 'INITIATE', 'POKE', 'REGISTER', 'REGISTER.ID', 'RUN', 'SEND.KEYS'])

export const isReaching = (name: string): boolean => reaching.has(name)
export const isNaming = (name: string): boolean => naming.has(name)
export const isRunning = (name: string): boolean => running.has(name)
