// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a policy owner asks of the server. Whatever changes something asks for the password first where the server wants it. */

import { call } from './ocs.ts'
import { confirmed } from './confirmed.ts'
import type { Catalogue, GateSettings, Policy, PolicyChange, PolicyRevision, PolicySummary, PublicAddress, Scope, Simulation, Validation } from './shapes.ts'

export const getPolicies = (): Promise<readonly PolicySummary[]> => call('GET', '/policies')

export const getCatalogue = (): Promise<Catalogue> => call('GET', '/rules')

/** @param revision nothing for the one that applies */
export const getPolicy = (name: string, revision?: number): Promise<Policy> => call('GET', `/policies/${encodeURIComponent(name)}`, { revision })

export const getRevisions = (name: string): Promise<readonly PolicyRevision[]> => call('GET', `/policies/${encodeURIComponent(name)}/revisions`)

export const validatePolicy = (json: string): Promise<Validation> => call('POST', '/policies/validate', { json })

/** @param before and `after`: `name`, `name@revision` or JSON */
export const comparePolicies = (before: string, after: string): Promise<readonly PolicyChange[]> => call('POST', '/policies/compare', { before, after })

/** @param name the policy that applies now */
export const simulatePolicy = (name: string, json: string, days: number, offset: number): Promise<Simulation> => call('POST', `/policies/${encodeURIComponent(name)}/simulate`, { json, days, limit: 50, offset })

/** @param basedOn the revision that was edited; nothing for a new policy */
export const savePolicy = (name: string, json: string, comment: string, basedOn: number | undefined): Promise<Policy> => confirmed(() => call('PUT', `/policies/${encodeURIComponent(name)}`, { json, comment, basedOn: basedOn ?? null }))

export const getScopes = (): Promise<readonly Scope[]> => call('GET', '/scopes')

/** Public links of a scope that take documents and let nobody read. */
export const getScopeAddresses = (name: string): Promise<readonly PublicAddress[]> => call('GET', `/scopes/${encodeURIComponent(name)}/addresses`)

/** What a scope is made of. */
export interface ScopeOrder {
	readonly kind: string
	readonly owner: string | null
	readonly path: string | null
	readonly teamFolderId: number | null
	readonly group: string | null
	readonly policyName: string
	readonly mode: string
	readonly note: string | null
	/** A moment as the server reads it, in UTC. */
	readonly closesAt: string | null
}

/** Makes the scope of this name, or changes it. */
export const setScope = (name: string, order: ScopeOrder): Promise<Scope> => confirmed(() => call('PUT', `/scopes/${encodeURIComponent(name)}`, { ...order }))

export const deleteScope = (name: string): Promise<unknown> => confirmed(() => call('DELETE', `/scopes/${encodeURIComponent(name)}`))

export const getSettings = (): Promise<GateSettings> => call('GET', '/settings')

/** What is left out stays. */
export const saveSettings = (settings: Partial<GateSettings>): Promise<GateSettings> => confirmed(() => call('PUT', '/settings', { ...settings }))
