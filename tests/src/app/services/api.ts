// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Keeps what a service asks of the server, and answers. */

import axios from '@nextcloud/axios'
import { vi } from 'vitest'

export interface Asked {
	readonly method: string
	readonly path: string
	readonly values: unknown
}

/** @param answer what the server says to every call */
export function listen(answer: (asked: Asked) => unknown = () => ({})): Asked[] {
	const asked: Asked[] = []
	vi.spyOn(axios, 'request').mockImplementation(async (config) => {
		const { method = 'GET', url = '', params, data } = config as { method?: string; url?: string; params?: Record<string, unknown>; data?: unknown }
		const { format: _format, ...values } = params ?? {}
		const one = { method, path: url.replace(/^.*\/api\/v1/, ''), values: data ?? values }
		asked.push(one)
		return { data: { ocs: { data: answer(one) } } }
	})
	return asked
}

/** What a call throws when the server answers with an error, or with nothing at all. */
export function failure(response?: { readonly status: number; readonly data?: unknown }): Error {
	return Object.assign(new Error('failed'), { isAxiosError: true }, response === undefined ? {} : { response })
}
