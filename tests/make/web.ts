// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Writes pages, messages and web archives, and the container that Office puts macros into when it saves as a page. */

import { deflateSync } from 'node:zlib'
import { concat, latin } from './ole.ts'

/** A body part of a message: header lines and what stands below them. */
export const part = (header: string, body: string): string => `--x\r\n${header}\r\n\r\n${body}\r\n`

/** Lines of 76 characters, as mail wants them. */
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')

/** A page saved as one file, from parts. */
export const webArchive = (...parts: readonly string[]): Uint8Array => latin(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n${parts.join('')}--x--\r\n`)

/** A message with further header lines. */
export const mail = (header: string, body: string): Uint8Array => latin(`From: a\r\nTo: b\r\nSubject: c\r\nMIME-Version: 1.0\r\n${header}\r\n\r\n${body}`)

/** A message with attachments. */
export const mailWith = (...parts: readonly string[]): Uint8Array => mail('Content-Type: multipart/mixed; boundary="x"', `${parts.join('')}--x--\r\n`)

/** A part that is a file of its own. */
export const attachment = (name: string, content: Uint8Array, type = 'application/octet-stream'): string => part(`Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"`, base64(content))

/** `editdata.mso`: deflated behind a header of this length. */
export const activeMime = (content: Uint8Array, headerBytes = 50): Uint8Array => concat([latin('ActiveMime\0\0'), new Uint8Array(headerBytes - 12), deflateSync(content)])
