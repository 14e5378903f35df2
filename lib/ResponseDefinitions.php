<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate;

/**
 * The shapes of all answers of the API. Times are ISO 8601 in UTC, sizes are bytes, hashes are lower-case hex.
 * What comes from the engine (a report, a policy) is passed through as it is; its shape is versioned by its own `schema`.
 *
 * @psalm-type DocumentGateSentences = array{
 *     de: string,
 *     en: string,
 * }
 *
 * @psalm-type DocumentGateRuleTexts = array{
 *     title: string,
 *     meaning: string,
 *     risk: string,
 *     advice: string,
 * }
 *
 * @psalm-type DocumentGateMessage = array{
 *     message: string,
 * }
 *
 * @psalm-type DocumentGatePerson = array{
 *     kind: 'user'|'guest'|'system'|'command',
 *     id: ?string,
 *     name: string,
 * }
 *
 * @psalm-type DocumentGateRoles = array{
 *     reviewer: bool,
 *     policyOwner: bool,
 *     auditor: bool,
 * }
 *
 * @psalm-type DocumentGateQueueCounts = array{
 *     waiting: int,
 *     pending: int,
 *     overdue: int,
 *     dueToday: int,
 *     mine: int,
 *     unassigned: int,
 * }
 *
 * @psalm-type DocumentGateOverview = array{
 *     user: DocumentGatePerson,
 *     roles: DocumentGateRoles,
 *     queue: ?DocumentGateQueueCounts,
 *     submissions: array{open: int, returned: int, total: int},
 *     engine: string,
 * }
 *
 * @psalm-type DocumentGateScopeReference = array{
 *     id: int,
 *     name: string,
 * }
 *
 * @psalm-type DocumentGateCaseSummary = array{
 *     id: int,
 *     number: string,
 *     fileId: ?int,
 *     name: string,
 *     path: string,
 *     size: int,
 *     mediaType: ?string,
 *     sha256: ?string,
 *     origin: string,
 *     state: string,
 *     stashed: bool,
 *     pendingCause: ?string,
 *     verdict: ?string,
 *     traits: list<string>,
 *     because: list<string>,
 *     sentence: DocumentGateSentences,
 *     safeCopy: string,
 *     owner: ?DocumentGatePerson,
 *     submitter: DocumentGatePerson,
 *     recipient: ?DocumentGatePerson,
 *     assignee: ?DocumentGatePerson,
 *     scope: ?DocumentGateScopeReference,
 *     dueAt: ?string,
 *     overdue: bool,
 *     waitsForSecond: bool,
 *     decision: ?string,
 *     decidedAt: ?string,
 *     createdAt: string,
 *     updatedAt: string,
 *     reportHash: ?string,
 *     policyName: ?string,
 *     policyRevision: ?int,
 *     engineVersion: ?string,
 *     previousId: ?int,
 * }
 *
 * @psalm-type DocumentGateSafeCopy = array{
 *     available: bool,
 *     name: ?string,
 *     verdict: ?string,
 *     changes: list<mixed>,
 * }
 *
 * @psalm-type DocumentGateCaseReference = array{
 *     id: int,
 *     number: string,
 *     name: string,
 *     state: string,
 *     decision: ?string,
 *     createdAt: string,
 *     submitter: DocumentGatePerson,
 * }
 *
 * @psalm-type DocumentGateRecommendation = array{
 *     decision: string,
 *     why: DocumentGateSentences,
 * }
 *
 * @psalm-type DocumentGateAllowedDecision = array{
 *     decision: string,
 *     needsReason: bool,
 *     needsSecond: bool,
 * }
 *
 * @psalm-type DocumentGateCase = DocumentGateCaseSummary&array{
 *     reason: ?string,
 *     message: ?string,
 *     decidedBy: ?DocumentGatePerson,
 *     firstApprover: ?DocumentGatePerson,
 *     reviewRequested: bool,
 *     allowed: list<DocumentGateAllowedDecision>,
 *     recommendation: ?DocumentGateRecommendation,
 *     safeChanges: list<mixed>,
 *     previous: ?DocumentGateCaseReference,
 *     sameContent: list<DocumentGateCaseReference>,
 * }
 *
 * @psalm-type DocumentGateCaseList = array{
 *     cases: list<DocumentGateCaseSummary>,
 *     total: int,
 *     counts: DocumentGateQueueCounts,
 *     byState: array<string, int>,
 * }
 *
 * @psalm-type DocumentGateReport = array<string, mixed>
 *
 * @psalm-type DocumentGatePart = array{
 *     path: list<string>,
 *     bytes: ?int,
 *     format: ?string,
 *     findings: int,
 *     severity: ?string,
 *     gaps: list<string>,
 * }
 *
 * @psalm-type DocumentGatePassage = array{
 *     runs: list<array{mark: ?string, text: string}>,
 * }
 *
 * @psalm-type DocumentGateText = array{
 *     available: bool,
 *     complete: bool,
 *     passages: list<DocumentGatePassage>,
 * }
 *
 * @psalm-type DocumentGatePages = array{
 *     available: bool,
 *     of: ?string,
 *     version: string,
 *     pages: list<array{number: int, width: int, height: int}>,
 *     total: ?int,
 *     complete: bool,
 *     why: ?DocumentGateSentences,
 * }
 *
 * @psalm-type DocumentGateEvent = array{
 *     id: int,
 *     at: string,
 *     kind: string,
 *     text: DocumentGateSentences,
 *     actor: ?DocumentGatePerson,
 *     detail: array<string, mixed>,
 * }
 *
 * @psalm-type DocumentGateComment = array{
 *     id: int,
 *     caseId: int,
 *     author: DocumentGatePerson,
 *     text: string,
 *     createdAt: string,
 * }
 *
 * @psalm-type DocumentGateDecisionResult = array{
 *     id: int,
 *     done: bool,
 *     state: ?string,
 *     message: ?string,
 * }
 *
 * @psalm-type DocumentGateFinding = array{
 *     rule: string,
 *     trait: string,
 *     severity: string,
 *     target: ?string,
 *     part: list<string>,
 *     text: array{de: DocumentGateRuleTexts, en: DocumentGateRuleTexts},
 * }
 *
 * @psalm-type DocumentGateSubmissionSummary = array{
 *     id: int,
 *     number: string,
 *     fileId: ?int,
 *     name: string,
 *     path: string,
 *     size: int,
 *     sha256: ?string,
 *     state: string,
 *     stashed: bool,
 *     verdict: ?string,
 *     safeCopy: string,
 *     sentence: DocumentGateSentences,
 *     intake: ?string,
 *     inReview: bool,
 *     reviewRequested: bool,
 *     mayRequestReview: bool,
 *     message: ?string,
 *     submittedAt: string,
 *     dueAt: ?string,
 *     decidedAt: ?string,
 *     previousId: ?int,
 * }
 *
 * @psalm-type DocumentGateSubmission = DocumentGateSubmissionSummary&array{
 *     next: DocumentGateSentences,
 *     findings: list<DocumentGateFinding>,
 *     gaps: list<DocumentGateSentences>,
 *     suggest: list<string>,
 *     safeChanges: list<mixed>,
 *     policyName: ?string,
 *     policyRevision: ?int,
 * }
 *
 * @psalm-type DocumentGateSubmissionList = array{
 *     submissions: list<DocumentGateSubmissionSummary>,
 *     total: int,
 *     byState: array<string, int>,
 * }
 *
 * @psalm-type DocumentGateReceipt = array{
 *     number: string,
 *     id: int,
 *     submittedAt: string,
 *     submitter: DocumentGatePerson,
 *     intake: ?string,
 *     name: string,
 *     size: int,
 *     sha256: ?string,
 *     state: string,
 *     sentence: DocumentGateSentences,
 *     next: DocumentGateSentences,
 *     until: ?string,
 *     policyName: ?string,
 *     policyRevision: ?int,
 * }
 *
 * @psalm-type DocumentGateGuestSubmission = array{
 *     number: string,
 *     name: string,
 *     size: int,
 *     sha256: ?string,
 *     state: string,
 *     sentence: DocumentGateSentences,
 *     next: DocumentGateSentences,
 *     message: ?string,
 *     intake: ?string,
 *     submittedAt: string,
 *     until: ?string,
 *     findings: list<DocumentGateFinding>,
 *     gaps: list<DocumentGateSentences>,
 * }
 *
 * @psalm-type DocumentGateKnownDocument = array{
 *     sha256: string,
 *     submissions: list<array{id: int, number: string, name: string, state: string, submittedAt: string}>,
 * }
 *
 * @psalm-type DocumentGateFileState = array{
 *     fileId: int,
 *     gated: bool,
 *     mode: ?string,
 *     state: ?string,
 *     submission: ?DocumentGateSubmission,
 * }
 *
 * @psalm-type DocumentGateIntake = array{
 *     id: int,
 *     name: string,
 *     kind: string,
 *     folderId: ?int,
 *     path: string,
 *     mode: string,
 *     policyName: string,
 *     policyTitle: DocumentGateSentences,
 *     owner: ?DocumentGatePerson,
 *     note: ?string,
 *     closesAt: ?string,
 *     closed: bool,
 * }
 *
 * @psalm-type DocumentGateRuleEntry = array{
 *     section: 'formats'|'traits'|'rules'|'gaps'|'conformance',
 *     id: string,
 *     title: DocumentGateSentences,
 *     explanation: DocumentGateSentences,
 *     verdict: string,
 *     safeCopy: string,
 *     suggest: list<string>,
 *     want: list<string>,
 *     minVersion: ?string,
 *     preset: ?array{verdict: string, safeCopy: string},
 * }
 *
 * @psalm-type DocumentGateExplainedPolicy = array{
 *     name: string,
 *     title: DocumentGateSentences,
 *     revision: int,
 *     since: ?string,
 *     entries: list<DocumentGateRuleEntry>,
 *     linkHosts: list<string>,
 *     knownDocuments: int,
 *     limits: array<string, int>,
 *     json: string,
 * }
 *
 * @psalm-type DocumentGateRule = array{
 *     id: string,
 *     trait: string,
 *     severity: string,
 *     confidence: string,
 *     remedy: ?string,
 *     references: list<string>,
 *     text: array{de: DocumentGateRuleTexts, en: DocumentGateRuleTexts},
 * }
 *
 * @psalm-type DocumentGateExplainedWord = array{
 *     id: string,
 *     title: DocumentGateSentences,
 *     explanation: DocumentGateSentences,
 * }
 *
 * @psalm-type DocumentGateCatalogue = array{
 *     engine: string,
 *     formats: list<array{id: string, title: DocumentGateSentences, open: bool, extensions: list<string>}>,
 *     traits: list<DocumentGateExplainedWord>,
 *     gaps: list<DocumentGateExplainedWord>,
 *     rules: list<DocumentGateRule>,
 * }
 *
 * @psalm-type DocumentGatePolicySummary = array{
 *     name: string,
 *     title: DocumentGateSentences,
 *     preset: bool,
 *     revision: int,
 *     savedAt: ?string,
 *     savedBy: ?DocumentGatePerson,
 *     scopes: list<string>,
 * }
 *
 * @psalm-type DocumentGatePolicy = DocumentGatePolicySummary&array{
 *     comment: string,
 *     current: bool,
 *     json: string,
 *     explained: DocumentGateExplainedPolicy,
 * }
 *
 * @psalm-type DocumentGatePolicyRevision = array{
 *     revision: int,
 *     title: DocumentGateSentences,
 *     comment: string,
 *     savedAt: string,
 *     savedBy: ?DocumentGatePerson,
 *     current: bool,
 * }
 *
 * @psalm-type DocumentGatePolicyChange = array{
 *     pointer: string,
 *     text: DocumentGateSentences,
 * }
 *
 * @psalm-type DocumentGateValidation = array{
 *     valid: bool,
 *     problems: list<array{pointer: string, text: DocumentGateSentences}>,
 * }
 *
 * @psalm-type DocumentGateVerdictCounts = array{
 *     accept: int,
 *     advise: int,
 *     review: int,
 *     reject: int,
 * }
 *
 * @psalm-type DocumentGateSimulatedDocument = array{
 *     id: int,
 *     number: string,
 *     name: string,
 *     createdAt: string,
 *     before: string,
 *     after: string,
 *     because: list<string>,
 * }
 *
 * @psalm-type DocumentGateSimulation = array{
 *     days: int,
 *     documents: int,
 *     notSimulated: int,
 *     before: DocumentGateVerdictCounts,
 *     after: DocumentGateVerdictCounts,
 *     stricter: int,
 *     milder: int,
 *     changed: list<DocumentGateSimulatedDocument>,
 *     changedTotal: int,
 *     sentence: DocumentGateSentences,
 * }
 *
 * @psalm-type DocumentGateScope = array{
 *     id: int,
 *     name: string,
 *     kind: string,
 *     owner: ?DocumentGatePerson,
 *     path: ?string,
 *     teamFolderId: ?int,
 *     group: ?string,
 *     mode: string,
 *     policyName: string,
 *     note: ?string,
 *     closesAt: ?string,
 *     updatedAt: ?string,
 * }
 *
 * @psalm-type DocumentGatePublicAddress = array{
 *     url: string,
 *     name: string,
 *     expiresAt: ?string,
 *     password: bool,
 * }
 *
 * @psalm-type DocumentGateCount = array{
 *     id: string,
 *     title: DocumentGateSentences,
 *     count: int,
 * }
 *
 * @psalm-type DocumentGateMonth = array{
 *     month: string,
 *     documents: int,
 *     held: int,
 *     openFormats: int,
 *     verdicts: DocumentGateVerdictCounts,
 *     formats: array<string, int>,
 * }
 *
 * @psalm-type DocumentGateStatistics = array{
 *     from: string,
 *     to: string,
 *     documents: int,
 *     openFormats: int,
 *     held: int,
 *     waiting: int,
 *     verdicts: DocumentGateVerdictCounts,
 *     decisions: array<string, int>,
 *     medianHoursToDecision: ?float,
 *     sentences: list<DocumentGateSentences>,
 *     months: list<DocumentGateMonth>,
 *     formats: list<DocumentGateCount>,
 *     reasons: list<DocumentGateCount>,
 *     falseAlarms: list<DocumentGateCount>,
 *     policies: list<array{name: string, title: DocumentGateSentences, revision: int, from: string}>,
 * }
 *
 * @psalm-type DocumentGateTemplate = array{
 *     id: string,
 *     decision: string,
 *     title: DocumentGateSentences,
 *     text: DocumentGateSentences,
 * }
 *
 * @psalm-type DocumentGateSettings = array{
 *     reviewerGroups: list<string>,
 *     auditorGroups: list<string>,
 *     fourEyes: bool,
 *     reviewHours: int,
 *     retentionDays: int,
 *     rejectedDays: int,
 *     mails: bool,
 *     digestHour: int,
 *     publicTransparency: bool,
 *     templates: list<DocumentGateTemplate>,
 * }
 *
 * @psalm-type DocumentGateHealth = array{
 *     engine: array{available: bool, kind: ?string, version: ?string, message: ?string},
 *     pending: int,
 *     oldestPendingSeconds: ?int,
 *     held: int,
 *     lastCronSecondsAgo: ?int,
 *     scopes: int,
 *     enforcing: int,
 *     auditTrail: array{events: int},
 *     healthy: bool,
 * }
 */
class ResponseDefinitions {
}
