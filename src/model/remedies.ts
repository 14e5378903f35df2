// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The names of the remedies: what a sanitising step takes out of a document. Rules name the one that removes their cause. */

export const remedyNames = [
	'cut-connections',
	'cut-external-references',
	'cut-links',
	'drop-attachments',
	'drop-changes',
	'drop-comments',
	'drop-controls',
	'drop-dde',
	'drop-hidden-content',
	'drop-macros',
	'drop-media',
	'drop-metadata',
	'drop-objects',
	'drop-pdf-actions',
	'drop-pdf-forms',
	'drop-versions',
	'rebuild-container',
] as const
export type RemedyName = (typeof remedyNames)[number]
