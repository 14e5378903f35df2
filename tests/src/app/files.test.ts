// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is registered with Files of Nextcloud 33 and later: asked of the library that Files itself asks. */

import { getFileActions, getFileListHeaders, getNewFileMenuEntries, getSidebarTabs, Permission, registerFileAction, type ActionContext, type ActionContextSingle, type IFileAction, type IFolder } from '@nextcloud/files'
import { getDavNameSpaces, getDavProperties } from '@nextcloud/files/dav'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { node } from './files/node.ts'

const dialogs = vi.hoisted(() => ({ openCheck: vi.fn(), convertAndTell: vi.fn() }))
vi.mock('../../../src/app/files/dialogs.ts', () => dialogs)

const sharing: IFileAction = { id: 'sharing-status', displayName: () => '', iconSvgInline: () => '<svg/>', enabled: () => true, exec: async () => null }
const asked = (...nodes: readonly object[]): ActionContext & ActionContextSingle => ({ nodes, view: {}, folder: {}, contents: [] }) as unknown as ActionContext & ActionContextSingle
const action = (id: string): IFileAction | undefined => getFileActions().find((one) => one.id === id)

beforeAll(async () => {
	registerFileAction(sharing)
	await import('../../../src/app/files.ts')
})

describe('Files of today', () => {
	test('asks the server for the state of each file', () => {
		expect(getDavProperties()).toContain('<nc:documentgate-state />')
		expect(getDavNameSpaces()).toContain('xmlns:nc="http://nextcloud.org/ns"')
	})
	test('shows the state in the row, where there is something to say', async () => {
		const pill = action('documentgate-state')
		expect(pill?.enabled?.(asked(node({ state: 'held' })))).toBe(true)
		expect(pill?.enabled?.(asked(node({ state: 'clean' })))).toBe(false)
		expect(pill?.inline?.(asked(node({ state: 'held' })))).toBe(true)
		expect((await pill?.renderInline?.(asked(node({ state: 'held' }))))?.textContent).toBe('held for review')
		expect(pill?.displayName(asked(node({ state: 'held' })))).toBe('held for review')
	})
	test('checks one document, not several', async () => {
		const check = action('documentgate-check')
		expect(check?.enabled?.(asked(node()))).toBe(true)
		expect(check?.enabled?.(asked(node(), node()))).toBe(false)
		expect(check?.enabled?.(asked())).toBe(false)
		expect(await check?.exec(asked(node()))).toBeNull()
		expect(dialogs.openCheck).toHaveBeenCalledOnce()
		expect(check?.iconSvgInline(asked())).toMatch(/^<svg/)
	})
	test('has the tab, for files', () => {
		const [tab] = getSidebarTabs()
		expect(tab).toMatchObject({ id: 'documentgate', displayName: 'Document check', tagName: 'documentgate-files-tab' })
		expect(tab?.enabled?.({ node: node() } as never)).toBe(true)
		expect(tab?.enabled?.({ node: node({ type: 'folder' }) } as never)).toBe(false)
	})
	test('has the banner and the entry of the New menu', () => {
		expect(getFileListHeaders().map(({ id }) => id)).toEqual(['documentgate-banner'])
		const entries = (permissions: number): string[] => getNewFileMenuEntries({ permissions } as IFolder).map(({ displayName }) => displayName)
		expect(entries(Permission.ALL)).toEqual(['Submit document'])
		expect(entries(Permission.READ)).toEqual([])
	})
	test('does not offer to share what waits, whoever registered first', () => {
		const held = asked(node({ state: 'held', permissions: 2 }))
		expect(sharing.enabled?.(held)).toBe(false)
		expect(sharing.enabled?.(asked(node()))).toBe(true)
		registerFileAction({ ...sharing, id: 'download', enabled: () => true })
		expect(action('download')?.enabled?.(held)).toBe(false)
	})
})
