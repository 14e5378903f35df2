// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The documents a person has chosen: each is inspected on this device, can be cancelled, tried again and taken back. */

import { computed, shallowReactive, shallowRef, triggerRef, type ComputedRef, type ShallowRef } from 'vue'
import type { Report } from '../../model/report.ts'
import type { DisarmReport } from '../../model/disarm.ts'
import { Inspector, InspectorFailure } from '../services/inspector.ts'

/** What is known of one document. */
export type InspectionState =
	| { readonly state: 'inspecting' }
	| { readonly state: 'inspected'; readonly report: Report }
	| { readonly state: 'failed'; readonly cause: InspectorFailure['cause'] }

/** A safe copy on its way. */
export type SafeCopyState =
	| { readonly state: 'none' }
	| { readonly state: 'making' }
	| { readonly state: 'made'; readonly copy: Blob; readonly report: DisarmReport }
	| { readonly state: 'impossible'; readonly report: DisarmReport | undefined }

export interface ChosenDocument {
	readonly id: number
	readonly file: File
	inspection: InspectionState
	safeCopy: SafeCopyState
	readonly cancellation: AbortController
}

export interface Documents {
	readonly documents: ShallowRef<readonly ChosenDocument[]>
	readonly isBusy: ComputedRef<boolean>
	add(files: Iterable<File>): void
	cancel(id: number): void
	retry(id: number): void
	remove(id: number): void
	makeSafeCopy(id: number): Promise<void>
}

/** Larger documents are not read in the browser; the server inspects them. */
export const LARGEST_HERE = 512 * 1024 * 1024

/**
 * @param policy the policy by which this device judges: JSON, or the name of a preset
 * @param inspector stands in for the worker in tests
 */
export function useDocuments(policy: () => unknown, inspector: Inspector = new Inspector()): Documents {
	const documents = shallowRef<readonly ChosenDocument[]>([])
	let nextId = 1
	const isBusy = computed(() => documents.value.some(({ inspection }) => inspection.state === 'inspecting'))
	const find = (id: number): ChosenDocument | undefined => documents.value.find((document) => document.id === id)

	async function inspect(document: ChosenDocument): Promise<void> {
		document.inspection = { state: 'inspecting' }
		triggerRef(documents)
		try {
			if (document.file.size > LARGEST_HERE) throw new InspectorFailure('too-slow')
			const report = await inspector.inspect(document.file, document.file.name, policy(), document.cancellation.signal)
			document.inspection = { state: 'inspected', report }
		} catch (error) {
			document.inspection = { state: 'failed', cause: error instanceof InspectorFailure ? error.cause : 'mistake' }
		}
		triggerRef(documents)
	}

	function replace(id: number): ChosenDocument | undefined {
		const old = find(id)
		if (old === undefined) return undefined
		const fresh = shallowReactive({ ...old, cancellation: new AbortController(), safeCopy: { state: 'none' } as SafeCopyState })
		documents.value = documents.value.map((document) => (document.id === id ? fresh : document))
		return fresh
	}

	return {
		documents,
		isBusy,
		add(files) {
			const added = [...files].map((file) => shallowReactive<ChosenDocument>({ id: nextId++, file, inspection: { state: 'inspecting' }, safeCopy: { state: 'none' }, cancellation: new AbortController() }))
			documents.value = [...documents.value, ...added]
			for (const document of added) void inspect(document)
		},
		cancel(id) {
			find(id)?.cancellation.abort()
		},
		retry(id) {
			const document = replace(id)
			if (document !== undefined) void inspect(document)
		},
		remove(id) {
			find(id)?.cancellation.abort()
			documents.value = documents.value.filter((document) => document.id !== id)
		},
		async makeSafeCopy(id) {
			const document = find(id)
			if (document === undefined || document.safeCopy.state === 'making') return
			document.safeCopy = { state: 'making' }
			try {
				const { report, copy } = await inspector.disarm(document.file, document.file.name, policy(), document.cancellation.signal)
				document.safeCopy = copy === undefined ? { state: 'impossible', report } : { state: 'made', copy, report }
			} catch {
				document.safeCopy = { state: 'impossible', report: undefined }
			}
			triggerRef(documents)
		},
	}
}
