// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Calls in VBA code that reach outside the document, or hide what is done. */

import type { Source } from './source.ts'

/** Identifiers, wherever they stand in the code. */
const identifiers: readonly string[] = [
	// programs and objects
	'Shell', 'CreateObject', 'GetObject', 'CallByName', 'SendKeys', 'ShellExecute', 'ShellExecuteA', 'ShellExecuteW', 'WinExec', 'CreateProcessA', 'CreateProcessW', 'CreateProcess', 'AppActivate',
	'WshShell', 'WshRemote', 'IWshShell', 'ShellBrowserWindow', 'MacScript', 'AppleScriptTask', 'popen', 'execShell', 'ExecuteExcel4Macro', 'ExecuteMso', 'DDEInitiate', 'DDEExecute', 'DDEPoke',
	// network
	'URLDownloadToFile', 'URLDownloadToFileA', 'URLDownloadToFileW', 'URLDownloadToCacheFileA', 'URLOpenStream', 'InternetOpenA', 'InternetOpenUrlA', 'InternetReadFile', 'HttpSendRequestA', 'WinHttpRequest', 'XMLHTTP60', 'ServerXMLHTTP60', 'FollowHyperlink',
	// files and settings
	'Kill', 'FileCopy', 'Environ', 'SaveToFile', 'CreateTextFile', 'SaveSetting', 'RegRead', 'RegWrite', 'RegDelete', 'SpecialFolders', 'FileSystemObject',
	// memory
	'VirtualAlloc', 'VirtualAllocEx', 'VirtualProtect', 'RtlMoveMemory', 'WriteProcessMemory', 'CreateThread', 'CreateRemoteThread', 'QueueUserAPC', 'HeapCreate', 'HeapAlloc', 'LoadLibraryA', 'GetProcAddress', 'CallWindowProcA', 'DispCallFunc',
	'EnumSystemLanguageGroupsA', 'EnumDateFormatsA', 'SetTimer', 'NtAllocateVirtualMemory',
	// code that writes code, security settings
	'VBProject', 'VBComponents', 'CodeModule', 'AddFromString', 'AddFromFile', 'InsertLines', 'AccessVBOM', 'VBAWarnings', 'AutomationSecurity', 'VirusProtection', 'DisableAttacks', 'EnableCancelKey',
	// disguise
	'StrReverse', 'ChrB', 'ChrW', 'CryptStringToBinaryA', 'Base64',
]

/** What strings name that a program would then create or start. */
const quoted: readonly string[] = [
	'WScript.Shell', 'WScript.Network', 'Shell.Application', 'Scripting.FileSystemObject', 'ScriptControl', 'MSXML2', 'Microsoft.XMLHTTP', 'Microsoft.XMLDOM', 'WinHttp.WinHttpRequest', 'InternetExplorer.Application', 'ADODB.Stream', 'ADODB.Connection',
	'Schedule.Service', 'Outlook.Application', 'Excel.Application', 'Word.Application', 'winmgmts:', 'Win32_Process', 'powershell', 'cmd.exe', 'cmd /c', '%comspec%', 'mshta', 'rundll32', 'regsvr32', 'certutil', 'bitsadmin', 'wscript.exe', 'cscript',
	'wmic', 'schtasks', 'msbuild', 'CurrentVersion\\Run', 'AccessVBOM', 'bin.base64', 'new:', 'http://', 'https://', 'ftp://', '.exe', '.dll', '.vbs', '.ps1', '.hta', '.bat', '/bin/sh', '/bin/bash', 'osascript', 'curl ', 'libc.dylib', 'system32',
]

const shown = new Map(identifiers.map((word) => [word.toLowerCase(), word]))
const token = /[\w\u0080-\uffff]+|[\r\n]/g
const writing: ReadonlySet<string> = new Set(['output', 'append', 'binary', 'random'])

/** The calls of one module, each once, as our tables spell them. `Declare` stands for functions of system libraries, `Open For Output` for written files. */
export function suspiciousCalls(source: Pick<Source, 'code' | 'strings'>): string[] {
	const calls = new Set<string>()
	let opens = false
	let before = ''
	for (const [word] of source.code.matchAll(token)) {
		const name = word.toLowerCase()
		if (name === '\r' || name === '\n') opens = false
		else if (name === 'open') opens = true
		else if (name === 'lib' && before !== '.') calls.add('Declare')
		else if (opens && before === 'for' && writing.has(name)) calls.add('Open For Output')
		const known = shown.get(name)
		if (known !== undefined) calls.add(known)
		before = name
	}
	const text = source.strings.join('\n').toLowerCase()
	for (const word of quoted) if (text.includes(word.toLowerCase())) calls.add(word.trim())
	return [...calls]
}
