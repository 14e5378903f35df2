// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, closeSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runAnswer, splitHead } from '../../../../src/node/commands/answer-command.ts'
import { bundle, heldDocument } from '../example.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function answered(question: string, head: unknown, document = ''): Promise<{ code: number; out: unknown }> {
	let out = ''
	const code = await runAnswer(question, () => ({ head: JSON.stringify(head), document: bytes(document) }), { write: (text) => { out += text }, writeBytes: (bytes) => { out += Buffer.from(bytes).toString('latin1') } })
	return { code, out: JSON.parse(out) }
}

describe('the answer', () => {
	test('about a document is its report, under the name that was given', async () => {
		expect(await answered('inspect', { name: 'a.rtf', policy: 'council-practice', mediaType: 'text/rtf' }, heldDocument)).toMatchObject({ code: 0, out: { schema: 'documentgate-report/1', name: 'a.rtf', verdict: 'review' } })
	})
	test('to anything else', async () => {
		expect(await answered('about', {})).toMatchObject({ code: 0, out: { node: process.version } })
	})
	test('to a wrong question is a refusal and exit code 2', async () => {
		expect(await answered('inspect', { name: 'a.rtf', policy: {} }, heldDocument)).toMatchObject({ code: 2, out: { error: 'policy' } })
		expect(await answered('what', {})).toMatchObject({ code: 2, out: { error: 'question' } })
	})
	test('to what cannot be read is a refusal without details', async () => {
		let out = ''
		expect(await runAnswer('inspect', () => { throw new TypeError('secret') }, { write: (text) => { out += text }, writeBytes: (bytes) => { out += Buffer.from(bytes).toString('latin1') } })).toBe(2)
		expect(JSON.parse(out)).toEqual({ error: 'internal', message: 'TypeError' })
	})
})

test('the head is the first line', () => {
	expect(splitHead(bytes('{}\na\nb'))).toEqual({ head: '{}', document: bytes('a\nb') })
	expect(splitHead(bytes('{"a":1}'))).toEqual({ head: '{"a":1}', document: new Uint8Array() })
	expect(splitHead(bytes(''))).toEqual({ head: '{}', document: new Uint8Array() })
})

describe('the built program', () => {
	const program = fileURLToPath(bundle)
	test('reads the head from descriptor 3 and the document from standard input, without the right to read any file', () => {
		const folder = mkdtempSync(join(tmpdir(), 'documentgate-test-'))
		writeFileSync(join(folder, 'head'), JSON.stringify({ name: 'a.rtf', policy: 'council-practice' }))
		writeFileSync(join(folder, 'document'), heldDocument)
		const [head, document] = [openSync(join(folder, 'head'), 'r'), openSync(join(folder, 'document'), 'r')]
		const { status, stdout } = spawnSync(process.execPath, ['--no-warnings', '--experimental-permission', `--allow-fs-read=${program}`, program, 'answer', 'inspect'], { stdio: [document, 'pipe', 'pipe', head], env: {}, encoding: 'utf8' })
		closeSync(head)
		closeSync(document)
		expect(status).toBe(0)
		expect(JSON.parse(stdout)).toMatchObject({ verdict: 'review', name: 'a.rtf' })
	})
	test('or both from standard input', () => {
		const { status, stdout } = spawnSync(process.execPath, [program, 'answer', 'inspect'], { input: `${JSON.stringify({ name: 'a.rtf', policy: 'strict' })}\n${heldDocument}`, encoding: 'utf8' })
		expect(status).toBe(0)
		expect(JSON.parse(stdout)).toMatchObject({ verdict: 'review' })
	})
})
