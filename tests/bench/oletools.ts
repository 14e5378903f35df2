// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** oletools in one warm Python process: olevba for packages and compound files, rtfobj for RTF, pdfid is not part of it. */

import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rival } from './rivals.ts'

const program = `
import sys
from oletools import olevba, rtfobj
for line in sys.stdin:
    kind, path = line.rstrip('\\n').split(' ', 1)
    data = open(path, 'rb').read()
    try:
        if kind == 'rtf':
            parser = rtfobj.RtfObjParser(data)
            parser.parse()
            print(1 + len(parser.objects), flush=True)
        else:
            vba = olevba.VBA_Parser(path, data=data)
            found = vba.detect_vba_macros()
            vba.close()
            print(2 if found else 1, flush=True)
    except Exception:
        print(0, flush=True)
`

/** Undefined where oletools is not installed. */
export function startOletools(): { readonly rival: Rival; readonly stop: () => void } | undefined {
	if (spawnSync('python3', ['-c', 'import oletools']).status !== 0) return undefined
	const python: ChildProcessWithoutNullStreams = spawn('python3', ['-c', program])
	const file = join(mkdtempSync(join(tmpdir(), 'documentgate-oletools-')), 'document')
	return {
		rival: {
			name: 'oletools',
			kinds: ['docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt', 'rtf'],
			run: (bytes, kind) => new Promise((resolve) => {
				writeFileSync(file, bytes)
				python.stdout.once('data', (answer: Buffer) => resolve(Number(answer.toString())))
				python.stdin.write(`${kind} ${file}\n`)
			}),
		},
		stop: () => void python.kill(),
	}
}
