// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The command line `documentgate`. This file only reads arguments; each command has a file of its own. In a worker thread the same script inspects. */

import { isMainThread, workerData } from 'node:worker_threads'
import { isThreadSetup, serveThread } from './inspection-thread.ts'
import { main } from './program.ts'

if (isMainThread) process.exitCode = await main(process.argv, new URL(import.meta.url))
else if (isThreadSetup(workerData)) serveThread(workerData)
