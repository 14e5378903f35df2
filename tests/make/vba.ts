// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes VBA projects ([MS-OVBA]): modules, the directory that lists them, and what an editor shows. */

import { compoundFile, concat, latin, storage, stream, u16, u32, wide, type OleNode } from './ole.ts'

export interface MadeModule {
	readonly name: string
	/** Without the `Attribute` lines that every module starts with. */
	readonly source: string
	/** What the module belongs to; `standard` unless said otherwise. */
	readonly kind?: 'standard' | 'document' | 'class' | 'form'
	/** What stands in its stream before the source: a line table of so many lines, and string literals. */
	readonly compiled?: { readonly lines: number; readonly strings?: readonly string[] }
	/** What the directory calls it, where that differs. */
	readonly directoryKind?: 'standard'
	/** Not in the list of the editor. */
	readonly unlisted?: boolean
	/** Not in the directory. */
	readonly forgotten?: boolean
}

export interface VbaOptions {
	/** Stands instead of the compressed directory. */
	readonly dir?: Uint8Array
	/** Names in the table that compiled modules share. */
	readonly names?: readonly string[]
	/** Paths of libraries or other projects. */
	readonly references?: readonly string[]
}

/** The storages and streams of a project, as they stand at the root of `vbaProject.bin` or in the storage `Macros` of a document. */
export function vbaProject(modules: readonly MadeModule[], options: VbaOptions = {}): OleNode[] {
	const made = modules.map((module) => ({ module, prefix: compiledForm(module), source: compressOvba(latin(moduleText(module))) }))
	const dir = options.dir ?? compressOvba(directory(made.filter(({ module }) => module.forgotten !== true).map(({ module, prefix }) => ({ module, offset: prefix.length })), options.references ?? []))
	return [
		storage('VBA', [
			stream('dir', dir),
			stream('_VBA_PROJECT', concat([Uint8Array.of(0xcc, 0x61, 0xff, 0xff, 0, 0, 0), ...(options.names ?? []).flatMap((name) => [u16(name.length), latin(name), u16(0)])])),
			...made.map(({ module, prefix, source }) => stream(module.name, concat([prefix, source]))),
		]),
		stream('PROJECT', projectList(modules)),
	]
}

/** The bytes of `vbaProject.bin`. */
export function vbaProjectFile(modules: readonly MadeModule[], options: VbaOptions = {}): Uint8Array {
	return compoundFile(vbaProject(modules, options))
}

function moduleText(module: MadeModule): string {
	return `Attribute VB_Name = "${module.name}"\r\n${module.kind === 'document' ? 'Attribute VB_PredeclaredId = True\r\n' : ''}${module.source.replaceAll(/\r?\n/g, '\r\n')}`
}

function projectList(modules: readonly MadeModule[]): string {
	const lines = modules.filter((module) => module.unlisted !== true).map((module) => {
		if (module.kind === 'document') return `Document=${module.name}/&H00000000`
		if (module.kind === 'class') return `Class=${module.name}`
		return module.kind === 'form' ? `BaseClass=${module.name}` : `Module=${module.name}`
	})
	return `ID="{00000000-0000-0000-0000-000000000000}"\r\n${lines.join('\r\n')}\r\nName="Project"\r\n`
}

function compiledForm(module: MadeModule): Uint8Array {
	if (module.compiled === undefined) return new Uint8Array(0)
	const head = new Uint8Array(0x60)
	// the line table starts where the pointer says, counted from 0x3c
	new DataView(head.buffer).setUint32(0x19, head.length - 0x3c, true)
	const literals = (module.compiled.strings ?? []).flatMap((text) => [u16(0xb9), u16(text.length), latin(text)])
	return concat([head, u16(0xcafe), u16(1), u16(module.compiled.lines), new Uint8Array(4 + module.compiled.lines * 12), ...literals])
}

function directory(modules: readonly { readonly module: MadeModule; readonly offset: number }[], references: readonly string[]): Uint8Array {
	const record = (id: number, content: Uint8Array): Uint8Array => concat([u16(id), u32(content.length), content])
	const both = (id: number, text: string, unicodeId: number): Uint8Array[] => [record(id, latin(text)), record(unicodeId, wide(text))]
	return concat([
		record(0x01, u32(1)), record(0x02, u32(0x409)), record(0x14, u32(0x409)), record(0x03, u16(1252)), record(0x04, latin('Project')),
		u16(0x09), u32(4), u32(1), u16(2),
		...references.flatMap((path) => [...both(0x16, 'Reference', 0x3e), record(0x0d, concat([u32(path.length), latin(path), new Uint8Array(6)]))]),
		record(0x0f, u16(modules.length)), record(0x13, u16(0xffff)),
		...modules.flatMap(({ module, offset }) => [
			...both(0x19, module.name, 0x47), ...both(0x1a, module.name, 0x32), record(0x31, u32(offset)), record(0x1e, u32(0)), record(0x2c, u16(0xffff)),
			record((module.directoryKind ?? module.kind ?? 'standard') === 'standard' ? 0x21 : 0x22, new Uint8Array(0)), record(0x2b, new Uint8Array(0)),
		]),
		record(0x10, new Uint8Array(0)),
	])
}

const CHUNK = 4096

/** Compresses as [MS-OVBA] §2.4.1.3 does: the longest earlier match, found by trying. For small texts. */
export function compressOvba(data: Uint8Array): Uint8Array {
	const chunks: Uint8Array[] = [Uint8Array.of(1)]
	for (let at = 0; at < data.length; at += CHUNK) {
		const tokens = compressChunk(data.subarray(at, at + CHUNK))
		chunks.push(u16(0xb000 | (tokens.length + 2 - 3)), tokens)
	}
	return concat(chunks)
}

function compressChunk(chunk: Uint8Array): Uint8Array {
	const bytes: number[] = []
	let at = 0
	while (at < chunk.length) {
		const flagsAt = bytes.length
		bytes.push(0)
		for (let bit = 0; bit < 8 && at < chunk.length; bit++) {
			const offsetBits = Math.max(4, Math.ceil(Math.log2(at)))
			const longest = Math.min((1 << (16 - offsetBits)) + 2, chunk.length - at)
			let best = { length: 0, distance: 0 }
			for (let distance = 1; distance <= at; distance++) {
				let length = 0
				while (length < longest && chunk[at + length] === chunk[at + length - distance]) length++
				if (length > best.length) best = { length, distance }
			}
			if (best.length >= 3) {
				bytes.push(...u16(((best.distance - 1) << (16 - offsetBits)) | (best.length - 3)))
				bytes[flagsAt] = (bytes[flagsAt] as number) | (1 << bit)
				at += best.length
			} else bytes.push(chunk[at++] as number)
		}
	}
	return Uint8Array.from(bytes)
}
