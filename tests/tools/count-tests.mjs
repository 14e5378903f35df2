// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `node count-tests.mjs results.json`: "passed failed" on standard output, what failed and why on standard error. */

import { readFileSync } from 'node:fs'

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'))
let broken = 0
for (const file of results.testResults) {
	for (const test of file.assertionResults) if (test.status === 'failed') console.error(`FAILED ${test.fullName}\n  ${(test.failureMessages[0] ?? '').split('\n').slice(0, 6).join('\n  ')}`)
	if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
		broken++
		console.error(`FAILED ${file.name}\n  ${file.message}`)
	}
}
console.log(results.numPassedTests, results.numFailedTests + broken)
