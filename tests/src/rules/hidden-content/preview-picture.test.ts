// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { previewPicture } from '../../../../src/rules/hidden-content/preview-picture.ts'
import { hidden } from '../facts.ts'
import { ruleTable } from '../rule-table.ts'

ruleTable(previewPicture, {
	finds: [
		{ name: 'thumbnail', facts: [hidden('thumbnail')] },
	],
	passes: [
		{ name: 'layer', facts: [hidden('hidden-layer')] },
	],
})
