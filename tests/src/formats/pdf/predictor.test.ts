// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { undoPredictor } from '../../../../src/formats/pdf/predictor.ts'

const png = { predictor: 15, colors: 1, bits: 8, columns: 3 }
test.each([
	['none', { ...png, predictor: 1 }, [1, 2, 3], [1, 2, 3]],
	['PNG none', png, [0, 1, 2, 3], [1, 2, 3]],
	['PNG sub', png, [1, 1, 1, 1], [1, 2, 3]],
	['PNG up', png, [0, 1, 2, 3, 2, 1, 1, 1], [1, 2, 3, 2, 3, 4]],
	['PNG average', png, [0, 4, 4, 4, 3, 1, 1, 1], [4, 4, 4, 3, 4, 5]],
	['PNG Paeth', png, [0, 1, 2, 3, 4, 1, 1, 1], [1, 2, 3, 2, 3, 4]],
	['PNG with a row that is cut', png, [0, 1, 2, 3, 0, 9], [1, 2, 3, 9]],
	['PNG of an unknown kind', png, [9, 1, 2, 3], [1, 2, 3]],
	['TIFF', { ...png, predictor: 2 }, [1, 1, 1, 5, 1, 1], [1, 2, 3, 5, 6, 7]],
	['TIFF of two components', { ...png, predictor: 2, colors: 2, columns: 2 }, [1, 10, 1, 10], [1, 10, 2, 20]],
	['TIFF of odd bits is left alone', { ...png, predictor: 2, bits: 4, columns: 6 }, [1, 1, 1], [1, 1, 1]],
	['columns-huge', { ...png, columns: 2 ** 31 }, [1, 2], [1, 2]],
	['columns-negative', { ...png, columns: -1 }, [1, 2], [1, 2]],
])('%s', (_, prediction, data, plain) => expect([...undoPredictor(Uint8Array.from(data), prediction)]).toEqual(plain))
