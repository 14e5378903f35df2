// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Rules that are no more, each with the rule that stands in its place; stored reports and policies may still name them. */

export const retiredRules: Readonly<Record<string, string>> = {}
