// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `npm run demo`: makes a sample inbox, runs the gate on it and says where to look. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../house/tree.ts'
import { sampleInbox } from '../make/sample-inbox.ts'

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'documentgate-demo-'))
const [inbox, accepted, quarantine] = ['inbox', 'accepted', 'quarantine'].map((name) => join(folder, name)) as [string, string, string]
mkdirSync(inbox, { recursive: true })
for (const { name, bytes } of sampleInbox()) writeFileSync(join(inbox, name), bytes)

const bundle = join(root, 'dist/documentgate.mjs')
const say = (line: string): void => void process.stdout.write(`${line}\n`)
say(`Sample inbox: ${readdirSync(inbox).length} documents in ${inbox}\n`)
const { status } = spawnSync(process.execPath, [bundle, 'gate', '--inbox', inbox, '--accepted', accepted, '--quarantine', quarantine], { stdio: 'inherit' })
if (status !== 0 && status !== 1) process.exit(status ?? 1)
const report = join(folder, 'report.html')
const documents = [accepted, quarantine].flatMap((where) => readdirSync(where).filter((name) => !/\.report\.(json|html)$/.test(name)).map((name) => join(where, name)))
const { stdout } = spawnSync(process.execPath, [bundle, 'inspect', '--format', 'html', ...documents], { encoding: 'utf8', maxBuffer: 2 ** 28 })
writeFileSync(report, stdout)
say(`\nAccepted:   ${accepted}`)
say(`Quarantine: ${quarantine}`)
say(`All reports on one page: ${report}`)
say('Beside each document lies its own report, as JSON and as HTML.')
