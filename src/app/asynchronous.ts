// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Something that is being fetched: one union, so that a template cannot show two states at once. */
export type Asynchronous<Value> =
	| { readonly state: 'loading' }
	| { readonly state: 'ready'; readonly value: Value }
	| { readonly state: 'failed'; readonly error: string }
