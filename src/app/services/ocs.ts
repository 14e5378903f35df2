// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** One call to the API. A refusal becomes an error with the sentence that the server has for people. */

import axios, { isAxiosError } from '@nextcloud/axios'
import { generateOcsUrl } from '@nextcloud/router'
import { t } from '../language.ts'

export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | readonly number[] | readonly object[] | undefined | null>>

/** `status` is the one of HTTP; 0 where the server was not reached. */
export class ApiError extends Error {
	readonly status: number
	readonly problems: readonly string[]
	constructor(message: string, status: number, problems: readonly string[] = []) {
		super(message)
		this.status = status
		this.problems = problems
	}
}

/** The person closed the question for the password: nothing was asked of the server, and nothing went wrong. */
export class NotConfirmed extends Error {}

interface Envelope {
	readonly ocs?: { readonly data?: unknown }
}

/** @param path below `/api/v1`, starting with a slash */
export function apiUrl(path: string): string {
	return generateOcsUrl(`/apps/documentgate/api/v1${path}`)
}

/** @throws {ApiError} */
export async function call<Answer>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<Answer> {
	try {
		const { data } = await axios.request<Envelope>({
			method, url: apiUrl(path), ...(signal === undefined ? {} : { signal }),
			...(method === 'GET' || method === 'DELETE' ? { params: { format: 'json', ...parameters } } : { data: parameters, params: { format: 'json' } }),
		})
		// the shapes of answers are made from the server's own description
		return data.ocs?.data as Answer
	} catch (error) {
		throw toApiError(error)
	}
}

function toApiError(error: unknown): ApiError {
	if (!isAxiosError<Envelope>(error) || error.response === undefined) return new ApiError(t('The server could not be reached. Please check the connection and try again.'), 0)
	const { status, data } = error.response
	const answer = data?.ocs?.data
	if (typeof answer === 'object' && answer !== null && 'message' in answer && typeof answer.message === 'string' && answer.message !== '') {
		const problems = 'problems' in answer && Array.isArray(answer.problems) ? answer.problems.filter((problem) => typeof problem === 'string') : []
		return new ApiError(answer.message, status, problems)
	}
	if (status === 401) return new ApiError(signedOut(), status)
	if (status === 404 || status === 403) return new ApiError(t('There is nothing here for you. It may have been decided or moved meanwhile.'), status)
	if (status === 429) return new ApiError(t('That was a little fast. Please wait a minute and try again.'), status)
	return new ApiError(t('The server could not do that right now. Please try again; nothing was lost.'), status)
}

/** What to do when the session has ended while the page was open. */
export const signedOut = (): string => t('You are no longer signed in. Please sign in again in another tab, then try once more here; nothing was lost.')

/** The sentence of an error for people. */
export function sentenceOf(error: unknown): string {
	return error instanceof ApiError ? error.message : t('The server could not do that right now. Please try again; nothing was lost.')
}
