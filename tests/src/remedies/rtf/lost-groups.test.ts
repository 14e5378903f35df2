// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import type { RawChange } from '../../../../src/remedies/remedy.ts'
import { LostGroups } from '../../../../src/remedies/rtf/lost-groups.ts'
import { bytesOf } from '../../../make/rtf.ts'

const told = (work: (lost: LostGroups) => void): RawChange[] => {
	const changes: RawChange[] = []
	work(new LostGroups(changes))
	return changes
}

test('a group is told when it ends, with what stands in it', () => {
	expect(told((lost) => {
		lost.begin({ remedy: 'cut-external-references', subject: 'template', named: true }, 'template', 2)
		lost.text?.bytes(bytesOf('http://a.example/x.dotm'), 0, 23)
		lost.begin({ remedy: 'drop-objects', subject: 'object' }, 'objdata', 3)
		lost.close(3)
		lost.close(2)
		lost.close(1)
	})).toEqual([{ remedy: 'cut-external-references', action: 'removed', subject: 'template', target: 'http://a.example/x.dotm' }])
})

test('a template nearby is a detail of somebody', () => {
	expect(told((lost) => {
		lost.begin({ remedy: 'cut-external-references', subject: 'template', named: true }, 'template', 0)
		lost.text?.bytes(bytesOf('C:\\\\a.dot'), 0, 9)
		lost.close(0)
	})).toMatchObject([{ remedy: 'drop-metadata', subject: 'template' }])
})

test('what has no name, or none worth telling', () => {
	expect(told((lost) => {
		lost.begin({ remedy: 'rebuild-container', subject: 'unknown-part' }, 'odd', 0)
		lost.begin({ remedy: 'rebuild-container', subject: 'unknown-part', quiet: true }, 'objclass', 0)
		lost.begin({ remedy: 'drop-metadata', subject: 'author', named: true }, 'author', 0)
		lost.close(0)
	})).toEqual([{ remedy: 'rebuild-container', action: 'removed', subject: 'unknown-part', target: '\\odd' }])
})
