// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Runs one rival on one document in a process of its own and prints its time and peak memory as JSON: `tsx memory.ts RIVAL KIND PATH`. */

import { readFileSync } from 'node:fs'
import { engine, jszipAndParser, rawInflate } from './rivals.ts'

const [name, kind = '', path = ''] = process.argv.slice(2)
const rival = [engine, rawInflate, jszipAndParser].find((candidate) => candidate.name === name)
if (rival === undefined) throw new Error(`no rival ${name}`)
const idle = process.memoryUsage().rss
const bytes = readFileSync(path)
const begin = performance.now()
const proof = await rival.run(bytes, kind)
if (!(proof > 0)) throw new Error(`${rival.name} did no work`)
process.stdout.write(JSON.stringify({ milliseconds: performance.now() - begin, idleMiB: idle / 2 ** 20, peakMiB: process.resourceUsage().maxRSS / 1024 }))
