// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** VBA projects: storages with a `dir` stream that lists modules. [MS-OVBA] §2.2. Every module is reported, those that nothing lists too. */

import { decodeText, latin1 } from '../../bytes/text.ts'
import type { Found } from '../format.ts'
import type { CfbEntry, CfbFile } from '../ole/cfb.ts'
import { replacesCommand, runsByItself, type ModuleKind } from './auto-run.ts'
import { suspiciousCalls } from './calls.ts'
import { type Compiled, disagreement, readCompiled } from './compiled.ts'
import { readDirStream, type ModuleRecord, type ProjectDirectory } from './dir-stream.ts'
import { decompressOvba, findSource } from './ovba.ts'
import { readProjectStream, type ProjectList } from './project-stream.ts'
import { readSource, type Source } from './source.ts'

/** Far more than a project uses; each stomped module is compared with all of them. */
const MOST_NAMES = 5_000

/** Streams of a project that are no modules. */
const notModules = /^(?:dir|_VBA_PROJECT|__SRP_[0-9a-f]+|PROJECT|PROJECTwm|PROJECTlk)$/i

/** Whether a storage looks like the one that holds the modules of a project. It is mostly called `VBA`. */
export function isVbaStorage(cfb: CfbFile, storage: CfbEntry): boolean {
	if (storage.kind === 'stream') return false
	const dir = cfb.child(storage, 'dir')
	if (storage.name.toUpperCase() === 'VBA' && storage.children.some((entry) => entry.kind === 'stream')) return true
	return cfb.child(storage, '_VBA_PROJECT')?.kind === 'stream' || (dir?.kind === 'stream' && cfb.read(dir)[0] === 1)
}

/** Reports the project in `storage`: its modules, what starts by itself, what disagrees. */
export function readVbaProject(cfb: CfbFile, storage: CfbEntry, found: Found): void {
	new ProjectReader(cfb, storage, found).read()
}

class ProjectReader {
	private readonly cfb: CfbFile
	private readonly storage: CfbEntry
	private readonly found: Found
	private readonly directory: ProjectDirectory
	private readonly list: ProjectList | undefined
	/** The editor shows at least one module that the directory knows, so its list is of this project. */
	private readonly isListUsable: boolean
	private names: readonly string[] | undefined
	private modules = 0

	constructor(cfb: CfbFile, storage: CfbEntry, found: Found) {
		this.cfb = cfb
		this.storage = storage
		this.found = found
		const dir = cfb.child(storage, 'dir')
		this.directory = readDirStream(dir === undefined ? new Uint8Array(0) : decompressOvba(cfb.read(dir), 0, found.budget).bytes, found.budget)
		const list = storage.parent === undefined ? undefined : cfb.child(storage.parent, 'PROJECT')
		this.list = list === undefined ? undefined : readProjectStream(cfb.read(list), this.directory.encoding)
		this.isListUsable = this.directory.modules.some((record) => this.isListed(record))
	}

	read(): void {
		const { cfb, storage, found, directory } = this
		const listed = new Set<CfbEntry>()
		for (const record of directory.modules) {
			const stream = cfb.child(storage, record.streamName) ?? cfb.child(storage, record.name)
			if (stream === undefined || stream.kind !== 'stream' || listed.has(stream)) continue
			listed.add(stream)
			found.guard(stream.path, () => this.readModule(stream, record))
		}
		for (const stream of storage.children) {
			if (stream.kind !== 'stream' || listed.has(stream) || notModules.test(stream.name)) continue
			found.guard(stream.path, () => this.readUnlisted(stream))
		}
		this.reportReferences()
		if (this.modules > 0) return
		const leftOver = storage.children.some((entry) => entry.kind === 'stream' && entry.size > 0 && !notModules.test(entry.name))
		if (leftOver) found.gap('damaged', 'modules of a VBA project', { part: storage.path })
		found.fact({ kind: 'code', language: 'vba', runnable: leftOver, autoRun: [], calls: [], at: { part: storage.path } })
	}

	/** Libraries and projects on other computers, which are loaded with the project. Local ones are everyday. */
	private reportReferences(): void {
		for (const reference of this.directory.references) {
			const path = /^\*\\[A-Z](?:\{[^}]*\}#[^#]*#[^#]*#)?([^#]*)/i.exec(reference)?.[1] ?? ''
			if (/^(?:\\\\|[a-z]{2,}:\/\/)/i.test(path)) this.found.fact({ kind: 'reference', role: 'script', target: path, when: 'load', excerpt: reference, at: { part: this.storage.path, element: 'reference' } })
		}
	}

