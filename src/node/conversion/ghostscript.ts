// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Makes PDF/A-2b of a PDF with a local Ghostscript, which keeps the pages as they are; an office program would set them anew. ISO 19005-2. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Converted } from './libre-office.ts'
import { runProgram } from './run-program.ts'
import { behindWalls, type Walls } from './sandbox.ts'

export interface GhostscriptOptions {
	readonly program: string
	readonly walls: Walls
	readonly seconds: number
}

/** Where distributions put an sRGB profile. */
const profiles = [
	'/usr/share/color/icc/ghostscript/srgb.icc', '/usr/share/color/icc/ghostscript/default_rgb.icc', '/usr/share/color/icc/sRGB.icc', '/usr/share/ghostscript/iccprofiles/srgb.icc', '/opt/homebrew/share/ghostscript/iccprofiles/srgb.icc',
]
const MEMORY_BYTES = 2 * 1024 ** 3
const FILE_BYTES = 1024 ** 3

/** PostScript that names the colour space all colours are meant in. ISO 19005-2 §6.2.3. */
function outputIntent(profile: string): string {
	return `%!
[/_objdef {icc} /type /stream /OBJ pdfmark
[{icc} << /N 3 >> /PUT pdfmark
[{icc} (${profile}) (r) file /PUT pdfmark
[/_objdef {intent} /type /dict /OBJ pdfmark
[{intent} << /Type /OutputIntent /S /GTS_PDFA1 /DestOutputProfile {icc} /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) >> /PUT pdfmark
[{Catalog} << /OutputIntents [ {intent} ] >> /PUT pdfmark
`
}

/** Never rejects and leaves nothing behind. */
export async function archivePdf(bytes: Uint8Array, { program, walls, seconds }: GhostscriptOptions): Promise<Converted> {
	const profile = profiles.find((path) => existsSync(path))
	if (profile === undefined) return { state: 'failed', cause: 'missing', detail: 'sRGB profile' }
	const folder = mkdtempSync(join(tmpdir(), 'documentgate-pdf-'))
	try {
		writeFileSync(join(folder, 'document.pdf'), bytes)
		writeFileSync(join(folder, 'intent.ps'), outputIntent(profile))
		const { command, args } = behindWalls(walls, { memoryBytes: MEMORY_BYTES, seconds, fileBytes: FILE_BYTES }, program, [
			'-dPDFA=2', '-dPDFACompatibilityPolicy=1', '-dBATCH', '-dNOPAUSE', '-dQUIET', '-dSAFER', `--permit-file-read=${profile}`,
			'-sColorConversionStrategy=RGB', '-sDEVICE=pdfwrite', '-o', 'out.pdf', 'intent.ps', 'document.pdf',
		])
		const end = await runProgram({ command, args, cwd: folder, env: { HOME: folder, TMPDIR: folder, PATH: '/usr/local/bin:/usr/bin:/bin' }, seconds })
		if (end.state === 'missing' || (end.state === 'ended' && end.code === 127)) return { state: 'failed', cause: 'missing', detail: program }
		if (end.state === 'too-slow') return { state: 'failed', cause: 'too-slow', detail: `${seconds} s` }
		const out = join(folder, 'out.pdf')
		if (end.code !== 0 || !existsSync(out)) return { state: 'failed', cause: 'cannot-read', detail: end.output.trim().slice(-200) }
		return { state: 'converted', bytes: new Uint8Array(readFileSync(out)) }
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
	}
}
