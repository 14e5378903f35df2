// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The gate inside Files of Nextcloud 33 and later. The server loads this script there and `files-legacy.ts` before. */

import { emit } from '@nextcloud/event-bus'
import { addNewFileMenuEntry, getFileActions, getFilesRegistry, getSidebar, Permission, registerFileAction, registerFileListHeader, registerSidebarTab, type IFileAction, type INode } from '@nextcloud/files'
import { getClient, getDefaultPropfind, getRootPath, registerDavProperty, resultToNode } from '@nextcloud/files/dav'
import type { FileStat, ResponseDataDetailed } from 'webdav'
import { createBanner } from './files/banner.ts'
import { STATE_PROPERTY, fileIdOf, type GateNode } from './files/gate-node.ts'
import { offers, prepareTab, submitEntry, TAB, TAB_TAG, tabIcon, tabName, type FilesApp, type Offer } from './files/offers.ts'
import { restrict } from './files/restrict.ts'

const files: FilesApp = {
	openTab: (node) => getSidebar().open(node as INode, TAB),
	async appeared(path) {
		const { data } = await getClient().stat(`${getRootPath()}${path}`, { details: true, data: getDefaultPropfind() }) as ResponseDataDetailed<FileStat>
		emit('files:node:created', resultToNode(data))
	},
}

function actionOf(offer: Offer): IFileAction {
	const { draw } = offer
	return {
		id: offer.id,
		order: offer.order,
		displayName: ({ nodes }) => offer.label(nodes[0]),
		iconSvgInline: () => offer.icon,
		enabled: ({ nodes: [node, ...others] }) => node !== undefined && others.length === 0 && offer.isOffered(node),
		async exec({ nodes: [node] }) {
			await offer.run(node)
			return null
		},
		...(draw === undefined ? {} : { inline: () => true, renderInline: async ({ nodes: [node] }) => draw(node) }),
	}
}

registerDavProperty(STATE_PROPERTY, { nc: 'http://nextcloud.org/ns' })
for (const offer of offers(files)) registerFileAction(actionOf(offer))
registerFileListHeader(createBanner())
addNewFileMenuEntry({ ...submitEntry(), enabled: ({ permissions }) => (permissions & Permission.CREATE) !== 0 })
registerSidebarTab({
	id: TAB,
	displayName: tabName(),
	iconSvgInline: tabIcon,
	order: 45,
	tagName: TAB_TAG,
	enabled: ({ node }) => node.type === 'file' && fileIdOf(node) > 0,
	onInit: prepareTab,
})

const bare = (action: IFileAction): void => restrict(action, ({ nodes }: { readonly nodes: readonly GateNode[] }) => nodes)
for (const action of getFileActions()) bare(action)
getFilesRegistry().addEventListener('register:action', (event) => bare(event.detail))
