// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The check of one file that lies in Files: it is fetched, and inspected on this device by the rules of the place where it lies. */

import { computed, type ComputedRef } from 'vue'
import { intakeAt, getBytes } from '../services/file-api.ts'
import { getIntakeRules, getIntakes } from '../services/submission-api.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'
import { useDocuments, type ChosenDocument, type Documents } from './useDocuments.ts'

export interface FileCheck extends Pick<Documents, 'cancel' | 'retry' | 'makeSafeCopy'> {
	readonly fetching: Fetched<true>
	readonly document: ComputedRef<ChosenDocument | undefined>
}

export interface CheckedFile {
	/** Address of the bytes. */
	readonly source: string
	readonly name: string
	/** As its owner sees it, starting with a slash. */
	readonly path: string
}

/** The rules of an intake as they are published; undefined where there is none. */
async function rulesAt(path: string): Promise<unknown> {
	const intake = intakeAt(await getIntakes(), path)
	return intake === undefined ? undefined : JSON.parse((await getIntakeRules(intake.id)).json) as unknown
}

/** @param documents stands in for the check in tests */
export function useFileCheck(file: CheckedFile, make: (policy: () => unknown) => Documents = useDocuments): FileCheck {
	let policy: unknown = 'council-practice'
	const { documents, add, cancel, retry, makeSafeCopy } = make(() => policy)
	const fetching = useAsynchronous<true>(async () => {
		const [bytes, rules] = await Promise.all([getBytes(file.source), rulesAt(file.path).catch(() => undefined)])
		policy = rules ?? policy
		add([new File([bytes], file.name, { type: bytes.type })])
		return true
	})
	return { fetching, document: computed(() => documents.value[0]), cancel, retry, makeSafeCopy }
}
