// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The gate inside Files of Nextcloud 32, whose registrations have another form. */

import { emit } from '@nextcloud/event-bus'
import { addNewFileMenuEntry, FileAction, getFileActions, Header, Permission, registerFileAction, registerFileListHeaders } from '@nextcloud/files-legacy'
import { getClient, getDefaultPropfind, getRootPath, registerDavProperty, resultToNode } from '@nextcloud/files-legacy/dav'
import type { FileStat, ResponseDataDetailed } from 'webdav'
import { createBanner } from './files/banner.ts'
import { STATE_PROPERTY, type GateNode } from './files/gate-node.ts'
import { registerLegacyTab, openLegacyTab } from './files/legacy-sidebar.ts'
import { offers, submitEntry, type FilesApp, type Offer } from './files/offers.ts'
import { restrict } from './files/restrict.ts'

const files: FilesApp = {
	openTab: openLegacyTab,
	async appeared(path) {
		const { data } = await getClient().stat(`${getRootPath()}${path}`, { details: true, data: getDefaultPropfind() }) as ResponseDataDetailed<FileStat>
		emit('files:node:created', resultToNode(data))
	},
}

function actionOf(offer: Offer): FileAction {
	const { draw } = offer
	return new FileAction({
		id: offer.id,
		order: offer.order,
		displayName: ([node]) => offer.label(node),
		iconSvgInline: () => offer.icon,
		enabled: ([node, ...others]) => node !== undefined && others.length === 0 && offer.isOffered(node),
		async exec(node) {
			await offer.run(node)
			return null
		},
		...(draw === undefined ? {} : { inline: () => true, renderInline: async (node) => draw(node) }),
	})
}

registerDavProperty(STATE_PROPERTY, { nc: 'http://nextcloud.org/ns' })
for (const offer of offers(files)) registerFileAction(actionOf(offer))
registerFileListHeaders(new Header(createBanner()))
addNewFileMenuEntry({ ...submitEntry(), enabled: ({ permissions }) => (permissions & Permission.CREATE) !== 0 })

// the other scripts have registered theirs and the sidebar is there when the page has been read
window.addEventListener('DOMContentLoaded', () => {
	registerLegacyTab()
	for (const action of getFileActions()) restrict(action, (nodes: readonly GateNode[]) => nodes)
})
