// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Pictures of the pages of a case, drawn on the server of its safe copy. */

import { generateUrl } from '@nextcloud/router'
import { call } from './ocs.ts'
import type { CasePages } from './shapes.ts'

/** Has them drawn, unless they are there; that can take half a minute. */
export const getPages = (id: number): Promise<CasePages> => call('GET', `/cases/${id}/pages`)

/** Where the browser fetches one picture. @param version of the drawing, so that no older picture is shown */
export const pictureUrl = (id: number, page: number, version: string): string => `${generateUrl('/apps/documentgate/cases/{id}/pages/{page}', { id, page })}?version=${encodeURIComponent(version)}`
