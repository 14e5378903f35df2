// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The engine's version as reports name it; the same as in package.json. */
export const engineVersion = '0.1.0'
