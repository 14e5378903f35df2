// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, test } from 'vitest'
import { pdf } from '../../../../make/pdf.ts'
import { copied, privately, safely } from '../copied.ts'

const layered = (content: string): Uint8Array => {
	const file = pdf()
	const layer = file.add('<< /Type /OCG /Name (Draft) >>')
	const inner = file.stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter []', '(inner) Tj')
	const one = file.stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter []', '(one) Tj')
	const outer = file.stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter [] /Resources << /XObject << /I ${inner} 0 R >> >>`, '(outer) Tj /I Do')
	const own = file.stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter [] /OC ${layer} 0 R`, '(own) Tj')
	const contents = file.stream('', content)
	file.set(2, '<< /Type /Pages /Count 1 /Kids [3000 0 R] >>').set(3000, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents ${contents} 0 R /Resources << /Properties << /P ${layer} 0 R >> /XObject << /A ${one} 0 R /B ${outer} 0 R /C ${own} 0 R /D ${inner} 0 R >> >> >>`)
	return file.catalog(`/OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >>`).bytes()
}

describe('what only hidden layers show', () => {
	test.each<[string, string, string[]]>([
		['goes', '/OC /P BDC /A Do EMC /B Do', ['inner', 'outer']],
		['stays where it is shown elsewhere', '/OC /P BDC /A Do EMC /A Do', ['one', 'outer', 'inner']],
		['stays where a drawing shows it', '/OC /P BDC /D Do EMC /B Do /A Do', ['one', 'outer', 'inner']],
		['goes with its own layer', '/C Do /A Do', ['one', 'outer', 'inner']],
	])('%s', (_, content, words) => {
		const { text } = copied(layered(content), privately)
		expect(['inner', 'one', 'outer', 'own'].filter((word) => text.includes(`(${word})`)).sort()).toEqual([...words].sort())
	})
	test('stays in a safe copy', () => {
		expect(copied(layered('/OC /P BDC /A Do EMC'), safely).text).toContain('(one)')
	})
})
