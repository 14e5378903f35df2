// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the faces inside Files ask of the server about one file. */

import axios, { isAxiosError } from '@nextcloud/axios'
import { generateOcsUrl } from '@nextcloud/router'
import { t } from '../language.ts'
import { ApiError, call } from './ocs.ts'
import type { FileState, Intake } from './shapes.ts'

/** Whether the gate stands at a file or folder, and what it said. */
export const getFileState = (fileId: number): Promise<FileState> => call('GET', `/files/${fileId}`)

/** The innermost of the intakes in which a path lies. */
export function intakeAt(intakes: readonly Intake[], path: string): Intake | undefined {
	const inside = (folder: string): boolean => folder === '/' || path === folder || path.startsWith(`${folder}/`)
	return intakes.filter((intake) => inside(intake.path)).sort((one, other) => other.path.length - one.path.length)[0]
}

/** The bytes of a file. @param source its address. @throws {ApiError} */
export async function getBytes(source: string, signal?: AbortSignal): Promise<Blob> {
	try {
		const { data } = await axios.get<Blob>(source, { responseType: 'blob', ...(signal === undefined ? {} : { signal }) })
		return data
	} catch (error) {
		throw new ApiError(t('The document could not be fetched. Please try again.'), isAxiosError(error) ? error.response?.status ?? 0 : 0)
	}
}

interface Converted {
	readonly ocs?: { readonly meta?: { readonly message?: string }; readonly data?: { readonly path?: unknown } }
}

/** Has a file converted by the server; the result lies beside it. @returns its path. @throws {ApiError} */
export async function convertFile(fileId: number, targetMimeType: string): Promise<string> {
	try {
		const { data } = await axios.post<Converted>(generateOcsUrl('/apps/files/api/v1/convert'), { fileId, targetMimeType }, { params: { format: 'json' } })
		const path = data.ocs?.data?.path
		if (typeof path === 'string') return path
	} catch (error) {
		// a sentence for people comes with a refusal, none with a failure
		const said = isAxiosError<Converted>(error) && error.response?.status === 400 ? error.response.data?.ocs?.meta?.message : undefined
		if (said !== undefined && said !== '') throw new ApiError(said, 400)
	}
	throw new ApiError(t('This document cannot be converted now. Please try again later.'), 0)
}
