// @vitest-environment happy-dom
// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { convertAndTell, openCheck } from '../../../../src/app/files/dialogs.ts'
import { ApiError } from '../../../../src/app/services/ocs.ts'
import { node, offerConversions, toOdt } from './node.ts'

const toasts = vi.hoisted(() => ({ hide: vi.fn(), showError: vi.fn(), showSuccess: vi.fn() }))
const spawnDialog = vi.hoisted(() => vi.fn(async () => undefined))
const server = vi.hoisted(() => ({ convertCase: vi.fn(), convertFile: vi.fn(), getFileState: vi.fn() }))
vi.mock('@nextcloud/dialogs', () => ({ ...toasts, showLoading: () => ({ hideToast: toasts.hide }) }))
vi.mock('@nextcloud/dialogs/style.css', () => ({}))
vi.mock('@nextcloud/vue/functions/dialog', () => ({ spawnDialog }))
vi.mock('../../../../src/app/views/CheckDialog.vue', () => ({ default: {} }))
vi.mock('../../../../src/app/services/file-api.ts', () => server)
vi.mock('../../../../src/app/services/safe-copy-api.ts', () => server)

const files = { openTab: vi.fn(), appeared: vi.fn(async () => undefined) }
beforeEach(() => {
	vi.clearAllMocks()
	offerConversions([toOdt])
})
afterEach(() => offerConversions([]))

test('the check knows where the file is', () => {
	openCheck(node())
	expect(spawnDialog).toHaveBeenCalledWith(expect.anything(), { source: node().source, name: 'motion.docx', path: '/Eingang/motion.docx' })
})

describe('converting', () => {
	test('a document that waits gets a converted safe copy', async () => {
		server.getFileState.mockResolvedValue({ submission: { id: 4, state: 'held' } })
		server.convertCase.mockResolvedValue({ name: 'motion.odt' })
		expect(await convertAndTell(node(), files)).toBe(true)
		expect(server.convertCase).toHaveBeenCalledWith(4, 'odt')
		expect(server.convertFile).not.toHaveBeenCalled()
		expect(files.openTab).toHaveBeenCalledOnce()
		expect(toasts.showSuccess.mock.calls[0]?.[0]).toContain('motion.odt')
	})
	test.each([[null], [{ id: 4, state: 'clean' }]])('any other (%o) gets a copy beside it', async (submission) => {
		server.getFileState.mockResolvedValue({ submission })
		server.convertFile.mockResolvedValue('/Eingang/motion.odt')
		expect(await convertAndTell(node(), files)).toBe(true)
		expect(server.convertFile).toHaveBeenCalledWith(7, toOdt.to)
		expect(files.appeared).toHaveBeenCalledWith('/Eingang/motion.odt')
		expect(toasts.showSuccess.mock.calls[0]?.[0]).toBe('motion.odt was made.')
	})
	test('what the server refuses is said', async () => {
		server.getFileState.mockRejectedValue(new ApiError('It is locked.', 409))
		expect(await convertAndTell(node(), files)).toBe(false)
		expect(toasts.showError).toHaveBeenCalledWith('It is locked.')
		expect(toasts.hide).toHaveBeenCalledOnce()
	})
	test('where there is no open format nothing is asked', async () => {
		offerConversions([])
		expect(await convertAndTell(node(), files)).toBe(false)
		expect(server.getFileState).not.toHaveBeenCalled()
	})
	test('direction marks in a name are shown', async () => {
		server.getFileState.mockResolvedValue({ submission: null })
		server.convertFile.mockResolvedValue('/a\u202etdo.odt')
		await convertAndTell(node(), files)
		expect(toasts.showSuccess.mock.calls[0]?.[0]).not.toContain('\u202e')
	})
})
