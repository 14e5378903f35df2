// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes the package: the list of content types first, then every part that was reached with its relationships. OPC, ECMA-376-2 §7.2 and §7.3. */

import { toUtf8 } from '../../bytes/text.ts'
import { newZip, type ZipWriter } from '../../formats/zip/write-zip.ts'
import { escapeValue } from '../../formats/xml/escape.ts'
import { XmlRewriter } from '../../formats/xml/xml-rewriter.ts'
import type { Part } from '../../formats/ooxml/part.ts'
import { extensionOf } from '../../model/formats.ts'
import type { KeptLink, Links, MadePart } from './links.ts'
import { quietKind } from './picture-check.ts'
import type { PartScan } from './part-scan.ts'
import type { Rebuild } from './rebuild.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml'

export class PackageWriter {
	private readonly zip: ZipWriter = newZip()
	private readonly rebuild: Rebuild
	private readonly scans: ReadonlyMap<Part, PartScan>
	private readonly mainType: string
	private readonly nameByPart = new Map<Part, string>()
	/** Everything that is written, in the order it is reached. */
	private readonly parts: readonly (Part | MadePart)[]

	constructor(rebuild: Rebuild, scans: ReadonlyMap<Part, PartScan>, mainType: string) {
		this.rebuild = rebuild
		this.scans = scans
		this.mainType = mainType
		this.parts = this.reached()
		const taken = new Set<string>(rebuild.made.map(({ name }) => name.toLowerCase()))
		for (const part of this.parts) if (!isMade(part)) this.nameByPart.set(part, freeName(part, taken))
	}

	write(): readonly Uint8Array[] {
		const { rebuild, zip } = this
		zip.add('[Content_Types].xml', toUtf8(this.contentTypes()))
		this.writeLinks('', rebuild.linksOf(undefined))
		for (const part of this.parts) {
			if (isMade(part)) {
				zip.add(part.name, part.bytes)
				if (part.links !== undefined) this.writeLinks(part.name, part.links)
			} else {
				this.writePart(part)
				this.writeLinks(this.nameOf(part), rebuild.linksOf(part))
			}
		}
		return zip.end()
	}

	/** Written twice, a package is the same: the order depends on its relationships alone. */
	private reached(): readonly (Part | MadePart)[] {
		const { rebuild } = this
		const reached = new Set<Part | MadePart>()
		const follow = (links: Links | undefined): void => {
			for (const { to } of links?.kept() ?? []) {
				if ('made' in to) reached.add(to.made)
				else if ('part' in to && rebuild.carried.has(to.part)) reached.add(to.part)
			}
		}
		follow(rebuild.linksOf(undefined))
		reached.add(rebuild.main)
		// a set that grows is walked to its end
		for (const part of reached) follow(isMade(part) ? part.links : rebuild.linksOf(part))
		return [...reached]
	}

	private nameOf(part: Part): string {
		return this.nameByPart.get(part) ?? part.name
	}

	private contentTypes(): string {
		const rows = this.parts.map((part) => isMade(part) ? override(part.name, part.contentType) : override(this.nameOf(part), this.typeOf(part)))
		return `${DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/><Default Extension="xml" ContentType="application/xml"/>${rows.join('')}</Types>`
	}

	private typeOf(part: Part): string {
		if (part === this.rebuild.main) return this.mainType
		// custom data may call itself anything; what was read was XML
		return this.rebuild.carried.get(part)?.how === 'custom' ? 'application/xml' : part.contentType
	}

	private writePart(part: Part): void {
		const { rebuild, zip } = this
		const scan = this.scans.get(part)
		const name = this.nameOf(part)
		if (scan !== undefined && !(scan.plan.isEmpty && !scan.hasDoctype && scan.isAsStored)) {
			zip.addStream(name, (sink) => {
				const rewriter = new XmlRewriter(scan.plan.editor(), rebuild.budget, sink)
				rebuild.stream(part, (chunk) => rewriter.write(chunk))
				rewriter.end()
			})
			return
		}
		const copy = rebuild.copyOf(part)
		if (copy !== undefined) zip.addCompressed(name, copy)
		else zip.addStream(name, (sink) => part.source.stream(sink))
	}

	private writeLinks(from: string, links: Links): void {
		const kept = links.kept().filter((link) => !('part' in link.to) || this.rebuild.carried.has(link.to.part))
		if (kept.length === 0) return
		const rows = kept.map((link) => this.row(from, link))
		this.zip.add(from.replace(/([^/]*)$/, '_rels/$1.rels'), toUtf8(`${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${rows.join('')}</Relationships>`))
	}

	private row(from: string, { id, typeUri, to }: KeptLink): string {
		const isExternal = 'address' in to && to.external
		const target = 'part' in to ? relative(from, this.nameOf(to.part)) : 'made' in to ? relative(from, to.made.name) : to.address
		return `<Relationship Id="${escapeValue(id)}" Type="${escapeValue(typeUri)}" Target="${escapeValue(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`
	}
}

function isMade(part: Part | MadePart): part is MadePart {
	return 'bytes' in part
}

function override(name: string, contentType: string): string {
	return `<Override PartName="/${escapeValue(name)}" ContentType="${escapeValue(contentType)}"/>`
}

/** A part name as OPC wants it, with the extension of what is in it. */
function freeName(part: Part, taken: Set<string>): string {
	let name = part.name.replaceAll('\\', '/').split('/').filter((step) => step !== '' && step !== '.' && step !== '..').map((step) => step.replace(/\.+$/, '')).join('/')
	name = name.replace(/[^A-Za-z0-9_.\-~!$&'()*+,;=:@/%]/gu, (character) => encodeURIComponent(character))
	if (/^(?:image|audio|video)\//.test(part.contentType)) {
		const kind = quietKind(part)
		const extensions = part.contentType === 'image/svg+xml' ? ['svg'] : (kind?.extensions ?? ['bin'])
		if (!extensions.includes(extensionOf(name))) name += `.${extensions[0]}`
	}
	const dot = name.lastIndexOf('.')
	let free = name
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name.slice(0, dot)}-${number}${name.slice(dot)}`
	taken.add(free.toLowerCase())
	return free
}

/** The target of a relationship, seen from the folder of the part it starts from. */
export function relative(from: string, to: string): string {
	const here = from.split('/').slice(0, -1)
	const there = to.split('/')
	let same = 0
	while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
	return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
}
