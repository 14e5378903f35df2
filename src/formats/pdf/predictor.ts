// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Undoes the predictors of Flate and LZW. ISO 32000-2 §7.4.4.4; PNG (ISO 15948) §9, TIFF 6.0 §14. */

export interface Prediction {
	readonly predictor: number
	readonly colors: number
	readonly bits: number
	readonly columns: number
}

export function undoPredictor(data: Uint8Array, { predictor, colors, bits, columns }: Prediction): Uint8Array {
	if (predictor < 2) return data
	const rowBytes = Math.ceil((colors * bits * columns) / 8)
	const pixelBytes = Math.max(1, Math.ceil((colors * bits) / 8))
	if (!(rowBytes > 0) || rowBytes > data.length + 1) return data
	return predictor === 2 ? undoTiff(data, rowBytes, pixelBytes, bits) : undoPng(data, rowBytes, pixelBytes)
}

/** Only whole bytes a component: finer pictures are not decoded here. */
function undoTiff(data: Uint8Array, rowBytes: number, pixelBytes: number, bits: number): Uint8Array {
	if (bits !== 8) return data
	const plain = data.slice()
	for (let row = 0; row < plain.length; row += rowBytes) {
		const end = Math.min(row + rowBytes, plain.length)
		for (let at = row + pixelBytes; at < end; at++) plain[at] = (plain[at] as number) + (plain[at - pixelBytes] as number)
	}
	return plain
}

function undoPng(data: Uint8Array, rowBytes: number, pixelBytes: number): Uint8Array {
	const rows = Math.ceil(data.length / (rowBytes + 1))
	const plain = new Uint8Array(rows * rowBytes)
	let length = 0
	for (let row = 0; row < rows; row++) {
		const from = row * (rowBytes + 1)
		const kind = data[from] as number
		const to = row * rowBytes
		const count = Math.min(rowBytes, data.length - from - 1)
		for (let index = 0; index < count; index++) {
			const left = index >= pixelBytes ? (plain[to + index - pixelBytes] as number) : 0
			const up = row > 0 ? (plain[to + index - rowBytes] as number) : 0
			const corner = row > 0 && index >= pixelBytes ? (plain[to + index - rowBytes - pixelBytes] as number) : 0
			plain[to + index] = (data[from + 1 + index] as number) + guess(kind, left, up, corner)
		}
		length = to + count
	}
	return plain.subarray(0, length)
}

function guess(kind: number, left: number, up: number, corner: number): number {
	switch (kind) {
		case 1: return left
		case 2: return up
		case 3: return (left + up) >> 1
		case 4: return paeth(left, up, corner)
		default: return 0
	}
}

function paeth(left: number, up: number, corner: number): number {
	const estimate = left + up - corner
	const byLeft = Math.abs(estimate - left)
	const byUp = Math.abs(estimate - up)
	const byCorner = Math.abs(estimate - corner)
	if (byLeft <= byUp && byLeft <= byCorner) return left
	return byUp <= byCorner ? up : corner
}
