// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Reads an address the way the most lenient program would, and says what kind it is. Formats report targets as they are
 * written; rules judge what this makes of them. RFC 3986, WHATWG URL, [MS-DTYP] §2.2.57 (UNC).
 */

import { looksLikeAnother, readHost } from './host-name.ts'
import { programExtensions, servedExtensions } from './program-extensions.ts'

export type TargetKind =
	/** A page or file on a web server, WebDAV included. */
	| 'web'
	| 'mail'
	| 'phone'
	/** A file server: UNC, `smb:`, `file://host`. Windows signs in to it without asking. */
	| 'network-path'
	/** An absolute path on the reader's own computer. */
	| 'local-file'
	/** A file near the document. */
	| 'relative'
	/** A place in the document itself; also the empty target. */
	| 'fragment'
	/** Runs code: `javascript:`, `vbscript:`, `vnd.sun.star.script:`, `macro:`. */
	| 'script'
	/** Runs a command of the office program: `.uno:`, `slot:`, `ppaction:`. */
	| 'office-command'
	/** Opens another program by its scheme: `ms-*:`, `search-ms:`, `mhtml:`. */
	| 'app-protocol'
	/** Carries its content in itself: `data:`. */
	| 'data'
	| 'ftp'
	| 'other'

export interface Target {
	readonly kind: TargetKind
	/** Lower case, without the colon; empty where there is none. */
	readonly scheme: string
	/** As `readHost` gives it; empty where there is none. */
	readonly host: string
	/** Ending of the file it names, lower case, without the dot; empty where there is none. */
	readonly extension: string
	/** Following it leaves the reader's computer. Loopback and private addresses count. */
	readonly isNetwork: boolean
	/** It names a file that starts something. */
	readonly isProgram: boolean
	/** A user name or password stands before the host. */
	readonly hasCredentials: boolean
	/** The host imitates another one by letters that look alike. */
	readonly looksAlike: boolean
}

/** Addresses that are longer are judged by their beginning. */
const readable = 8_192

const webSchemes = new Set(['http', 'https', 'shttp', 'ws', 'wss', 'dav', 'davs', 'webdav', 'webdavs', 'vnd.sun.star.webdav', 'vnd.sun.star.webdavs', 'vnd.libreoffice.cmis'])
const fileServerSchemes = new Set(['smb', 'cifs', 'nfs', 'afp'])
const ftpSchemes = new Set(['ftp', 'ftps', 'sftp', 'tftp', 'scp', 'gopher', 'rsync'])
const phoneSchemes = new Set(['tel', 'sms', 'smsto', 'mms', 'fax', 'callto', 'sip', 'sips', 'geo'])
const insideSchemes = new Set(['about', 'cid', 'mid', 'vnd.sun.star.package', 'vnd.sun.star.graphicobject', 'package'])
const scriptSchemes = new Set(['javascript', 'vbscript', 'vbs', 'jscript', 'livescript', 'mocha', 'ecmascript', 'vnd.sun.star.script', 'script', 'scriptlet', 'macro', 'vnd.sun.star.job'])
const commandSchemes = new Set(['.uno', 'slot', 'service', 'private', 'ppaction', 'vnd.sun.star.cmd', 'vnd.sun.star.expand', 'vnd.sun.star.extension'])
const appSchemes = new Set([
	'search', 'search-ms', 'mhtml', 'mk', 'its', 'res', 'x-usc', 'x-ms-webview', 'shell', 'hcp', 'view-source', 'jar', 'feed', 'ldap', 'ldaps', 'telnet', 'tn3270', 'ssh', 'rlogin', 'rdp', 'vnc', 'onenote', 'outlook', 'msteams',
	'teams', 'skype', 'slack', 'zoommtg', 'zoomus', 'steam', 'intent', 'market', 'jnlp', 'jnlps', 'vscode', 'uno', 'dde', 'cmd', 'powershell', 'calculator', 'microsoft-edge', 'windowsdefender', 'ieframe', 'wtai', 'itms-services', 'facetime',
	'x-apple', 'x-msdt', 'tg', 'whatsapp', 'discord', 'webcal', 'stssync', 'notes', 'mapi', 'exec', 'x-exec', 'vnd.ms.radio', 'ymsgr', 'aim', 'irc', 'ircs', 'magnet', 'bittorrent', 'help', 'x-help-script',
])

