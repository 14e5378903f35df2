// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineRule, each } from '../rule.ts'

/** A script in a language other than VBA, Basic and XLM: Python, JavaScript, BeanShell, Java. */
export const scriptMacro = defineRule({
	id: 'script-macro',
	trait: 'macro',
	severity: 'high',
	confidence: 'certain',
	remedy: 'drop-macros',
	references: ['https://attack.mitre.org/techniques/T1059/006/'],
	find: each('code', (code) => !['vba', 'xlm', 'basic', 'dialog'].includes(code.language) && code.runnable, (code) => ({ target: code.module ?? code.language, values: { language: languageNames[code.language] ?? 'Script' } })),
	text: {
		de: {
			title: 'Das Dokument enthält ein Programm in {language}: {target}',
			meaning: 'In dem Dokument steckt ein Programm. Es kann laufen, wenn jemand das Dokument öffnet und die Ausführung erlaubt.',
			risk: 'Ein solches Programm darf alles, was Sie an Ihrem Computer dürfen, und lässt sich nicht so leicht überprüfen wie ein Makro.',
			advice: 'Brauchen Sie das Programm nicht, löschen Sie es in LibreOffice unter „Extras › Makros › Makros verwalten“, oder reichen Sie das Dokument als PDF ein.',
		},
		en: {
			title: 'The document contains a program in {language}: {target}',
			meaning: 'There is a program in the document. It can run when somebody opens the document and allows it.',
			risk: 'Such a program may do everything that you may do on your computer, and is not as easy to check as a macro.',
			advice: 'If you do not need the program, delete it in LibreOffice at “Tools › Macros › Organize Macros”, or submit the document as a PDF.',
		},
	},
})

const languageNames: Readonly<Record<string, string>> = { python: 'Python', javascript: 'JavaScript', beanshell: 'BeanShell', java: 'Java' }
