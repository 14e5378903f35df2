// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** An OLE object: the streams by which any program knows what it is, and those its own program put there. [MS-OLEDS] §2.3. */

import { startsWith } from '../../bytes/text.ts'
import type { Found } from '../format.ts'
import type { CfbEntry, CfbFile } from './cfb.ts'
import { classOf, dangerousClassIn, type ObjectClass } from './classes.ts'
import { readCompObj } from './comp-obj.ts'
import { reportClass, reportNative, reportWrappedFile } from './object-report.ts'
import { readOleStream } from './ole-stream.ts'

/** What an object says about itself. */
export interface ObjectNature {
	readonly clsid: string | undefined
	readonly className: string | undefined
	readonly known: ObjectClass | undefined
	/** Instantiated as a control rather than shown as an object. */
	readonly isControl: boolean
}

/** Streams that hold pictures, settings and names; nothing runs them. */
const inertStream = /^(?:\u0001CompObj|\u0001Ole|\u0001Ole10ItemName|\u0001Ole10FmtProgID|\u0002OlePres\d*|\u0003(?:ObjInfo|EPRINT|META|PIC|PICT|LinkInfo|OCXNAME|VBFrame|AccessObjSiteData)|\u0005.*|Ole-?Object|properties_stream)$/i

/** The class, from the storage and from `\u0001CompObj`, and what there is to say about it. */
export function readNature(cfb: CfbFile, found: Found): ObjectNature {
	const compObj = cfb.find('\u0001CompObj')
	const described = compObj?.kind === 'stream' ? readCompObj(cfb.read(compObj)) : undefined
	const clsid = cfb.root.clsid || described?.clsid || undefined
	const className = described?.progId || described?.userType || undefined
	const known = classOf(clsid, described?.progId)
	const hasControlStreams = cfb.find('\u0003OCXNAME') !== undefined || cfb.find('\u0003OCXDATA') !== undefined
	reportClass(known, clsid, className, found)
	if (hasControlStreams && known?.control !== true) {
		found.fact({ kind: 'control', technology: 'activex', ...(className === undefined ? {} : { name: className }), ...(clsid === undefined ? {} : { clsid }) })
	}
	// two classes: programs differ in which they believe
	const other = described?.clsid
	if (other !== undefined && other !== '' && other !== clsid) reportDangerous(other, found)
	return { clsid, className, known, isControl: hasControlStreams || known?.control === true }
}

function reportDangerous(clsid: string, found: Found): void {
	const known = classOf(clsid, undefined)
	if (known?.pattern !== undefined) reportClass(known, clsid, undefined, found, ['\u0001CompObj'])
}

/** Reads the streams that every kind of object may have. Returns those that are left, for who knows more. */
export function readObjectStreams(cfb: CfbFile, nature: ObjectNature, found: Found): CfbEntry[] {
	const left: CfbEntry[] = []
	for (const stream of cfb.root.children) {
		if (stream.kind !== 'stream') continue
		const name = stream.name.toUpperCase()
		if (name === '\u0001OLE') readOleStream(cfb.read(stream), stream.path, found)
		else if (name === '\u0001OLE10NATIVE') found.guard(stream.path, () => reportNativeStream(cfb.read(stream), nature, stream.path, found))
		else if (name === 'EQUATION NATIVE') reportEquation(cfb.read(stream), nature, stream.path, found)
		else if (!inertStream.test(stream.name)) left.push(stream)
	}
	return left
}

/** Native data is what an OLE 1 program would have had as a file of its own, wrapped or not. The length before it need not be right. */
function reportNativeStream(bytes: Uint8Array, nature: ObjectNature, part: string, found: Found): void {
	const data = bytes.subarray(4)
	if (data.length === 0 || reportWrappedFile(data, nature.known, part, found) !== undefined) return
	const readable = reportNative(data, nature.className, nature.clsid, part, found)
	found.fact({ kind: 'embedded', what: 'file', readable, at: { part }, ...(nature.className === undefined ? {} : { className: nature.className }) })
}

/** The format is the one of Equation Editor 3.0; MathType writes it too and reads it safely. */
function reportEquation(bytes: Uint8Array, nature: ObjectNature, part: string, found: Found): void {
	const isReported = nature.known?.pattern === 'equation-object'
	const isMathType = nature.known?.what === 'formula' && !isReported
	if (!isReported && !isMathType && bytes.length > 0) found.fact({ kind: 'exploit', pattern: 'equation-object', target: nature.className ?? 'Equation Native', at: { part } })
}

/** Reads what is left of an object whose program nobody here knows. */
export function readOpaqueStreams(cfb: CfbFile, streams: readonly CfbEntry[], nature: ObjectNature, found: Found): void {
	for (const stream of streams) {
		const bytes = cfb.read(stream)
		if (nature.isControl) {
			// the state of a control is its own affair, unless it is a film, a page or another class
			const inside = dangerousClassIn(bytes)
			if (inside !== undefined) reportClass(inside.known, inside.clsid, undefined, found, [stream.path])
			if (looksLikeFile(bytes)) found.part(bytes, { name: stream.path, role: 'content' })
			continue
		}
		if (bytes.length === 0 || (nature.known?.inert === true && !looksLikeFile(bytes))) continue
		const isWholeFile = /^package$/i.test(stream.name)
		const { unread } = found.part(bytes, { name: stream.path, role: isWholeFile ? 'object' : 'content' })
		// what was put in as a file of another program can be taken out as one
		if (isWholeFile) found.fact({ kind: 'embedded', what: 'file', readable: !unread, at: { part: stream.path }, ...(nature.className === undefined ? {} : { className: nature.className }) })
	}
}

const signatures = ['PK\u0003\u0004', 'MZ', '%PDF-', '{\\rt', '\u007fELF', 'Rar!', '7z\u00bc\u00af', 'FWS', 'CWS', 'ZWS', 'MSCF', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'L\u0000\u0000\u0000\u0001\u0014\u0002\u0000', '<?xml', '<html', '<script']

/** Whether bytes start as files do that have no business in an odd place. */
export function looksLikeFile(bytes: Uint8Array): boolean {
	return signatures.some((signature) => startsWith(bytes, signature))
}
