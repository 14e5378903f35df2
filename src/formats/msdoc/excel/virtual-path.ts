// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** File names in workbooks, in which single characters stand for drives and folders. [MS-XLS] §2.5.277. */

export type VirtualPath =
	| { readonly kind: 'own' }
	| { readonly kind: 'file'; readonly target: string }
	| { readonly kind: 'link'; readonly application: string; readonly topic: string }

/**
 * Decodes a path as SUPBOOK and EXTERNSHEET have it. A path that begins with U+0001 or has no U+0003 names a file;
 * anything else is an application and a topic: DDE, or an OLE link.
 */
export function readVirtualPath(path: string): VirtualPath {
	if (path === '' || path === ' ' || path === '\u0000' || path === '\u0002') return { kind: 'own' }
	const separator = path.indexOf('\u0003')
	if (path[0] !== '\u0001' && separator > 0) return { kind: 'link', application: path.slice(0, separator), topic: path.slice(separator + 1) }
	const encoded = path[0] === '\u0001' ? path.slice(1) : path
	const target = decoded(encoded).replace(/\u0000+$/, '').trim()
	return target === '' ? { kind: 'own' } : { kind: 'file', target }
}

function decoded(path: string): string {
	const rest = path.slice(1)
	switch (path[0]) {
		case '\u0001':
			return rest[0] === '@' ? `\\\\${folders(rest.slice(1))}` : `${rest[0] ?? ''}:\\${folders(rest.slice(1))}`
		case '\u0002':
			return `\\${folders(rest)}`
		case '\u0005':
			// the character after it counts those of the address
			return rest.slice(1)
		case '\u0006':
			return `XLSTART\\${folders(rest)}`
		case '\u0007':
			return `ALTSTART\\${folders(rest)}`
		case '\u0008':
			return `LIBRARY\\${folders(rest)}`
		default:
			return folders(path)
	}
}

function folders(path: string): string {
	return path.replaceAll('\u0003', '\\').replaceAll('\u0004', '..\\')
}
