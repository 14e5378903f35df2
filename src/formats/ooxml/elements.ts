// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** All tables of elements in one: an element means the same in whatever part it stands. */

import { connectionElements } from './connection-elements.ts'
import { disguiseElements } from './disguise-elements.ts'
import { drawingElements } from './drawing-elements.ts'
import { extensionElements } from './extension-elements.ts'
import { fixedElements } from './fixed-elements.ts'
import { propertyElements } from './property-elements.ts'
import { sheetElements } from './sheet-elements.ts'
import { joinTables } from './walk.ts'
import { wordElements } from './word-elements.ts'

export const elementTables = joinTables([connectionElements, disguiseElements, drawingElements, extensionElements, fixedElements, propertyElements, sheetElements, wordElements])
