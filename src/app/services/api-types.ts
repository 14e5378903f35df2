// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Written by `npm run api-types` from openapi.json. Change the controllers and lib/ResponseDefinitions.php instead. */

export interface paths {
	readonly "/ocs/v2.php/apps/documentgate/api/v1/reviewers": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/** List those who can be given a case */
		readonly get: operations["assignment-reviewers"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/assignee": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		/** Give a case to somebody */
		readonly put: operations["assignment-assign"]
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/due": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		/** Set until when a case is to be decided */
		readonly put: operations["assignment-due"]
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * List cases
		 * @description For reviewers.
		 */
		readonly get: operations["case-index"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Show one case
		 * @description For reviewers: with what may be decided and what is recommended.
		 */
		readonly get: operations["case-show"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/report": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Show the report of a case
		 * @description As the engine wrote it (`documentgate-report/1`), under the name of this document. For reviewers and the submitter.
		 */
		readonly get: operations["case-report"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/history": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/** Show what a case went through */
		readonly get: operations["case-history"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/parts": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * List the parts a document consists of
		 * @description For reviewers.
		 */
		readonly get: operations["case-parts"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/text": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Show the text of a document
		 * @description For reviewers: its words in their order, with marks on what is hidden, deleted, inserted, a comment or a note. Never the document itself.
		 */
		readonly get: operations["case-text"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/rules": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Show the rules by which a document that waits for its inspection is judged
		 * @description For those who decide about it, as long as the server has not inspected it.
		 */
		readonly get: operations["case-rules"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/comments": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * List the comments on a case
		 * @description For reviewers.
		 */
		readonly get: operations["comment-index"]
		readonly put?: never
		/**
		 * Comment on a case
		 * @description For reviewers; the submitter does not see it.
		 */
		readonly post: operations["comment-create"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/decision": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		readonly put?: never
		/**
		 * Decide about a document
		 * @description Where two reviewers have to agree, the first call is the approval of the first one, and the case stays open.
		 */
		readonly post: operations["decision-decide"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/decisions": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		readonly put?: never
		/** Decide about several documents with one reason */
		readonly post: operations["decision-decide-many"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/receipt": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		readonly put?: never
		/**
		 * Show what was handed in without an account
		 * @description For whoever knows the secret that was sent along with the documents in the header `X-DocumentGate-Receipt`. It stands in the body, so that no log keeps it.
		 */
		readonly post: operations["guest_receipt-show"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/health": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Say whether the gate works
		 * @description This endpoint requires admin access
		 */
		readonly get: operations["health-show"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/intakes": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/** List where I can hand documents in */
		readonly get: operations["intake-index"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/intakes/{id}/rules": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/** Show the rules that apply at an intake */
		readonly get: operations["intake-rules"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/intakes/{id}/addresses": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/** List where guests hand in to an intake of mine */
		readonly get: operations["intake-addresses"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/overview": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * What the app has for me
		 * @description Roles, and the numbers that badges show.
		 */
		readonly get: operations["overview-show"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/pages": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * List pictures of the pages of a document
		 * @description For reviewers. They are drawn of the safe copy when somebody asks for them; the document itself stays on the server.
		 */
		readonly get: operations["pages-index"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/policies": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * List policies
		 * @description This endpoint requires admin access
		 */
		readonly get: operations["policy-index"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/policies/validate": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		readonly put?: never
		/**
		 * Say whether a policy can be used
		 * @description This endpoint requires admin access
		 */
		readonly post: operations["policy-validate"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/policies/compare": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		readonly put?: never
		/**
		 * Say what changes from one policy to another
		 * @description This endpoint requires admin access
		 */
		readonly post: operations["policy-compare"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/policies/{name}": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Show a policy
		 * @description This endpoint requires admin access
		 */
		readonly get: operations["policy-show"]
		/**
		 * Save a policy
		 * @description Under a known name it is a new revision, which applies wherever the policy is used.
		 *     This endpoint requires admin access
		 *     This endpoint requires password confirmation
		 */
		readonly put: operations["policy-save"]
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/policies/{name}/revisions": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * List the revisions of a policy
		 * @description This endpoint requires admin access
		 */
		readonly get: operations["policy-revisions"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/policies/{name}/simulate": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		readonly put?: never
		/**
		 * Say what a draft would have meant for the documents of the last days
		 * @description Names of documents are shown to reviewers only; others see their numbers.
		 *     This endpoint requires admin access
		 */
		readonly post: operations["policy-simulate"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/review-request": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		readonly put?: never
		/**
		 * Ask that somebody looks at a held document
		 * @description For its submitter and its recipient. Asking twice changes nothing.
		 */
		readonly post: operations["review_request-create"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/rules": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * List everything that rules speak of
		 * @description Rules, traits, formats and gaps with their texts in German and English. They are public to everybody who is signed in.
		 */
		readonly get: operations["rule-index"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/rules/{id}": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/** Show one rule */
		readonly get: operations["rule-show"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/safe-copy": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Show the safe copy of a document
		 * @description For reviewers and the submitter.
		 */
		readonly get: operations["safe_copy-show"]
		readonly put?: never
		/**
		 * Make a safe copy of a document
		 * @description For reviewers and the submitter. What could do harm is taken out; the result is inspected again, and its words are compared.
		 */
		readonly post: operations["safe_copy-make"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/cases/{id}/convert": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		readonly put?: never
		/**
		 * Convert a document to an open format
		 * @description For reviewers and the submitter. It is disarmed first; the result takes the place of the safe copy.
		 */
		readonly post: operations["safe_copy-convert"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/scopes": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * List where the gate stands
		 * @description This endpoint requires admin access
		 */
		readonly get: operations["scope-index"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/scopes/{name}/addresses": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * List where guests hand in to a scope
		 * @description Public links that take documents and let nobody read.
		 *     This endpoint requires admin access
		 */
		readonly get: operations["scope-addresses"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/scopes/{name}": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		/**
		 * Make or change a scope
		 * @description This endpoint requires admin access
		 *     This endpoint requires password confirmation
		 */
		readonly put: operations["scope-set"]
		readonly post?: never
		/**
		 * Delete a scope
		 * @description What is held stays held until somebody decides.
		 *     This endpoint requires admin access
		 *     This endpoint requires password confirmation
		 */
		readonly delete: operations["scope-delete"]
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/settings": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Show the settings
		 * @description This endpoint requires admin access
		 */
		readonly get: operations["settings-show"]
		/**
		 * Change settings
		 * @description What is left out stays as it is.
		 *     This endpoint requires admin access
		 *     This endpoint requires password confirmation
		 */
		readonly put: operations["settings-save"]
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/statistics": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Show numbers and reasons
		 * @description For auditors, reviewers and policy owners.
		 */
		readonly get: operations["statistics-show"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/export.csv": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Download every case as CSV
		 * @description Without personal data. For auditors, reviewers and policy owners.
		 */
		readonly get: operations["statistics-csv"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/export.json": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Download every case as JSON
		 * @description Without personal data. For auditors, reviewers and policy owners.
		 */
		readonly get: operations["statistics-json"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/submissions": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/** List what I handed in */
		readonly get: operations["submission-index"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/submissions/{id}": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/** Show one thing I handed in */
		readonly get: operations["submission-show"]
		readonly put?: never
		readonly post?: never
		/** Take back something I handed in that still waits */
		readonly delete: operations["submission-take-back"]
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/submissions/{id}/receipt": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/** Show the receipt of something I handed in */
		readonly get: operations["submission-receipt"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/submissions/known": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		readonly get?: never
		readonly put?: never
		/** Ask which documents I handed in before */
		readonly post: operations["submission-known"]
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/files/{fileId}": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/** Show what applies to a file */
		readonly get: operations["submission-of-file"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/templates": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * List texts to start a message from
		 * @description For reviewers.
		 */
		readonly get: operations["template-index"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/transparency": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Show numbers and reasons to everybody
		 * @description Only where the organisation makes them public. Whole months that are over; every number is rounded to a multiple of five.
		 */
		readonly get: operations["transparency-show"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/transparency/rules/{name}/{revision}": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Show rules that applied to everybody
		 * @description Only where the organisation makes the numbers public.
		 */
		readonly get: operations["transparency-rules"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/transparency.csv": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Download the public numbers as CSV
		 * @description Only where the organisation makes them public. Whole months that are over; every number is rounded to a multiple of five.
		 */
		readonly get: operations["transparency-csv"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
	readonly "/ocs/v2.php/apps/documentgate/api/v1/transparency.json": {
		readonly parameters: {
			readonly query?: never
			readonly header?: never
			readonly path?: never
			readonly cookie?: never
		}
		/**
		 * Download the public numbers as JSON
		 * @description Only where the organisation makes them public. Whole months that are over; every number is rounded to a multiple of five.
		 */
		readonly get: operations["transparency-json"]
		readonly put?: never
		readonly post?: never
		readonly delete?: never
		readonly options?: never
		readonly head?: never
		readonly patch?: never
		readonly trace?: never
	}
}
export type webhooks = Record<string, never>
export interface components {
	schemas: {
		readonly AllowedDecision: {
			readonly decision: string
			readonly needsReason: boolean
			readonly needsSecond: boolean
		}
		readonly Capabilities: {
			readonly documentgate: {
				readonly version: string
				readonly apiVersions: readonly string[]
				readonly features: readonly string[]
				readonly roles: components["schemas"]["Roles"]
			}
		}
		readonly Case: components["schemas"]["CaseSummary"] & {
			readonly reason: string | null
			readonly message: string | null
			readonly decidedBy: components["schemas"]["Person"] | null
			readonly firstApprover: components["schemas"]["Person"] | null
			readonly reviewRequested: boolean
			readonly allowed: readonly components["schemas"]["AllowedDecision"][]
			readonly recommendation: components["schemas"]["Recommendation"] | null
			readonly safeChanges: readonly Record<string, never>[]
			readonly previous: components["schemas"]["CaseReference"] | null
			readonly sameContent: readonly components["schemas"]["CaseReference"][]
		}
		readonly CaseList: {
			readonly cases: readonly components["schemas"]["CaseSummary"][]
			/** Format: int64 */
			readonly total: number
			readonly counts: components["schemas"]["QueueCounts"]
			readonly byState: {
				readonly [key: string]: number
			}
		}
		readonly CaseReference: {
			/** Format: int64 */
			readonly id: number
			readonly number: string
			readonly name: string
			readonly state: string
			readonly decision: string | null
			readonly createdAt: string
			readonly submitter: components["schemas"]["Person"]
		}
		readonly CaseSummary: {
			/** Format: int64 */
			readonly id: number
			readonly number: string
			/** Format: int64 */
			readonly fileId: number | null
			readonly name: string
			readonly path: string
			/** Format: int64 */
			readonly size: number
			readonly mediaType: string | null
			readonly sha256: string | null
			readonly origin: string
			readonly state: string
			readonly stashed: boolean
			readonly pendingCause: string | null
			readonly verdict: string | null
			readonly traits: readonly string[]
			readonly because: readonly string[]
			readonly sentence: components["schemas"]["Sentences"]
			readonly safeCopy: string
			readonly owner: components["schemas"]["Person"] | null
			readonly submitter: components["schemas"]["Person"]
			readonly recipient: components["schemas"]["Person"] | null
			readonly assignee: components["schemas"]["Person"] | null
			readonly scope: components["schemas"]["ScopeReference"] | null
			readonly dueAt: string | null
			readonly overdue: boolean
			readonly waitsForSecond: boolean
			readonly decision: string | null
			readonly decidedAt: string | null
			readonly createdAt: string
			readonly updatedAt: string
			readonly reportHash: string | null
			readonly policyName: string | null
			/** Format: int64 */
			readonly policyRevision: number | null
			readonly engineVersion: string | null
			/** Format: int64 */
			readonly previousId: number | null
		}
		readonly Catalogue: {
			readonly engine: string
			readonly formats: readonly {
				readonly id: string
				readonly title: components["schemas"]["Sentences"]
				readonly open: boolean
				readonly extensions: readonly string[]
			}[]
			readonly traits: readonly components["schemas"]["ExplainedWord"][]
			readonly gaps: readonly components["schemas"]["ExplainedWord"][]
			readonly rules: readonly components["schemas"]["Rule"][]
		}
		readonly Comment: {
			/** Format: int64 */
			readonly id: number
			/** Format: int64 */
			readonly caseId: number
			readonly author: components["schemas"]["Person"]
			readonly text: string
			readonly createdAt: string
		}
		readonly Count: {
			readonly id: string
			readonly title: components["schemas"]["Sentences"]
			/** Format: int64 */
			readonly count: number
		}
		readonly DecisionResult: {
			/** Format: int64 */
			readonly id: number
			readonly done: boolean
			readonly state: string | null
			readonly message: string | null
		}
		readonly Event: {
			/** Format: int64 */
			readonly id: number
			readonly at: string
			readonly kind: string
			readonly text: components["schemas"]["Sentences"]
			readonly actor: components["schemas"]["Person"] | null
			readonly detail: {
				readonly [key: string]: Record<string, never>
			}
		}
		readonly ExplainedPolicy: {
			readonly name: string
			readonly title: components["schemas"]["Sentences"]
			/** Format: int64 */
			readonly revision: number
			readonly since: string | null
			readonly entries: readonly components["schemas"]["RuleEntry"][]
			readonly linkHosts: readonly string[]
			/** Format: int64 */
			readonly knownDocuments: number
			readonly limits: {
				readonly [key: string]: number
			}
			readonly json: string
		}
		readonly ExplainedWord: {
			readonly id: string
			readonly title: components["schemas"]["Sentences"]
			readonly explanation: components["schemas"]["Sentences"]
		}
		readonly FileState: {
			/** Format: int64 */
			readonly fileId: number
			readonly gated: boolean
			readonly mode: string | null
			readonly state: string | null
			readonly submission: components["schemas"]["Submission"] | null
		}
		readonly Finding: {
			readonly rule: string
			readonly trait: string
			readonly severity: string
			readonly target: string | null
			readonly part: readonly string[]
			readonly text: {
				readonly de: components["schemas"]["RuleTexts"]
				readonly en: components["schemas"]["RuleTexts"]
			}
		}
		readonly GuestSubmission: {
			readonly number: string
			readonly name: string
			/** Format: int64 */
			readonly size: number
			readonly sha256: string | null
			readonly state: string
			readonly sentence: components["schemas"]["Sentences"]
			readonly next: components["schemas"]["Sentences"]
			readonly message: string | null
			readonly intake: string | null
			readonly submittedAt: string
			readonly until: string | null
			readonly findings: readonly components["schemas"]["Finding"][]
			readonly gaps: readonly components["schemas"]["Sentences"][]
		}
		readonly Health: {
			readonly engine: {
				readonly available: boolean
				readonly kind: string | null
				readonly version: string | null
				readonly message: string | null
			}
			/** Format: int64 */
			readonly pending: number
			/** Format: int64 */
			readonly oldestPendingSeconds: number | null
			/** Format: int64 */
			readonly held: number
			/** Format: int64 */
			readonly lastCronSecondsAgo: number | null
			/** Format: int64 */
			readonly scopes: number
			/** Format: int64 */
			readonly enforcing: number
			readonly auditTrail: {
				/** Format: int64 */
				readonly events: number
			}
			readonly healthy: boolean
		}
		readonly Intake: {
			/** Format: int64 */
			readonly id: number
			readonly name: string
			readonly kind: string
			/** Format: int64 */
			readonly folderId: number | null
			readonly path: string
			readonly mode: string
			readonly policyName: string
			readonly policyTitle: components["schemas"]["Sentences"]
			readonly owner: components["schemas"]["Person"] | null
			readonly note: string | null
			readonly closesAt: string | null
			readonly closed: boolean
		}
		readonly KnownDocument: {
			readonly sha256: string
			readonly submissions: readonly {
				/** Format: int64 */
				readonly id: number
				readonly number: string
				readonly name: string
				readonly state: string
				readonly submittedAt: string
			}[]
		}
		readonly Message: {
			readonly message: string
		}
		readonly Month: {
			readonly month: string
			/** Format: int64 */
			readonly documents: number
			/** Format: int64 */
			readonly held: number
			/** Format: int64 */
			readonly openFormats: number
			readonly verdicts: components["schemas"]["VerdictCounts"]
			readonly formats: {
				readonly [key: string]: number
			}
		}
		readonly OCSMeta: {
			readonly status: string
			readonly statuscode: number
			readonly message?: string
			readonly totalitems?: string
			readonly itemsperpage?: string
		}
		readonly Overview: {
			readonly user: components["schemas"]["Person"]
			readonly roles: components["schemas"]["Roles"]
			readonly queue: components["schemas"]["QueueCounts"] | null
			readonly submissions: {
				/** Format: int64 */
				readonly open: number
				/** Format: int64 */
				readonly returned: number
				/** Format: int64 */
				readonly total: number
			}
			readonly engine: string
		}
		readonly Pages: {
			readonly available: boolean
			readonly of: string | null
			readonly version: string
			readonly pages: readonly {
				/** Format: int64 */
				readonly number: number
				/** Format: int64 */
				readonly width: number
				/** Format: int64 */
				readonly height: number
			}[]
			/** Format: int64 */
			readonly total: number | null
			readonly complete: boolean
			readonly why: components["schemas"]["Sentences"] | null
		}
		readonly Part: {
			readonly path: readonly string[]
			/** Format: int64 */
			readonly bytes: number | null
			readonly format: string | null
			/** Format: int64 */
			readonly findings: number
			readonly severity: string | null
			readonly gaps: readonly string[]
		}
		readonly Passage: {
			readonly runs: readonly {
				readonly mark: string | null
				readonly text: string
			}[]
		}
		readonly Person: {
			/** @enum {string} */
			readonly kind: "user" | "guest" | "system" | "command"
			readonly id: string | null
			readonly name: string
		}
		readonly Policy: components["schemas"]["PolicySummary"] & {
			readonly comment: string
			readonly current: boolean
			readonly json: string
			readonly explained: components["schemas"]["ExplainedPolicy"]
		}
		readonly PolicyChange: {
			readonly pointer: string
			readonly text: components["schemas"]["Sentences"]
		}
		readonly PolicyRevision: {
			/** Format: int64 */
			readonly revision: number
			readonly title: components["schemas"]["Sentences"]
			readonly comment: string
			readonly savedAt: string
			readonly savedBy: components["schemas"]["Person"] | null
			readonly current: boolean
		}
		readonly PolicySummary: {
			readonly name: string
			readonly title: components["schemas"]["Sentences"]
			readonly preset: boolean
			/** Format: int64 */
			readonly revision: number
			readonly savedAt: string | null
			readonly savedBy: components["schemas"]["Person"] | null
			readonly scopes: readonly string[]
		}
		readonly PublicAddress: {
			readonly url: string
			readonly name: string
			readonly expiresAt: string | null
			readonly password: boolean
		}
		readonly QueueCounts: {
			/** Format: int64 */
			readonly waiting: number
			/** Format: int64 */
			readonly pending: number
			/** Format: int64 */
			readonly overdue: number
			/** Format: int64 */
			readonly dueToday: number
			/** Format: int64 */
			readonly mine: number
			/** Format: int64 */
			readonly unassigned: number
		}
		readonly Receipt: {
			readonly number: string
			/** Format: int64 */
			readonly id: number
			readonly submittedAt: string
			readonly submitter: components["schemas"]["Person"]
			readonly intake: string | null
			readonly name: string
			/** Format: int64 */
			readonly size: number
			readonly sha256: string | null
			readonly state: string
			readonly sentence: components["schemas"]["Sentences"]
			readonly next: components["schemas"]["Sentences"]
			readonly until: string | null
			readonly policyName: string | null
			/** Format: int64 */
			readonly policyRevision: number | null
		}
		readonly Recommendation: {
			readonly decision: string
			readonly why: components["schemas"]["Sentences"]
		}
		readonly Report: {
			readonly [key: string]: Record<string, never>
		}
		readonly Roles: {
			readonly reviewer: boolean
			readonly policyOwner: boolean
			readonly auditor: boolean
		}
		readonly Rule: {
			readonly id: string
			readonly trait: string
			readonly severity: string
			readonly confidence: string
			readonly remedy: string | null
			readonly references: readonly string[]
			readonly text: {
				readonly de: components["schemas"]["RuleTexts"]
				readonly en: components["schemas"]["RuleTexts"]
			}
		}
		readonly RuleEntry: {
			/** @enum {string} */
			readonly section: "formats" | "traits" | "rules" | "gaps" | "conformance"
			readonly id: string
			readonly title: components["schemas"]["Sentences"]
			readonly explanation: components["schemas"]["Sentences"]
			readonly verdict: string
			readonly safeCopy: string
			readonly suggest: readonly string[]
			readonly want: readonly string[]
			readonly minVersion: string | null
			readonly preset: {
				readonly verdict: string
				readonly safeCopy: string
			} | null
		}
		readonly RuleTexts: {
			readonly title: string
			readonly meaning: string
			readonly risk: string
			readonly advice: string
		}
		readonly SafeCopy: {
			readonly available: boolean
			readonly name: string | null
			readonly verdict: string | null
			readonly changes: readonly Record<string, never>[]
		}
		readonly Scope: {
			/** Format: int64 */
			readonly id: number
			readonly name: string
			readonly kind: string
			readonly owner: components["schemas"]["Person"] | null
			readonly path: string | null
			/** Format: int64 */
			readonly teamFolderId: number | null
			readonly group: string | null
			readonly mode: string
			readonly policyName: string
			readonly note: string | null
			readonly closesAt: string | null
			readonly updatedAt: string | null
		}
		readonly ScopeReference: {
			/** Format: int64 */
			readonly id: number
			readonly name: string
		}
		readonly Sentences: {
			readonly de: string
			readonly en: string
		}
		readonly Settings: {
			readonly reviewerGroups: readonly string[]
			readonly auditorGroups: readonly string[]
			readonly fourEyes: boolean
			/** Format: int64 */
			readonly reviewHours: number
			/** Format: int64 */
			readonly retentionDays: number
			/** Format: int64 */
			readonly rejectedDays: number
			readonly mails: boolean
			/** Format: int64 */
			readonly digestHour: number
			readonly publicTransparency: boolean
			readonly templates: readonly components["schemas"]["Template"][]
		}
		readonly SimulatedDocument: {
			/** Format: int64 */
			readonly id: number
			readonly number: string
			readonly name: string
			readonly createdAt: string
			readonly before: string
			readonly after: string
			readonly because: readonly string[]
		}
		readonly Simulation: {
			/** Format: int64 */
			readonly days: number
			/** Format: int64 */
			readonly documents: number
			/** Format: int64 */
			readonly notSimulated: number
			readonly before: components["schemas"]["VerdictCounts"]
			readonly after: components["schemas"]["VerdictCounts"]
			/** Format: int64 */
			readonly stricter: number
			/** Format: int64 */
			readonly milder: number
			readonly changed: readonly components["schemas"]["SimulatedDocument"][]
			/** Format: int64 */
			readonly changedTotal: number
			readonly sentence: components["schemas"]["Sentences"]
		}
		readonly Statistics: {
			readonly from: string
			readonly to: string
			/** Format: int64 */
			readonly documents: number
			/** Format: int64 */
			readonly openFormats: number
			/** Format: int64 */
			readonly held: number
			/** Format: int64 */
			readonly waiting: number
			readonly verdicts: components["schemas"]["VerdictCounts"]
			readonly decisions: {
				readonly [key: string]: number
			}
			/** Format: double */
			readonly medianHoursToDecision: number | null
			readonly sentences: readonly components["schemas"]["Sentences"][]
			readonly months: readonly components["schemas"]["Month"][]
			readonly formats: readonly components["schemas"]["Count"][]
			readonly reasons: readonly components["schemas"]["Count"][]
			readonly falseAlarms: readonly components["schemas"]["Count"][]
			readonly policies: readonly {
				readonly name: string
				readonly title: components["schemas"]["Sentences"]
				/** Format: int64 */
				readonly revision: number
				readonly from: string
			}[]
		}
		readonly Submission: components["schemas"]["SubmissionSummary"] & {
			readonly next: components["schemas"]["Sentences"]
			readonly findings: readonly components["schemas"]["Finding"][]
			readonly gaps: readonly components["schemas"]["Sentences"][]
			readonly suggest: readonly string[]
			readonly safeChanges: readonly Record<string, never>[]
			readonly policyName: string | null
			/** Format: int64 */
			readonly policyRevision: number | null
		}
		readonly SubmissionList: {
			readonly submissions: readonly components["schemas"]["SubmissionSummary"][]
			/** Format: int64 */
			readonly total: number
			readonly byState: {
				readonly [key: string]: number
			}
		}
		readonly SubmissionSummary: {
			/** Format: int64 */
			readonly id: number
			readonly number: string
			/** Format: int64 */
			readonly fileId: number | null
			readonly name: string
			readonly path: string
			/** Format: int64 */
			readonly size: number
			readonly sha256: string | null
			readonly state: string
			readonly stashed: boolean
			readonly verdict: string | null
			readonly safeCopy: string
			readonly sentence: components["schemas"]["Sentences"]
			readonly intake: string | null
			readonly inReview: boolean
			readonly reviewRequested: boolean
			readonly mayRequestReview: boolean
			readonly message: string | null
			readonly submittedAt: string
			readonly dueAt: string | null
			readonly decidedAt: string | null
			/** Format: int64 */
			readonly previousId: number | null
		}
		readonly Template: {
			readonly id: string
			readonly decision: string
			readonly title: components["schemas"]["Sentences"]
			readonly text: components["schemas"]["Sentences"]
		}
		readonly Text: {
			readonly available: boolean
			readonly complete: boolean
			readonly passages: readonly components["schemas"]["Passage"][]
		}
		readonly Validation: {
			readonly valid: boolean
			readonly problems: readonly {
				readonly pointer: string
				readonly text: components["schemas"]["Sentences"]
			}[]
		}
		readonly VerdictCounts: {
			/** Format: int64 */
			readonly accept: number
			/** Format: int64 */
			readonly advise: number
			/** Format: int64 */
			readonly review: number
			/** Format: int64 */
			readonly reject: number
		}
	}
	responses: never
	parameters: never
	requestBodies: never
	headers: never
	pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
	readonly "assignment-reviewers": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Reviewers by name */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["Person"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Not for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "assignment-assign": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: {
			readonly content: {
				readonly "application/json": {
					/**
					 * @description User id of a reviewer, or `me`; null gives the case back to all
					 * @default null
					 */
					readonly assignee?: string | null
				}
			}
		}
		readonly responses: {
			/** @description Case */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Case"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description It was decided already */
			readonly 409: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The person is no reviewer */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "assignment-due": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: {
			readonly content: {
				readonly "application/json": {
					/**
					 * @description A day or a moment; null for none
					 * @default null
					 */
					readonly dueAt?: string | null
				}
			}
		}
		readonly responses: {
			/** @description Case */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Case"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description It was decided already */
			readonly 409: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description This is no time */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "case-index": {
		readonly parameters: {
			readonly query?: {
				/** @description Dispositions separated by commas, `open` for all that wait, `closed` for all others; empty for every */
				readonly state?: string
				/** @description accept, advise, review or reject; empty for every */
				readonly verdict?: string
				/** @description A trait the document has; empty for every */
				readonly trait?: string
				/** @description The way it came in; empty for every */
				readonly origin?: string
				/** @description Id of a scope */
				readonly scope?: number | null
				/** @description `me`, `none` or a user id; empty for everybody */
				readonly assignee?: string
				/** @description A user id; empty for everybody */
				readonly submitter?: string
				/** @description `overdue` or `today`; empty for every */
				readonly due?: string
				/** @description Part of the path */
				readonly q?: string
				/** @description Handed in at this day or moment or later */
				readonly from?: string
				/** @description Handed in before this day or moment */
				readonly to?: string
				/** @description created, updated, due, name, size or id */
				readonly sort?: string
				/** @description asc or desc */
				readonly order?: string
				/** @description Cases on a page, 200 at most */
				readonly limit?: number
				/** @description Cases before the page */
				readonly offset?: number
			}
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Cases, and how many there are */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["CaseList"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Not for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The filter cannot be read */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "case-show": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Case */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Case"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "case-report": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Report */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Report"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such report for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "case-history": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Events, oldest first */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["Event"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "case-parts": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Parts, each with what was found in it */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["Part"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The engine does not answer now */
			readonly 503: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "case-text": {
		readonly parameters: {
			readonly query?: {
				/** @description `document`, or `safe-copy` for the text of the safe copy */
				readonly of?: string
			}
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Text */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Text"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The document cannot be read now */
			readonly 409: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description There is no such text */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The engine does not answer now */
			readonly 503: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "case-rules": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Rules in words */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["ExplainedPolicy"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you, or it was inspected */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "comment-index": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Comments, oldest first */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["Comment"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "comment-create": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description 1 to 4000 characters */
					readonly text: string
				}
			}
		}
		readonly responses: {
			/** @description Comment */
			readonly 201: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Comment"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The comment is empty or too long */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "decision-decide": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description release, release-safe-copy, return or reject */
					readonly decision: string
					/** @description Why, for the record */
					readonly reason: string
					/**
					 * @description What the submitter is told; the reason where it is left out
					 * @default null
					 */
					readonly message?: string | null
					/**
					 * @description Hash of the report the decision is made on
					 * @default null
					 */
					readonly reportHash?: string | null
				}
			}
		}
		readonly responses: {
			/** @description The case as it stands now */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Case"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description It was decided already, or the document is another one by now */
			readonly 409: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The reason is missing, or the decision is none */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "decision-decide-many": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description Ids of the cases, 100 at most */
					readonly ids: readonly number[]
					/** @description release, release-safe-copy, return or reject */
					readonly decision: string
					/** @description Why, for the record */
					readonly reason: string
					/**
					 * @description What the submitters are told; the reason where it is left out
					 * @default null
					 */
					readonly message?: string | null
				}
			}
		}
		readonly responses: {
			/** @description What became of each */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["DecisionResult"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Not for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The reason is missing, or the decision is none */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "guest_receipt-show": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description 43 letters, digits, hyphens and underscores */
					readonly secret: string
				}
			}
		}
		readonly responses: {
			/** @description The documents, newest first */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["GuestSubmission"][]
						}
					}
				}
			}
			/** @description Nothing came with this secret */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "health-show": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Numbers for a monitoring */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Health"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
		}
	}
	readonly "intake-index": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Intakes by name */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["Intake"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
		}
	}
	readonly "intake-rules": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the intake */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Rules in words */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["ExplainedPolicy"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such intake for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "intake-addresses": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the intake */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Addresses of public links that take documents; none where the folder is not mine */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["PublicAddress"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such intake */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "overview-show": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Overview */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Overview"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
		}
	}
	readonly "pages-index": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Pages, or why there are none */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Pages"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The document cannot be read now */
			readonly 409: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The engine does not answer now */
			readonly 503: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "policy-index": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Saved policies and presets by name */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["PolicySummary"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
		}
	}
	readonly "policy-validate": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description A policy as JSON text */
					readonly json: string
				}
			}
		}
		readonly responses: {
			/** @description Whether it can, and if not, where and why */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Validation"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description The engine does not answer now */
			readonly 503: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "policy-compare": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description Name of a policy, with `@` and a revision or without, or a policy as JSON text */
					readonly before: string
					/** @description The same */
					readonly after: string
				}
			}
		}
		readonly responses: {
			/** @description Changes in words; none where both judge alike */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["PolicyChange"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such policy */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description One of them cannot be used */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The engine does not answer now */
			readonly 503: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "policy-show": {
		readonly parameters: {
			readonly query?: {
				/** @description Null for the one that applies */
				readonly revision?: number | null
			}
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Name of the policy */
				readonly name: string
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Policy as JSON text and in words */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Policy"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such policy */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "policy-save": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Name of the policy */
				readonly name: string
			}
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description The policy as JSON text */
					readonly json: string
					/**
					 * @description What was changed and why
					 * @default
					 */
					readonly comment?: string
					/**
					 * Format: int64
					 * @description The revision that was edited
					 * @default null
					 */
					readonly basedOn?: number | null
				}
			}
		}
		readonly responses: {
			/** @description The policy as it applies now */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Policy"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Somebody saved another revision meanwhile, or the engine does not answer */
			readonly 409: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The policy cannot be used */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "policy-revisions": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Name of the policy */
				readonly name: string
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Revisions, newest first */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["PolicyRevision"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such policy */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "policy-simulate": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Name of the policy that applies now */
				readonly name: string
			}
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description The draft as JSON text */
					readonly json: string
					/**
					 * Format: int64
					 * @description How far to look back, 366 at most
					 * @default 30
					 */
					readonly days?: number
					/**
					 * Format: int64
					 * @description Changed documents on a page, 200 at most
					 * @default 50
					 */
					readonly limit?: number
					/**
					 * Format: int64
					 * @description Changed documents before the page
					 * @default 0
					 */
					readonly offset?: number
				}
			}
		}
		readonly responses: {
			/** @description Numbers before and after, and the documents that would be judged differently */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Simulation"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description The draft cannot be used */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The engine does not answer now */
			readonly 503: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "review_request-create": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: {
			readonly content: {
				readonly "application/json": {
					/**
					 * @description Why; may be empty
					 * @default
					 */
					readonly message?: string
				}
			}
		}
		readonly responses: {
			/** @description The reviewers were told */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: {
								/** Format: int64 */
								readonly id: number
								readonly state: string
							}
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description It was decided already */
			readonly 409: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The message is too long */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "rule-index": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Catalogue */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Catalogue"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
		}
	}
	readonly "rule-show": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the rule */
				readonly id: string
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Rule */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Rule"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such rule */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "safe_copy-show": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description What is known of it, and what is different in it */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["SafeCopy"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "safe_copy-make": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description The copy */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["SafeCopy"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description There can be none, or not now */
			readonly 409: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "safe_copy-convert": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description odt, ods, odp, odg or pdf-a */
					readonly to: string
				}
			}
		}
		readonly responses: {
			/** @description The converted copy */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["SafeCopy"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such case for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description It cannot be converted, or not now */
			readonly 409: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description There is no such format */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "scope-index": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Scopes by name */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["Scope"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
		}
	}
	readonly "scope-addresses": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Name of the scope */
				readonly name: string
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Addresses */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["PublicAddress"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such scope */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "scope-set": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Name of the scope; the one with this name is changed */
				readonly name: string
			}
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description path, team-folder, group, public-links or all */
					readonly kind: string
					/**
					 * @description User id of the owner of the folder, for the kind path
					 * @default null
					 */
					readonly owner?: string | null
					/**
					 * @description A folder
					 * @default null
					 */
					readonly path?: string | null
					/**
					 * Format: int64
					 * @description Number of the team folder, for the kind team-folder
					 * @default null
					 */
					readonly teamFolderId?: number | null
					/**
					 * @description Group id, for the kind group
					 * @default null
					 */
					readonly group?: string | null
					/**
					 * @description Name of the policy that judges
					 * @default council-practice
					 */
					readonly policyName?: string
					/**
					 * @description observe or enforce
					 * @default enforce
					 */
					readonly mode?: string
					/**
					 * @description What submitters read beside the intake
					 * @default null
					 */
					readonly note?: string | null
					/**
					 * @description When the intake closes; a day or a moment
					 * @default null
					 */
					readonly closesAt?: string | null
				}
			}
		}
		readonly responses: {
			/** @description Scope */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Scope"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Something does not exist or does not fit together */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "scope-delete": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Name of the scope */
				readonly name: string
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description The gate no longer stands there */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such scope */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "settings-show": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Settings */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Settings"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
		}
	}
	readonly "settings-save": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: {
			readonly content: {
				readonly "application/json": {
					/**
					 * @description Ids of the groups that decide
					 * @default null
					 */
					readonly reviewerGroups?: readonly string[] | null
					/**
					 * @description Ids of the groups that see numbers
					 * @default null
					 */
					readonly auditorGroups?: readonly string[] | null
					/**
					 * @description Whether it takes two reviewers to let a document through
					 * @default null
					 */
					readonly fourEyes?: boolean | null
					/**
					 * Format: int64
					 * @description Hours until a held document is due; 0 for no due date
					 * @default null
					 */
					readonly reviewHours?: number | null
					/**
					 * Format: int64
					 * @description Days that sealed copies are kept
					 * @default null
					 */
					readonly retentionDays?: number | null
					/**
					 * Format: int64
					 * @description Days that a rejected document stays with its submitter
					 * @default null
					 */
					readonly rejectedDays?: number | null
					/**
					 * @description Whether e-mails are sent
					 * @default null
					 */
					readonly mails?: boolean | null
					/**
					 * Format: int64
					 * @description Hour from which the digest for reviewers is sent
					 * @default null
					 */
					readonly digestHour?: number | null
					/**
					 * @description Whether everybody may see the numbers
					 * @default null
					 */
					readonly publicTransparency?: boolean | null
					/**
					 * @description Texts for messages; an empty list brings the built-in ones back
					 * @default null
					 */
					readonly templates?: readonly {
						readonly id: string
						readonly decision: string
						readonly title: {
							readonly de: string
							readonly en: string
						}
						readonly text: {
							readonly de: string
							readonly en: string
						}
					}[] | null
				}
			}
		}
		readonly responses: {
			/** @description Settings */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Settings"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Logged in account must be an admin */
			readonly 403: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description One of them cannot be; nothing was changed */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "statistics-show": {
		readonly parameters: {
			readonly query?: {
				/** @description A day or a moment; empty for a year before the end */
				readonly from?: string
				/** @description A day or a moment, not included; empty for now */
				readonly to?: string
				/** @description Id of a scope; null for all */
				readonly scope?: number | null
			}
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Statistics */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Statistics"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Not for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The period cannot be read */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "statistics-csv": {
		readonly parameters: {
			readonly query?: {
				/** @description A day or a moment; empty for a year before the end */
				readonly from?: string
				/** @description A day or a moment, not included; empty for now */
				readonly to?: string
			}
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description CSV with a line of headings */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "text/csv": string
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Not for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The period cannot be read */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "statistics-json": {
		readonly parameters: {
			readonly query?: {
				/** @description A day or a moment; empty for a year before the end */
				readonly from?: string
				/** @description A day or a moment, not included; empty for now */
				readonly to?: string
			}
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description JSON (`documentgate-export/1`) */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": string
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Not for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The period cannot be read */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "submission-index": {
		readonly parameters: {
			readonly query?: {
				/** @description Dispositions separated by commas, `open` for all that wait, `closed` for all others; empty for every */
				readonly state?: string
				/** @description Id of an intake */
				readonly scope?: number | null
				/** @description Part of the path */
				readonly q?: string
				/** @description Handed in at this day or moment or later */
				readonly from?: string
				/** @description Handed in before this day or moment */
				readonly to?: string
				/** @description created, updated, due, name, size or id */
				readonly sort?: string
				/** @description asc or desc */
				readonly order?: string
				/** @description Submissions on a page, 200 at most */
				readonly limit?: number
				/** @description Submissions before the page */
				readonly offset?: number
			}
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Submissions, and how many there are */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["SubmissionList"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description The filter cannot be read */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "submission-show": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Submission with what was found and what to do */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Submission"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such submission of yours */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "submission-take-back": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Submission as it stands now */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Submission"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such submission of yours */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description It was decided already, or you may not delete it */
			readonly 409: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "submission-receipt": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of the case */
				readonly id: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Receipt */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Receipt"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such submission of yours */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "submission-known": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody: {
			readonly content: {
				readonly "application/json": {
					/** @description SHA-256 of documents, 100 at most */
					readonly hashes: readonly string[]
				}
			}
		}
		readonly responses: {
			/** @description My submissions of each document; what others handed in is not told */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["KnownDocument"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description One of them is no hash */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "submission-of-file": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Id of a file that I see */
				readonly fileId: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Whether the gate stands there, and what it said */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["FileState"]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description There is no such file for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "template-index": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Templates */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: readonly components["schemas"]["Template"][]
						}
					}
				}
			}
			/** @description Current user is not logged in */
			readonly 401: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: unknown
						}
					}
				}
			}
			/** @description Not for you */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "transparency-show": {
		readonly parameters: {
			readonly query?: {
				/** @description A day or a moment of which the whole month counts; empty for a year before the end */
				readonly from?: string
				/** @description A day or a moment whose month no longer counts; empty for the running month */
				readonly to?: string
			}
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Statistics */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Statistics"]
						}
					}
				}
			}
			/** @description They are not public */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The period cannot be read */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "transparency-rules": {
		readonly parameters: {
			readonly query?: never
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path: {
				/** @description Name of the policy */
				readonly name: string
				/** @description Its revision */
				readonly revision: number
			}
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description Rules in words */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["ExplainedPolicy"]
						}
					}
				}
			}
			/** @description Nothing was judged by these rules, or they are not public */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "transparency-csv": {
		readonly parameters: {
			readonly query?: {
				/** @description A day or a moment of which the whole month counts; empty for a year before the end */
				readonly from?: string
				/** @description A day or a moment whose month no longer counts; empty for the running month */
				readonly to?: string
			}
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description CSV with a line of headings, one number a line */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "text/csv": string
				}
			}
			/** @description They are not public */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The period cannot be read */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
	readonly "transparency-json": {
		readonly parameters: {
			readonly query?: {
				/** @description A day or a moment of which the whole month counts; empty for a year before the end */
				readonly from?: string
				/** @description A day or a moment whose month no longer counts; empty for the running month */
				readonly to?: string
			}
			readonly header: {
				/** @description Required to be true for the API request to pass */
				readonly "OCS-APIRequest": boolean
			}
			readonly path?: never
			readonly cookie?: never
		}
		readonly requestBody?: never
		readonly responses: {
			/** @description JSON (`documentgate-transparency/1`) */
			readonly 200: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": string
				}
			}
			/** @description They are not public */
			readonly 404: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
			/** @description The period cannot be read */
			readonly 422: {
				headers: {
					readonly [name: string]: unknown
				}
				content: {
					readonly "application/json": {
						readonly ocs: {
							readonly meta: components["schemas"]["OCSMeta"]
							readonly data: components["schemas"]["Message"]
						}
					}
				}
			}
		}
	}
}
