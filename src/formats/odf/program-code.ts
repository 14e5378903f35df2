// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a program module of a document would do: Basic as OpenOffice writes it, and the script languages of its scripting framework. */

import type { CodeFact } from '../../model/facts.ts'
import { runsByItself, type ModuleKind } from '../vba/auto-run.ts'
import { suspiciousCalls } from '../vba/calls.ts'
import { readSource } from '../vba/source.ts'

export type CodeContent = Pick<CodeFact, 'runnable' | 'autoRun' | 'calls'>

/** What strings name that only OpenOffice knows. */
const basicServices: readonly string[] = ['SystemShellExecute', 'SimpleFileAccess', 'MasterScriptProviderFactory', 'vnd.sun.star.script:', 'bridge.oleautomation', 'UnoUrlResolver', '.uno:']
/** Methods of the UNO interface. */
const basicMethods = /\b(?:loadComponentFromURL|storeToURL|storeAsURL|executeDispatch|CreateUnoListener|DDETerminate)\b/gi

/** A Basic module. Runnable when it has a procedure: nothing else in a module is ever executed. */
export function readBasic(text: string, module: string): CodeContent {
	const source = readSource(text)
	const calls = new Set(suspiciousCalls(source))
	for (const [name] of source.code.matchAll(basicMethods)) calls.add(name)
	const strings = source.strings.join('\n').toLowerCase()
	for (const service of basicServices) if (strings.includes(service.toLowerCase())) calls.add(service)
	// only in this mode do the names of procedures mean events, as in VBA
	const isVba = /^[ \t]*option[ \t]+vbasupport[ \t]+1/im.test(source.code)
	const kind = moduleKind(text)
	return {
		runnable: source.procedures.length > 0,
		autoRun: isVba ? source.procedures.filter((procedure) => runsByItself(procedure, module, kind)) : [],
		calls: [...calls],
	}
}

/** The import of Office documents leaves the kind of a module in a comment. */
function moduleKind(text: string): ModuleKind {
	if (/VBA_ModuleType=VBADocumentModule/i.test(text)) return 'object'
	return /VBA_ModuleType=VBAFormModule/i.test(text) ? 'form' : 'standard'
}

const languages: Readonly<Record<string, CodeFact['language']>> = {
	python: 'python', py: 'python', pyz: 'python', pyc: 'python', javascript: 'javascript', js: 'javascript', ecmascript: 'javascript', 'text/javascript': 'javascript',
	beanshell: 'beanshell', bsh: 'beanshell', java: 'java', jar: 'java', class: 'java', basic: 'basic', starbasic: 'basic', 'ooo:basic': 'basic', 'ooo:script': 'basic',
}

/** The language by which a document or a folder of scripts names it; also file extensions. */
export function languageOf(name: string): CodeFact['language'] | undefined {
	const key = name.trim().toLowerCase()
	return Object.hasOwn(languages, key) ? languages[key] : undefined
}

/** Words of Python, JavaScript, BeanShell and Java that start programs, reach the network or hide what is done. */
const scriptCalls = /\b(?:subprocess|os\.(?:system|popen|startfile|exec[lv]p?e?|spawn[lv]p?e?|remove|unlink)|Popen|shutil\.rmtree|ctypes|socket|urllib|urlopen|requests|http\.client|ftplib|smtplib|winreg|_winreg|eval|exec|__import__|importlib|b64decode|marshal\.loads|pickle\.loads|zlib\.decompress|getRuntime|ProcessBuilder|URLClassLoader|defineClass|XMLHttpRequest|ActiveXObject|WScript|SystemShellExecute|loadComponentFromURL|storeToURL)\b/g

/** A script file: runnable when there is anything in it but white space and comments. */
export function readScript(text: string): CodeContent {
	const calls = new Set<string>()
	for (const [name] of text.matchAll(scriptCalls)) calls.add(name)
	const runnable = /^[ \t]*(?![#\s]|\/\/|\/?\*)\S/m.test(text)
	return { runnable, autoRun: [], calls: [...calls] }
}