/** Every rule about addresses asks for the same ones; remembering them makes thousands of links cheap. Only a memory: it changes no answer. */
const remembered = new Map<string, Target>()
const rememberedAtMost = 20_000
const rememberedLength = 500

/** Never throws; what cannot be read is `other`. */
export function readTarget(raw: string): Target {
	const known = remembered.get(raw)
	if (known !== undefined) return known
	const target = analysed(raw)
	if (raw.length > rememberedLength) return target
	if (remembered.size >= rememberedAtMost) remembered.clear()
	remembered.set(raw, target)
	return target
}

function analysed(raw: string): Target {
	const written = cleaned(raw)
	const first = classify(written)
	if (first.kind !== 'relative' || !written.includes('%')) return first
	// `javascript%3A…` and `%5C%5Chost`: some programs decode before they look for the scheme
	const decoded = classify(cleaned(decodedAscii(decodedAscii(written))))
	return decoded.kind === 'relative' || decoded.kind === 'other' ? first : decoded
}

/** Without what programs skip: white space and control characters, invisible characters, entities, quotes around it, `url:` before it. */
function cleaned(raw: string): string {
	let text = withoutInvisible(raw.slice(0, readable))
	for (let round = 0; round < 2 && text.includes('&'); round++) text = withoutInvisible(withoutEntities(text))
	text = text.trim()
	text = withoutTail(text.replace(/^["'<]+/, ''), '"\'>').trim()
	return text.replace(/^(?:url\s*:\s*)+/i, '')
}

function withoutInvisible(text: string): string {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '')
}

const entityCharacters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', colon: ':', sol: '/', bsol: '\\', period: '.', tab: '\t', newline: '\n', num: '#', percnt: '%', nbsp: ' ', commat: '@', lpar: '(', rpar: ')' }

function withoutEntities(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
		if (name !== undefined) return entityCharacters[name.toLowerCase()] ?? whole
		const point = hex !== undefined ? parseInt(hex, 16) : parseInt(decimal ?? '0', 10)
		return point > 0x10ffff ? whole : String.fromCodePoint(point)
	})
}

