// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Safe copies that the server makes. */

import { generateUrl } from '@nextcloud/router'
import { call } from './ocs.ts'
import type { SafeCopy } from './shapes.ts'

export const getSafeCopy = (id: number): Promise<SafeCopy> => call('GET', `/cases/${id}/safe-copy`)

/** Makes one, unless there is one of the document as it is now. */
export const makeSafeCopy = (id: number): Promise<SafeCopy> => call('POST', `/cases/${id}/safe-copy`)

/** Makes one in another format instead. */
export const convertCase = (id: number, to: 'odt' | 'ods' | 'odp' | 'odg' | 'pdf-a'): Promise<SafeCopy> => call('POST', `/cases/${id}/convert`, { to })

/** Where the browser fetches the copy as a file. */
export const safeCopyUrl = (id: number): string => generateUrl('/apps/documentgate/cases/{id}/safe-copy', { id })
