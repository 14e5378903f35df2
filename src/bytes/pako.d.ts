// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is used of pako, the port of zlib to JavaScript. */

declare module 'pako/lib/deflate.js' {
	interface Options {
		readonly level?: number
		/** No header and no checksum. */
		readonly raw?: boolean
		readonly chunkSize?: number
	}
	class Deflate {
		constructor(options: Options)
		onData: (chunk: Uint8Array) => void
		/** @returns false where it failed */
		push(data: Uint8Array, last: boolean): boolean
	}
	const pako: { readonly Deflate: typeof Deflate; deflateRaw(data: Uint8Array, options: Options): Uint8Array }
	export default pako
}