	private readModule(stream: CfbEntry, record: ModuleRecord): void {
		const bytes = this.cfb.read(stream)
		let offset = record.sourceOffset
		let source = decompressOvba(bytes, offset, this.found.budget)
		if (source.bytes.length === 0) {
			const elsewhere = findSource(bytes)
			if (elsewhere >= 0) {
				offset = elsewhere
				source = decompressOvba(bytes, offset, this.found.budget)
			}
		}
		const name = record.name === '' ? stream.name : record.name
		const kind = this.kindOf(record)
		const text = readSource(decodeText(source.bytes, this.directory.encoding))
		const runnable = this.report(stream, name, kind, text)
		const compiled = readCompiled(bytes, offset)
		// the strings of the compiled form are bytes of the code page
		const contradiction = compiled === undefined ? undefined : disagreement(compiled, isAscii(source.bytes) ? text : readSource(latin1(source.bytes)))
		if (compiled !== undefined && contradiction !== undefined) {
			this.stomped(stream, name, contradiction)
			this.reportCompiled(stream, name, kind, compiled, contradiction)
		} else if (runnable && this.isListUsable && !this.isListed(record)) this.stomped(stream, name, `module ${name} is not in the list of the editor`)
		else if (source.bytes.length === 0 && bytes.length > 0) this.found.gap('damaged', 'source of a VBA module', { part: stream.path })
	}

	/** Directory and list should agree; where one of them says that events reach the module, they may. */
	private kindOf(record: ModuleRecord): ModuleKind {
		const name = record.narrowName.toUpperCase()
		if (this.list?.forms.has(name) === true) return 'form'
		return record.procedural && this.list?.objects.has(name) !== true ? 'standard' : 'object'
	}

	/** Whether the editor shows the module. */
	private isListed(record: ModuleRecord): boolean {
		const modules = this.list?.modules
		return modules !== undefined && (modules.has(record.narrowName.toUpperCase()) || modules.has(record.name.toUpperCase()))
	}

	/** A stream beside the modules that the directory does not know, or whose directory is broken. */
	private readUnlisted(stream: CfbEntry): void {
		const bytes = this.cfb.read(stream)
		const offset = findSource(bytes)
		if (offset >= 0) this.report(stream, stream.name, 'object', readSource(decodeText(decompressOvba(bytes, offset, this.found.budget).bytes, this.directory.encoding)))
	}

	/** Reports one module and what in it starts by itself; returns whether the source has anything to run. */
	private report(stream: CfbEntry, name: string, kind: ModuleKind, source: Source): boolean {
		this.modules++
		return reportSource(source, name, kind, stream.path, this.found)
	}

	private stomped(stream: CfbEntry, name: string, how: string): void {
		this.found.fact({ kind: 'exploit', pattern: 'vba-stomping', target: name, excerpt: how, at: { part: stream.path } })
	}

	/** What runs is the compiled form, which the source does not show. Its names stand in the table that all modules share. */
	private reportCompiled(stream: CfbEntry, module: string, kind: ModuleKind, compiled: Compiled, how: string): void {
		this.names ??= this.readNames()
		const { names } = this
		const calls = suspiciousCalls({ code: names.join('\n'), strings: compiled.strings })
		const autoRun = names.filter((name) => runsByItself(name, module, kind))
		this.found.fact({ kind: 'code', language: 'vba', module, runnable: true, autoRun, calls, excerpt: how, at: { part: stream.path, element: 'compiled code' } })
	}

	/** What looks like a name in the table of names, each once. */
	private readNames(): string[] {
		const table = this.cfb.child(this.storage, '_VBA_PROJECT')
		const text = latin1(table?.kind === 'stream' ? this.cfb.read(table) : new Uint8Array(0))
		return [...new Set(Array.from(text.matchAll(/[A-Za-z]\w{3,63}/g), (match) => match[0]))].slice(0, MOST_NAMES)
	}
}

/**
 * Reports the source of one module. Returns whether it has anything to run.
 * @param part where it was found, relative to the document being read
 */
function reportSource(source: Source, module: string, kind: ModuleKind, part: string, found: Found): boolean {
	const runnable = source.procedures.length > 0
	const autoRun = [...new Set(source.procedures.filter((procedure) => runsByItself(procedure, module, kind)))]
	const at = { part }
	found.fact({ kind: 'code', language: 'vba', module, runnable, autoRun, calls: suspiciousCalls(source), at, ...(runnable ? { excerpt: opening(source, autoRun[0]) } : {}) })
	// what starts by itself is told by `autoRun`; this is what starts with a click that looks harmless
	for (const procedure of source.procedures) {
		if (kind === 'standard' && replacesCommand(procedure)) found.fact({ kind: 'trigger', event: procedure, target: `${module}.${procedure}`, automatic: false, on: 'document', at })
	}
	return runnable
}

function isAscii(bytes: Uint8Array): boolean {
	for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 0x7f) return false
	return true
}

/** Where the procedure that matters begins: the one that starts by itself, else the first. */
function opening(source: Source, procedure: string | undefined): string {
	const name = procedure ?? source.procedures[0] ?? ''
	// names consist of letters, digits and underscores, so they are their own patterns
	const at = source.text.search(new RegExp(`(?:sub|function|get|let|set)[ \\t]+${name}`, 'i'))
	return source.text.slice(Math.max(0, at), at + 400)
}

/** Reports the source in a stream that belongs to no project, if there is any. */
export function readLooseModule(bytes: Uint8Array, name: string, part: string, found: Found): void {
	const offset = findSource(bytes)
	if (offset >= 0) reportSource(readSource(decodeText(decompressOvba(bytes, offset, found.budget).bytes, 'windows-1252')), name, 'object', part, found)
}
