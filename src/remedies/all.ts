// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** All disarmers, alphabetically. */

import { odf } from './odf/odf.ts'
import { ooxml } from './ooxml/ooxml.ts'
import { pdf } from './pdf/pdf.ts'
import type { Disarmer } from './remedy.ts'
import { rtf } from './rtf/rtf.ts'

export const disarmers: readonly Disarmer[] = [odf, ooxml, pdf, rtf]
