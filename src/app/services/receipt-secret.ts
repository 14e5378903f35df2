// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The secret with which somebody without an account comes back to what he handed in. It is made up here; the server keeps its hash. */

import { generateUrl } from '@nextcloud/router'

/** Header that brings it along with a document. */
export const RECEIPT_HEADER = 'X-DocumentGate-Receipt'

const BYTES = 32
const isSecret = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text)
const keyOf = (token: string): string => `documentgate-receipt-${token}`

function make(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
	return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The secret of this visit behind a link; a page that is loaded again in the same tab has the same. */
export function secretOfVisit(token: string): { readonly secret: string; readonly isNew: boolean } {
	try {
		const known = sessionStorage.getItem(keyOf(token))
		if (known !== null && isSecret(known)) return { secret: known, isNew: false }
	} catch {
		// a browser that keeps nothing
	}
	return { secret: make(), isNew: true }
}

/** From now on there is something to come back to. */
export function keepSecret(token: string, secret: string): void {
	try {
		sessionStorage.setItem(keyOf(token), secret)
	} catch {
		// the address on the page is enough
	}
}

/** Where the receipt is. The secret stands behind the hash: browsers never send that part, so no log has it. */
export function receiptAddress(secret: string): string {
	return new URL(`${generateUrl('/apps/documentgate/receipt')}#${secret}`, location.origin).href
}

/** The secret in the address of a receipt; undefined where it is not whole. @param hash with or without its sign */
export function secretIn(hash: string): string | undefined {
	const text = hash.replace(/^#/, '')
	return isSecret(text) ? text : undefined
}
