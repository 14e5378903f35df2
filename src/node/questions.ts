// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What another program may ask the engine, and the answers. `documentgate answer` and `documentgate serve` speak the same words. */

import { catalogue } from '../engine/catalogue.ts'
import { cutOff } from '../engine/inspect.ts'
import { formatKind } from '../model/formats.ts'
import { defaultLimits } from '../model/limits.ts'
import type { Policy } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { engineVersion } from '../model/version.ts'
import { diffPolicies } from '../policy/diff-policies.ts'
import { judge } from '../policy/judge.ts'
import { parsePolicy, PolicyError } from '../policy/parse-policy.ts'
import { policySchema } from '../policy/policy-schema.ts'
import { presets } from '../policy/presets.ts'
import { samples } from './self-test-samples.ts'
import { isReport } from './stored-report.ts'

/** Asked about one document that follows the head of the question. */
export interface InspectQuestion {
	readonly name: string
	readonly mediaType?: string
	readonly policy: Policy
	/** When the asker stops waiting; the policy's own limit may end the inspection earlier. */
	readonly seconds?: number
	/** Lower-case hex, where the asker knows it. */
	readonly sha256?: string
}

/** Why there is no answer; `error` is for programs, `message` for people. */
export class Refusal extends Error {
	readonly error: 'question' | 'policy' | 'busy' | 'late' | 'too-large' | 'stopping' | 'internal'
	readonly details: unknown

	constructor(error: Refusal['error'], message: string, details?: unknown) {
		super(message)
		this.error = error
		this.details = details
	}

	/** The answer that says so. */
	json(): string {
		return JSON.stringify({ error: this.error, message: this.message, ...(this.details === undefined ? {} : { details: this.details }) })
	}
}

type Fields = Readonly<Record<string, unknown>>

const answers: Readonly<Record<string, (fields: Fields) => unknown>> = {
	about: () => ({ engine: engineVersion, node: process.version, seconds: defaultLimits.seconds }),
	'cut-off': (fields) => {
		const question = inspectQuestion(fields)
		const { cause, bytes } = fields
		if ((cause !== 'seconds' && cause !== 'internal' && cause !== 'fileBytes') || typeof bytes !== 'number' || question.sha256 === undefined) throw new Refusal('question', 'A cut-off needs cause, bytes and sha256.')
		return cutOff({ name: question.name, ...(question.mediaType === undefined ? {} : { mediaType: question.mediaType }), bytes, sha256: question.sha256 }, { policy: question.policy }, cause)
	},
	'policy-check': ({ policy }) => ({ policy: readPolicy(policy) }),
	'policy-diff': ({ before, after }) => ({ changes: diffPolicies(readPolicy(before), readPolicy(after)) }),
	'policy-judge': ({ policy, reports }) => {
		if (!Array.isArray(reports) || !reports.every(isReport)) throw new Refusal('question', 'Give “reports”: a list of stored reports.')
		const asked = readPolicy(policy)
		return { judgements: reports.map((report: Report) => judge({ ...report, family: formatKind(report.format.id).family, base: formatKind(report.format.id).base }, asked)) }
	},
	'policy-schema': () => policySchema,
	presets: () => presets,
	rules: () => catalogue,
}

/** Names of the questions that need no document. */
export const plainQuestions: readonly string[] = [...Object.keys(answers), 'samples']

/** Answers everything but `inspect`. @throws {Refusal} */
export async function answer(question: string, untrustedHead: unknown): Promise<string> {
	if (question === 'samples') return JSON.stringify(await Promise.all(samples.map(async (sample) => ({ name: sample.name, format: sample.format, traits: sample.traits, base64: Buffer.from(await sample.bytes()).toString('base64') }))))
	const reply = Object.hasOwn(answers, question) ? answers[question] : undefined
	if (reply === undefined) throw new Refusal('question', `There is no question “${question}”.`)
	return JSON.stringify(reply(fieldsOf(untrustedHead)))
}

/** @throws {Refusal} */
export function readInspectQuestion(untrustedHead: unknown): InspectQuestion {
	return inspectQuestion(fieldsOf(untrustedHead))
}

/** Reads the head of a question: one JSON object. @throws {Refusal} */
export function parseHead(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		throw new Refusal('question', 'The question is no JSON.')
	}
}

function inspectQuestion({ name, mediaType, policy, seconds, sha256 }: Fields): InspectQuestion {
	if (typeof name !== 'string') throw new Refusal('question', 'The document needs a name.')
	return {
		name, policy: readPolicy(policy),
		...(typeof mediaType === 'string' ? { mediaType } : {}),
		...(typeof seconds === 'number' && seconds > 0 ? { seconds } : {}),
		...(typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {}),
	}
}

function fieldsOf(untrusted: unknown): Fields {
	if (typeof untrusted !== 'object' || untrusted === null || Array.isArray(untrusted)) throw new Refusal('question', 'A question is a JSON object.')
	// an object that is no array has fields of unknown values
	return untrusted as Fields
}

/** A preset by its name, or a policy as data. */
function readPolicy(untrusted: unknown): Policy {
	if (typeof untrusted === 'string' && Object.hasOwn(presets, untrusted)) return presets[untrusted as keyof typeof presets]
	try {
		return parsePolicy(untrusted)
	} catch (error) {
		if (error instanceof PolicyError) throw new Refusal('policy', error.message, error.details)
		throw error
	}
}
