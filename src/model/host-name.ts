// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Reads the host of an address as a browser would: RFC 3986 §3.2.2, RFC 3492 (Punycode), UTS 39 for look-alikes. */

/** Longer names do not exist (RFC 1035); what is longer is cut or kept as it is. */
const longestName = 255

/** The one spelling of a host name: lower case, Unicode, no trailing dots, IPv4 numbers in dotted decimal, IPv6 in brackets. */
export function readHost(written: string): string {
	const decoded = decodePercent(written.slice(0, 4 * longestName)).normalize('NFKC').replace(/[\u3002\uff0e\uff61]/g, '.').toLowerCase()
	const bare = decoded.replace(/[\u0000-\u0020\u007f\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\.+$/, '')
	if (bare.length > longestName || bare.startsWith('[')) return bare
	return readIpv4(bare) ?? bare.split('.').map(readLabel).join('.')
}

/** Whether a host name, as `readHost` gives it, looks like another one: letters of several scripts in one label, or a label that is made of look-alikes only. */
export function looksLikeAnother(host: string): boolean {
	return host.length <= longestName && host.split('.').some((label) => isMixed(label) || isImitation(label))
}

function isMixed(label: string): boolean {
	const others = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(label)
	const several = /\p{Script=Cyrillic}/u.test(label) && /\p{Script=Greek}/u.test(label)
	return several || (others && /\p{Script=Latin}/u.test(label))
}

/** Cyrillic, Greek and other letters that are drawn like a Latin one. */
const lookAlikes = /^[асԁеһіјӏорԛѕԝхуъьӧёїαικνορτυχѵ0-9-]+$/u

function isImitation(label: string): boolean {
	return /[^\u0000-\u007f]/.test(label) && lookAlikes.test(label)
}

function decodePercent(text: string): string {
	if (!text.includes('%')) return text
	try {
		return decodeURIComponent(text)
	} catch {
		// not UTF-8: only the ASCII part can be meant
		return text.replace(/%([0-7][0-9a-f])/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
	}
}

/** Decimal, hexadecimal and octal numbers, one to four of them, as the C library and browsers take them. */
function readIpv4(host: string): string | undefined {
	const parts = host.split('.')
	if (parts.length > 4) return undefined
	const numbers: number[] = []
	for (const part of parts) {
		if (/^0x[0-9a-f]*$/.test(part)) numbers.push(parseInt(part.slice(2) || '0', 16))
		else if (/^0[0-7]+$/.test(part)) numbers.push(parseInt(part, 8))
		else if (/^\d+$/.test(part)) numbers.push(parseInt(part, 10))
		else return undefined
	}
	const last = numbers.pop()
	if (last === undefined || numbers.some((number) => number > 255) || last >= 256 ** (4 - numbers.length)) return undefined
	const whole = numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last)
	return [24, 16, 8, 0].map((shift) => Math.floor(whole / 2 ** shift) % 256).join('.')
}

function readLabel(label: string): string {
	return label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label
}

/** RFC 3492 §6.2; undefined where the label is no Punycode. */
function decodePunycode(encoded: string): string | undefined {
	const dash = encoded.lastIndexOf('-')
	const points = dash > 0 ? [...encoded.slice(0, dash)].map((character) => character.charCodeAt(0)) : []
	let at = dash > 0 ? dash + 1 : 0
	let [point, index, bias] = [128, 0, 72]
	while (at < encoded.length) {
		const before = index
		let weight = 1
		for (let k = 36; ; k += 36) {
			const digit = digitOf(encoded.charCodeAt(at++))
			if (digit === undefined) return undefined
			index += digit * weight
			if (index > 0x7fffffff) return undefined
			const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
			if (digit < threshold) break
			weight *= 36 - threshold
		}
		bias = adapted(index - before, points.length + 1, before === 0)
		point += Math.floor(index / (points.length + 1))
		index %= points.length + 1
		if (point > 0x10ffff) return undefined
		points.splice(index++, 0, point)
	}
	return String.fromCodePoint(...points)
}

function digitOf(code: number): number | undefined {
	if (code >= 0x61 && code <= 0x7a) return code - 0x61
	if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26
	return undefined
}

/** RFC 3492 §6.1. */
function adapted(delta: number, length: number, isFirst: boolean): number {
	let rest = isFirst ? Math.floor(delta / 700) : Math.floor(delta / 2)
	rest += Math.floor(rest / length)
	let k = 0
	for (; rest > 455; k += 36) rest = Math.floor(rest / 35)
	return k + Math.floor((36 * rest) / (rest + 38))
}
