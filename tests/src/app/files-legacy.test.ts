// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is registered with Files of Nextcloud 32: asked of the older library. */

import { FileAction, getFileActions, getFileListHeaders, getNewFileMenuEntries, Permission, registerFileAction, type Folder, type Node, type View } from '@nextcloud/files-legacy'
import { getDavProperties } from '@nextcloud/files-legacy/dav'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { node } from './files/node.ts'

const dialogs = vi.hoisted(() => ({ openCheck: vi.fn(), convertAndTell: vi.fn() }))
vi.mock('../../../src/app/files/dialogs.ts', () => dialogs)

const legacy = (over: Parameters<typeof node>[0] = {}): Node => ({ ...node(over), id: undefined, fileid: 7 }) as unknown as Node
const view = {} as View
const action = (id: string): FileAction | undefined => getFileActions().find((one) => one.id === id)
const registerTab = vi.fn()

beforeAll(async () => {
	registerFileAction(new FileAction({ id: 'sharing-status', displayName: () => '', iconSvgInline: () => '<svg/>', enabled: () => true, exec: async () => null }))
	Object.assign(window, { OCA: { Files: { Sidebar: { Tab: class {}, registerTab, setActiveTab: vi.fn(), open: vi.fn() } } } })
	await import('../../../src/app/files-legacy.ts')
	window.dispatchEvent(new Event('DOMContentLoaded'))
})

describe('Files of Nextcloud 32', () => {
	test('asks the server for the state of each file', () => expect(getDavProperties()).toContain('<nc:documentgate-state />'))
	test('shows the state in the row, where there is something to say', async () => {
		const pill = action('documentgate-state')
		expect(pill?.enabled?.([legacy({ state: 'held' })], view)).toBe(true)
		expect(pill?.enabled?.([legacy({ state: 'clean' })], view)).toBe(false)
		expect(pill?.inline?.(legacy({ state: 'held' }), view)).toBe(true)
		expect((await pill?.renderInline?.(legacy({ state: 'held' }), view))?.textContent).toBe('held for review')
	})
	test('checks one document', async () => {
		const check = action('documentgate-check')
		expect(check?.enabled?.([legacy()], view)).toBe(true)
		expect(check?.enabled?.([legacy(), legacy()], view)).toBe(false)
		expect(await check?.exec(legacy(), view, '/')).toBeNull()
		expect(dialogs.openCheck).toHaveBeenCalledOnce()
	})
	test('has the tab, the banner and the entry of the New menu', () => {
		expect(registerTab).toHaveBeenCalledOnce()
		expect(getFileListHeaders().map(({ id }) => id)).toEqual(['documentgate-banner'])
		expect(getNewFileMenuEntries({ permissions: Permission.ALL } as Folder).map(({ id }) => id)).toEqual(['documentgate-submit'])
		expect(getNewFileMenuEntries({ permissions: Permission.READ } as Folder)).toEqual([])
	})
	test('does not offer to share what waits', () => {
		expect(action('sharing-status')?.enabled?.([legacy({ state: 'held' })], view)).toBe(false)
		expect(action('sharing-status')?.enabled?.([legacy()], view)).toBe(true)
	})
	test('the newer kind of registration is not touched', () => expect((window as { _nc_files_scope?: object })._nc_files_scope).toBeUndefined())
})
