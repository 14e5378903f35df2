// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Converts with a local LibreOffice: one throw-away profile and folder a run, nothing active, no network, a deadline. */

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { officeProfile } from './office-profile.ts'
import { runProgram } from './run-program.ts'
import { behindWalls, type Walls } from './sandbox.ts'
import { targetKinds, type ConversionTarget, type OfficeModule } from './targets.ts'

/** How a converter ended. `cannot-read`: it does not understand the document. */
export type Converted =
	| { readonly state: 'converted'; readonly bytes: Uint8Array }
	| { readonly state: 'failed'; readonly cause: 'missing' | 'too-slow' | 'cannot-read'; readonly detail: string }

export interface OfficeJob {
	readonly bytes: Uint8Array
	/** Says LibreOffice what to expect; from the format that was recognised, not from what the submitter called it. */
	readonly extension: string
	readonly module: OfficeModule
	readonly target: ConversionTarget
	/** Also promise PDF/UA; only for documents that have a title and a language. */
	readonly accessible: boolean
	/** With `pdf-a`: only so many pages, and a plain PDF to look at instead of one for filing. */
	readonly pages?: number
}

export interface OfficeOptions {
	/** Path or name of `soffice`. */
	readonly program: string
	readonly walls: Walls
	readonly seconds: number
}

/** Ample for documents of some hundred pages; LibreOffice maps much more than it uses. */
const MEMORY_BYTES = 6 * 1024 ** 3
const FILE_BYTES = 1024 ** 3
const PDF_A_2B = 2

/** The argument of `--convert-to`. */
export function filterArgument(module: OfficeModule, target: ConversionTarget, accessible: boolean, pages?: number): string | undefined {
	const { extension, filters } = targetKinds[target]
	const filter = filters[module]
	if (filter === undefined) return undefined
	if (target === 'txt') return `${extension}:${filter}:UTF8`
	if (target !== 'pdf-a') return `${extension}:${filter}`
	const options = pages === undefined ? archiveOptions(accessible) : { PageRange: { type: 'string', value: `1-${pages}` }, ExportFormFields: { type: 'boolean', value: 'false' } }
	return `${extension}:${filter}:${JSON.stringify(options)}`
}

function archiveOptions(accessible: boolean): object {
	return {
		SelectPdfVersion: { type: 'long', value: String(PDF_A_2B) },
		UseTaggedPDF: { type: 'boolean', value: 'true' },
		PDFUACompliance: { type: 'boolean', value: String(accessible) },
		ExportFormFields: { type: 'boolean', value: 'false' },
	}
}

/** Never rejects and leaves nothing behind. */
export async function convertWithOffice(job: OfficeJob, { program, walls, seconds }: OfficeOptions): Promise<Converted> {
	const filter = filterArgument(job.module, job.target, job.accessible, job.pages)
	if (filter === undefined) return { state: 'failed', cause: 'cannot-read', detail: `${job.module} does not write ${job.target}` }
	const folder = mkdtempSync(join(tmpdir(), 'documentgate-office-'))
	try {
		const profile = join(folder, 'profile')
		mkdirSync(join(profile, 'user'), { recursive: true })
		writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), officeProfile())
		const source = join(folder, `document.${job.extension}`)
		writeFileSync(source, job.bytes)
		const out = join(folder, 'out')
		mkdirSync(out)
		const { command, args } = behindWalls(walls, { memoryBytes: MEMORY_BYTES, seconds, fileBytes: FILE_BYTES }, program, [
			`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--nologo', '--norestore', '--nofirststartwizard', '--nolockcheck', '--nodefault',
			...(isPage(job.extension) ? ['--infilter=HTML (StarWriter)'] : []), '--convert-to', filter, '--outdir', out, source,
		])
		const end = await runProgram({ command, args, cwd: folder, env: { HOME: folder, TMPDIR: folder, PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', SAL_USE_VCLPLUGIN: 'svp' }, seconds })
		if (end.state === 'missing') return { state: 'failed', cause: 'missing', detail: program }
		if (end.state === 'too-slow') return { state: 'failed', cause: 'too-slow', detail: `${seconds} s` }
		const [result] = readdirSync(out)
		if (result === undefined) return { state: 'failed', cause: isMissing(end.code) ? 'missing' : 'cannot-read', detail: end.output.trim().slice(-200) }
		return { state: 'converted', bytes: new Uint8Array(readFileSync(join(out, result))) }
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
	}
}

/** Pages would be opened as pages of the web, which become text documents of another kind. */
function isPage(extension: string): boolean {
	return extension === 'html' || extension === 'mhtml' || extension === 'mht'
}

/** What a wrapper answers when the program behind it is not there. */
function isMissing(code: number): boolean {
	return code === 127
}
