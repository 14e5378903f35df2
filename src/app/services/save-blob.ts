// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Lets the person save bytes that were made on this device. */
export function saveBlob(blob: Blob, name: string): void {
	const address = URL.createObjectURL(blob)
	const link = document.createElement('a')
	link.href = address
	link.download = name
	link.click()
	// the browser has taken what it needs by then
	setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
