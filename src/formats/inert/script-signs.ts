// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Tells scripts from other plain text by their syntax. Conservative: a text that speaks about scripts is no script. */

interface ScriptKind {
	readonly language: string
	/** The first line that is not empty must look like this. */
	readonly first: RegExp
	/** And at least `needed` of these must occur; none where the first line is proof. */
	readonly signs: readonly RegExp[]
	readonly needed: number
}

const proof = (language: string, first: RegExp): ScriptKind => ({ language, first, signs: [], needed: 0 })

const kinds: readonly ScriptKind[] = [
	proof('shell', /^#! ?\/\S/),
	proof('encoded script', /^#@~\^[\w+/=]{6}==/),
	proof('internet shortcut', /^\[InternetShortcut(?:\.[AW])?\]\s*$/i),
	proof('desktop entry', /^\[Desktop Entry\]\s*$/),
	proof('registry', /^(?:Windows Registry Editor Version \d|REGEDIT4\s*$)/),
	proof('symbolic link', /^ID;P/),
	proof('batch', /^@?echo\s+(?:off|on)\b/i),
	proof('batch', /^@(?:if|set|setlocal|cls|start|powershell|cmd|rem|call|chcp|title|cd|mode)\b/i),
	proof('command', /^(?:cmd|powershell|pwsh|mshta|wscript|cscript|rundll32|regsvr32|certutil|bitsadmin|msiexec|schtasks)(?:\.exe)?\s+[-/"\\]\S/i),
	proof('command', /^(?:mshta|powershell)(?:\.exe)?\s+(?:https?:|javascript:|vbscript:|iex\b)/i),
	{ language: 'shell link', first: /^\[Shell\]\s*$/i, signs: [/^(?:Command|IconFile)\s*=/im], needed: 1 },
	{ language: 'setup information', first: /^(?:;.*|\[\w+\]\s*)$/i, signs: [/^\[Version\]\s*$/im, /^[ \t]*Signature\s*=\s*"?\$(?:CHICAGO|Windows NT|Windows 95)\$/im], needed: 2 },
	{ language: 'web query', first: /^WEB\s*$/, signs: [/^WEB\s+1\s+\S+/], needed: 1 },
	{ language: 'remote desktop', first: /^[\w ]+:[isb]:/, signs: [/^full address:s:\S/im], needed: 1 },
	{
		language: 'vbscript', first: /^(?:'|rem\b|dim\b|set\b|on error\b|option\b|function\b|sub\b|const\b|private\b|public\b|class\b|if\b|execute|wscript|createobject|randomize|call\b|\w+\s*=)/i,
		signs: [/\b(?:Create|Get)Object\s*\(\s*["\w]/i, /\bOn\s+Error\s+Resume\s+Next\b/i, /\bWScript\.\w/i, /^[ \t]*Set\s+\w+\s*=\s*\S/im, /^[ \t]*Dim\s+\w/im, /^[ \t]*End\s+(?:Sub|Function|If)\b/im, /\bExecute(?:Global)?\s*\(?\s*\w/i, /\bChrW?\s*\(/i], needed: 2,
	},
	{
		language: 'jscript', first: /^(?:var|let|const|function|try|eval|new|if|for|this|\(|\/\/|\/\*|@if|["']use strict|\w+\s*[=(.[])/,
		signs: [/\bnew\s+ActiveXObject\s*\(/, /\bWScript\s*[.[]/, /\bGetObject\s*\(\s*["']/, /\beval\s*\(/, /\bfunction\b[^{;]{0,80}\{/, /\bString\.fromCharCode\s*\(/, /\brequire\s*\(\s*["']/, /^[ \t]*(?:var|let|const)[ \t]+[\w$]+[ \t]*=[^\n]*;/m, /\bapp\.(?:alert|launchURL)\s*\(/], needed: 2,
	},
	{
		language: 'powershell', first: /^(?:#|\$|function\b|param\b|\[|import-|set-|get-|new-|invoke-|start-|add-|write-|iex\b|iwr\b|try\b|if\b|&)/i,
		signs: [/\b(?:Invoke-(?:Expression|WebRequest|RestMethod|Command)|IEX|IWR)\b/i, /\bNew-Object\s+\S/i, /\.Download(?:String|File|Data)\s*\(/i, /^[ \t]*\$[\w:]+\s*[+]?=/m, /\[(?:System\.)?(?:Convert|Text\.Encoding|IO\.\w+|Reflection\.\w+)\]::/i, /\b(?:Start-Process|Add-Type|Set-ExecutionPolicy|Write-Host|Get-ChildItem|Import-Module)\b/i, /^[ \t]*param\s*\(/im, /\b-(?:eq|ne|match|like|join|split)\b/], needed: 2,
	},
	{
		language: 'python', first: /^(?:#|"""|'''|import\b|from\s+\S+\s+import\b|def\b|class\b|@|if\b|try:|\w+\s*=)/,
		signs: [/^(?:import[ \t]+\w|from[ \t]+[\w.]+[ \t]+import[ \t]+\S)/m, /^[ \t]*def[ \t]+\w+[ \t]*\([^\n]{0,400}:/m, /^class[ \t]+\w+\b[^\n]{0,200}:/m, /^if[ \t]+__name__[ \t]*==/m], needed: 2,
	},
]

/** How much of a text decides: the signs of a script stand near its beginning. */
export const scriptSampleLength = 16_384

/** The language of a script, or undefined for any other text. */
export function scriptLanguage(text: string): string | undefined {
	const sample = text.slice(0, scriptSampleLength).replace(/^[\ufeff\s]+/, '')
	// a line of hundreds of kilobytes must not make the patterns slow
	const firstLine = sample.slice(0, Math.min(400, Math.max(0, sample.search(/[\r\n]|$/))))
	for (const kind of kinds) {
		if (!kind.first.test(firstLine)) continue
		let agree = 0
		for (const sign of kind.signs) {
			if (sign.test(sample)) agree++
			if (agree >= kind.needed) break
		}
		if (agree >= kind.needed) return kind.language
	}
	return undefined
}
