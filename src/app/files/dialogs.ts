// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What opens after a click in Files: the check of a document, and the word about a conversion. Loaded then, not before. */

import { showError, showLoading, showSuccess } from '@nextcloud/dialogs'
import '@nextcloud/dialogs/style.css'
import { spawnDialog } from '@nextcloud/vue/functions/dialog'
import { visible } from '../../model/visible.ts'
import { t } from '../language.ts'
import { convertFile, getFileState } from '../services/file-api.ts'
import { sentenceOf } from '../services/ocs.ts'
import { convertCase } from '../services/safe-copy-api.ts'
import CheckDialog from '../views/CheckDialog.vue'
import { fileIdOf, openFormatOf, type GateNode } from './gate-node.ts'
import type { FilesApp } from './offers.ts'

export function openCheck(node: GateNode): void {
	void spawnDialog(CheckDialog, { source: node.source, name: node.basename, path: node.path })
}

/** A document that waits gets a converted safe copy; any other a converted copy beside it. @returns whether it was done */
export async function convertAndTell(node: GateNode, files: FilesApp): Promise<boolean> {
	const format = openFormatOf(node)
	if (format === undefined) return false
	const name = visible(node.basename)
	const waiting = showLoading(t('{name} is being converted …', { name }))
	try {
		const { submission } = await getFileState(fileIdOf(node))
		if (submission !== null && (submission.state === 'held' || submission.state === 'pending')) {
			const copy = await convertCase(submission.id, format.format)
			showSuccess(t('The converted copy is ready: {name}. The sitting service can release it.', { name: visible(copy.name ?? name) }))
			files.openTab(node)
		} else {
			const path = await convertFile(fileIdOf(node), format.mediaType)
			await files.appeared(path)
			showSuccess(t('{name} was made.', { name: visible(path.slice(path.lastIndexOf('/') + 1)) }))
		}
		return true
	} catch (error) {
		showError(sentenceOf(error))
		return false
	} finally {
		waiting.hideToast()
	}
}
