// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is left out of a PDF on the way, and in which words it is told. */

import { fileName } from '../../formats/pdf/file-specs.ts'
import type { PdfDocument } from '../../formats/pdf/document.ts'
import { Dict, Stream, type Value } from '../../formats/pdf/values.ts'
import type { RawChange } from '../remedy.ts'

type Loss = Pick<RawChange, 'remedy' | 'subject'>

/** Keys that are left out for a reason. Any other is a part nobody knows, when there is an object behind it. */
const losses: ReadonlyMap<string, Loss> = new Map(Object.entries<Loss>({
	AA: { remedy: 'drop-pdf-actions', subject: 'event' },
	AF: { remedy: 'drop-attachments', subject: 'attachment' },
	Collection: { remedy: 'drop-attachments', subject: 'attachment' },
	DSS: { remedy: 'rebuild-container', subject: 'digital-signature' },
	EF: { remedy: 'drop-attachments', subject: 'attachment' },
	EmbeddedFiles: { remedy: 'drop-attachments', subject: 'attachment' },
	F: { remedy: 'cut-external-references', subject: 'stream' },
	JavaScript: { remedy: 'drop-pdf-actions', subject: 'script' },
	Legal: { remedy: 'rebuild-container', subject: 'digital-signature' },
	OPI: { remedy: 'cut-external-references', subject: 'picture' },
	PA: { remedy: 'drop-pdf-actions', subject: 'action' },
	Perms: { remedy: 'rebuild-container', subject: 'digital-signature' },
	PresSteps: { remedy: 'drop-pdf-actions', subject: 'action' },
	Ref: { remedy: 'cut-external-references', subject: 'imported-content' },
	Renditions: { remedy: 'drop-media', subject: 'media' },
	Requirements: { remedy: 'drop-pdf-actions', subject: 'action' },
	URI: { remedy: 'cut-links', subject: 'link' },
	XFA: { remedy: 'drop-pdf-forms', subject: 'form' },
}))

/** Keys that are written anew or have no meaning in the new file. */
const silent: ReadonlySet<string> = new Set(['Pages', 'Parent', 'Kids', 'Resources', 'Filter', 'DecodeParms', 'DP', 'Length', 'FFilter', 'FDecodeParms', 'Version', 'SigFlags', 'CO', 'ID', 'Lock', 'SV', 'Encrypt', 'DL', 'StmOwn', 'SD', 'DR', 'V', 'Obj', 'Stm'])

export class Changes {
	readonly list: RawChange[] = []
	private readonly told = new WeakSet<object>()
	private readonly doc: PdfDocument

	constructor(doc: PdfDocument) {
		this.doc = doc
	}

	/** @param about the object that went; each is told once */
	tell(about: object, change: RawChange): void {
		if (this.told.has(about)) return
		this.told.add(about)
		this.list.push(change)
	}

	/** An entry of a dictionary that is not carried over. */
	leftOut(owner: Dict, key: string, value: Value): void {
		if (silent.has(key)) return
		const loss = losses.get(key)
		const object = this.doc.resolve(value)
		if (loss === undefined) {
			if (object instanceof Dict || object instanceof Stream) this.tell(object, { remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part', target: `/${key}` })
			return
		}
		if (object === null) return
		const target = key === 'F' ? fileName(this.doc, object) : key === 'Ref' ? fileName(this.doc, this.doc.dict(object)?.get('F') ?? null) : undefined
		if (key === 'EmbeddedFiles') this.attachments(object)
		else if (key === 'AF') for (const file of this.doc.array(object) ?? [object]) this.attachment(file)
		else this.tell(typeof object === 'object' ? object : owner, { remedy: loss.remedy, action: 'removed', subject: loss.subject, ...(target === undefined ? {} : { target }) })
	}

	/** Each file of a name tree. */
	private attachments(root: Value): void {
		const pending: Value[] = [root]
		const seen = new Set<Value>()
		for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
			const dict = this.doc.dict(node)
			if (dict === undefined || seen.has(dict)) continue
			seen.add(dict)
			this.doc.found.budget.spend('steps')
			const names = this.doc.array(dict.get('Names')) ?? []
			for (let index = 1; index < names.length; index += 2) this.attachment(names[index] ?? null)
			for (const kid of this.doc.array(dict.get('Kids')) ?? []) pending.push(kid)
		}
	}

	/** One file specification. */
	attachment(value: Value): void {
		const spec = this.doc.dict(value)
		if (spec === undefined) return
		const target = fileName(this.doc, spec)
		this.tell(spec, { remedy: 'drop-attachments', action: 'removed', subject: 'attachment', ...(target === undefined ? {} : { target }) })
	}
}
