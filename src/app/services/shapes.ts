// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The shapes of the API's answers by short names; made from `openapi.json`. */

import type { components } from './api-types.ts'

type Schemas = components['schemas']

export type CaseSummary = Schemas['CaseSummary']
export type Case = Schemas['Case']
export type CaseList = Schemas['CaseList']
export type CaseEvent = Schemas['Event']
export type CaseComment = Schemas['Comment']
export type CasePages = Schemas['Pages']
export type CasePart = Schemas['Part']
export type CaseText = Schemas['Text']
export type GuestSubmission = Schemas['GuestSubmission']
export type Intake = Schemas['Intake']
export type ExplainedPolicy = Schemas['ExplainedPolicy']
export type FileState = Schemas['FileState']
export type Overview = Schemas['Overview']
export type Person = Schemas['Person']
export type Policy = Schemas['Policy']
export type PublicAddress = Schemas['PublicAddress']
export type PolicySummary = Schemas['PolicySummary']
export type PolicyRevision = Schemas['PolicyRevision']
export type Receipt = Schemas['Receipt']
export type SafeCopy = Schemas['SafeCopy']
export type Sentences = Schemas['Sentences']
export type Simulation = Schemas['Simulation']
export type Statistics = Schemas['Statistics']
export type Submission = Schemas['Submission']
export type SubmissionList = Schemas['SubmissionList']
export type SubmissionSummary = Schemas['SubmissionSummary']
export type MessageTemplate = Schemas['Template']
export type Catalogue = Schemas['Catalogue']
export type GateSettings = Schemas['Settings']
export type PolicyChange = Schemas['PolicyChange']
export type Scope = Schemas['Scope']
export type SimulatedDocument = Schemas['SimulatedDocument']
export type Validation = Schemas['Validation']
export type PolicyProblem = Validation['problems'][number]