function decodedAscii(text: string): string {
	return text.replace(/%([0-7][0-9a-f])/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
}

function classify(text: string): Target {
	if (text === '' || text.startsWith('#')) return simple('fragment', '')
	const slashed = text.replace(/\\/g, '/')
	if (/^[a-z][:|](?:\/|$|[^/]*$)/i.test(slashed)) return simple('local-file', '', slashed.slice(2))
	// `example.org:8080/x` is a host with a port, not a scheme
	if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+:\d{1,5}(?:\/|$)/i.test(slashed)) return withAuthority('web', '', slashed)
	const colon = /^(\.?[a-z][a-z0-9+.-]*)\s*:/i.exec(slashed)
	if (colon?.[1] !== undefined) return byScheme(colon[1].toLowerCase(), slashed.slice(colon[0].length))
	if (slashed.startsWith('//')) return networkPath('', slashed.slice(2))
	if (slashed.startsWith('/') || /^~[^/]*\//.test(slashed) || /^%[a-z_()0-9]+%\//i.test(slashed)) return simple('local-file', '', slashed)
	if (/^www\.[^/]/i.test(slashed)) return withAuthority('web', '', slashed)
	return simple('relative', '', slashed)
}

function byScheme(scheme: string, rest: string): Target {
	const known = schemeKind(scheme)
	// `a.exe::$DATA` is a file with its alternate stream
	if (known === 'other' && programExtensions.has(extensionOf(scheme))) return simple('relative', '', scheme)
	if (known === 'file') return fileAddress(scheme, rest)
	if (known === 'web' || known === 'ftp') return withAuthority(known, scheme, rest.replace(/^\/+/, ''))
	if (known === 'network-path') return networkPath(scheme, rest.replace(/^\/+/, ''))
	// `ms-word:ofe|u|http://host/x.doc`, `search-ms:crumb=location:\\host`: the place behind it is what is opened
	const inner = known === 'app-protocol' || known === 'script' ? /(?:https?:\/\/|\/\/)([^/?#"'|&\s]+)/i.exec(decodedAscii(rest).replace(/\\/g, '/')) : null
	return { ...simple(known, scheme, known === 'app-protocol' || known === 'other' ? rest : ''), host: inner?.[1] === undefined ? '' : readHost(hostPart(inner[1]).host) }
}

function schemeKind(scheme: string): TargetKind | 'file' {
	if (scheme === 'file') return 'file'
	if (webSchemes.has(scheme)) return 'web'
	if (scheme === 'mailto') return 'mail'
	if (phoneSchemes.has(scheme)) return 'phone'
	if (fileServerSchemes.has(scheme)) return 'network-path'
	if (ftpSchemes.has(scheme)) return 'ftp'
	if (scheme === 'data' || scheme === 'blob' || scheme === 'filesystem') return 'data'
	if (insideSchemes.has(scheme)) return 'fragment'
	if (scriptSchemes.has(scheme)) return 'script'
	if (commandSchemes.has(scheme)) return 'office-command'
	if (appSchemes.has(scheme) || scheme.startsWith('ms-') || scheme.startsWith('web+')) return 'app-protocol'
	return 'other'
}

/** RFC 8089 and what Windows makes of it: two slashes name a host, one or three a path, four or more a host again. */
function fileAddress(scheme: string, rest: string): Target {
	const slashes = /^\/*/.exec(rest)?.[0].length ?? 0
	const path = rest.slice(slashes)
	if (/^[a-z](?:[:|]|%3a|%7c)/i.test(path)) return simple('local-file', scheme, path)
	if (slashes === 2 && /^(?:localhost|127\.0\.0\.1|\.?)(?:\/|$)/i.test(path)) return simple('local-file', scheme, path)
	if (slashes === 2 || slashes > 3) return networkPath(scheme, path)
	return simple('local-file', scheme, path)
}

/** `path` begins behind the two slashes. */
function networkPath(scheme: string, path: string): Target {
	const device = /^[?.]\/(unc\/)?/i.exec(path)
	if (device !== null && device[1] === undefined) return simple('local-file', scheme, path.slice(device[0].length))
	return withAuthority('network-path', scheme, device === null ? path : path.slice(device[0].length))
}

/** `text` begins with the authority. */
function withAuthority(kind: 'web' | 'ftp' | 'network-path', scheme: string, text: string): Target {
	const end = text.search(/[/?#]/)
	const authority = end < 0 ? text : text.slice(0, end)
	const path = end < 0 ? '' : text.slice(end)
	const { host, hasCredentials } = kind === 'network-path' ? { host: authority.replace(/@(?:ssl|\d+).*$/i, ''), hasCredentials: false } : hostPart(authority)
	const name = readHost(kind === 'network-path' ? hostPart(host).host : host)
	const extension = extensionOf(path)
	return {
		kind, scheme, host: name, extension, isNetwork: true, hasCredentials,
		isProgram: programExtensions.has(extension) && !(kind === 'web' && servedExtensions.has(extension)),
		looksAlike: looksLikeAnother(name),
	}
}

function hostPart(authority: string): { readonly host: string; readonly hasCredentials: boolean } {
	const at = authority.lastIndexOf('@')
	const host = authority.slice(at + 1).replace(/:[^:\]]*$/, '')
	return { host, hasCredentials: at > 0 }
}

function simple(kind: TargetKind, scheme: string, path = ''): Target {
	const extension = extensionOf(path)
	return {
		kind, scheme, host: '', extension, hasCredentials: false, looksAlike: false,
		isNetwork: kind === 'app-protocol', isProgram: programExtensions.has(extension),
	}
}

/** Of the last step of a path, without query, alternate data stream and the dots and spaces Windows drops. */
function extensionOf(path: string): string {
	const bare = decodedAscii(path.replace(/[?#].*$/s, '')).replace(/\\/g, '/')
	const name = withoutTail(bare.slice(bare.lastIndexOf('/') + 1).replace(/:.*$/s, ''), '. ')
	const dot = name.lastIndexOf('.')
	return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** Without the characters of `tail` at its end; a loop, since a regular expression would try every place anew. */
function withoutTail(text: string, tail: string): string {
	let end = text.length
	while (end > 0 && tail.includes(text.charAt(end - 1))) end--
	return text.slice(0, end)
}
