// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A file as Files knows it, and what the gate says of it. Files of Nextcloud 32 and of later versions both look like this. */

import { loadState } from '@nextcloud/initial-state'

export interface GateNode {
	readonly id?: string | undefined
	readonly fileid?: number | undefined
	readonly basename: string
	readonly mime?: string | undefined
	readonly size?: number | undefined
	readonly type: string
	readonly permissions: number
	readonly source: string
	readonly path: string
	readonly attributes: Readonly<Record<string, unknown>>
}

/** The property by which the server tells where a file stands. */
export const STATE_PROPERTY = 'nc:documentgate-state'

const READ = 1
/** Larger documents are not brought here to be inspected. */
const LARGEST_HERE = 512 * 1024 * 1024
const OPEN = 'application/vnd.oasis.opendocument.'

export function fileIdOf(node: Pick<GateNode, 'id' | 'fileid'>): number {
	return Number(node.id ?? node.fileid ?? 0)
}

/** A disposition; undefined where there is no case. */
export function stateOf(node: Pick<GateNode, 'attributes'>): string | undefined {
	const untrusted = node.attributes['documentgate-state']
	return typeof untrusted === 'string' && untrusted !== '' ? untrusted : undefined
}

/** Whether a document is not through yet. */
export function waits(state: string | undefined): boolean {
	return state === 'held' || state === 'pending' || state === 'refused'
}

export const mayRead = (node: Pick<GateNode, 'permissions'>): boolean => (node.permissions & READ) !== 0

/** Whether a file can be inspected on this device. */
export function isCheckable(node: GateNode): boolean {
	return node.type === 'file' && mayRead(node) && (node.size ?? 0) <= LARGEST_HERE && /^(?:application|text)\//.test(node.mime ?? '')
}

const openFormats = ['odt', 'ods', 'odp', 'odg'] as const
export type OpenFormat = (typeof openFormats)[number]

export interface Conversion {
	readonly mediaType: string
	/** The extension, and the engine's word for it. */
	readonly format: OpenFormat
}

interface Offered {
	readonly from?: unknown
	readonly to?: unknown
	readonly extension?: unknown
}

/** The open format a file can be converted to on this server; undefined where it is open already or nobody can. */
export function openFormatOf(node: Pick<GateNode, 'type' | 'mime' | 'permissions'>): Conversion | undefined {
	const { mime } = node
	if (node.type !== 'file' || mime === undefined || !mayRead(node) || mime.startsWith(OPEN)) return undefined
	const untrusted = loadState<{ readonly files?: { readonly file_conversions?: unknown } }>('core', 'capabilities', {}).files?.file_conversions
	const found = (Array.isArray(untrusted) ? untrusted as readonly Offered[] : []).find(({ from, to }) => from === mime && typeof to === 'string' && to.startsWith(OPEN))
	const format = openFormats.find((one) => one === found?.extension)
	return typeof found?.to === 'string' && format !== undefined ? { mediaType: found.to, format } : undefined
}
