// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a reviewer asks of the server. */

import { generateUrl } from '@nextcloud/router'
import type { Report } from '../../model/report.ts'
import { call } from './ocs.ts'
import type { Case, CaseComment, CaseEvent, CaseList, CasePart, CaseText, ExplainedPolicy, MessageTemplate, Person } from './shapes.ts'

/** What the queue shows; empty strings mean all. */
export interface QueueFilter {
	/** `open`, `closed` or dispositions separated by commas. */
	readonly state: string
	/** `me`, `none` or empty. */
	readonly assignee: string
	/** `overdue`, `today` or empty. */
	readonly due: string
	readonly trait: string
	/** Part of the path. */
	readonly q: string
	readonly sort: 'created' | 'due' | 'name' | 'size'
	readonly order: 'asc' | 'desc'
}

export type Decision = 'release' | 'release-safe-copy' | 'return' | 'reject'

export interface DecisionOrder {
	readonly decision: Decision
	readonly reason: string
	readonly message?: string
	/** The report the reviewer has read; a document that changed since is not decided. */
	readonly reportHash?: string
}

export const getCases = (filter: QueueFilter, limit: number, offset: number, signal?: AbortSignal): Promise<CaseList> => call('GET', '/cases', { ...filter, limit, offset }, signal)

export const getCase = (id: number): Promise<Case> => call('GET', `/cases/${id}`)

export const getReport = (id: number): Promise<Report> => call('GET', `/cases/${id}/report`)

export const getHistory = (id: number): Promise<readonly CaseEvent[]> => call('GET', `/cases/${id}/history`)

export const getParts = (id: number): Promise<readonly CasePart[]> => call('GET', `/cases/${id}/parts`)

/** @param of whose text: that of the document, or of its safe copy */
export const getText = (id: number, of: 'document' | 'safe-copy' = 'document'): Promise<CaseText> => call('GET', `/cases/${id}/text`, { of })

/** The rules by which a document is judged that the server could not inspect yet. */
export const getCaseRules = (id: number): Promise<ExplainedPolicy> => call('GET', `/cases/${id}/rules`)

/** Where the bytes of such a document are; whoever fetches them is written down. */
export const caseBytesUrl = (id: number): string => generateUrl('/apps/documentgate/cases/{id}/bytes', { id })

export const getComments = (id: number): Promise<readonly CaseComment[]> => call('GET', `/cases/${id}/comments`)

export const addComment = (id: number, text: string): Promise<CaseComment> => call('POST', `/cases/${id}/comments`, { text })

export const decide = (id: number, order: DecisionOrder): Promise<Case> => call('POST', `/cases/${id}/decision`, { ...order })

export const decideMany = (ids: readonly number[], order: DecisionOrder): Promise<readonly { readonly id: number; readonly done: boolean; readonly state: string | null; readonly message: string | null }[]> => call('POST', '/decisions', { ids, ...order })

/** @param assignee a user id, `me`, or null to give it back to all */
export const assign = (id: number, assignee: string | null): Promise<Case> => call('PUT', `/cases/${id}/assignee`, { assignee })

export const getReviewers = (): Promise<readonly Person[]> => call('GET', '/reviewers')

export const getTemplates = (): Promise<readonly MessageTemplate[]> => call('GET', '/templates')
