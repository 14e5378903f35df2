// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The settings of the throw-away LibreOffice profile: nothing runs, nothing is fetched, nothing is updated. Paths are those of LibreOffice's configuration schema. */

interface Setting {
	readonly path: string
	readonly name: string
	readonly value: string
}

const settings: readonly Setting[] = [
	// only signed macros from trusted places, of which there are none, and even those not
	{ path: 'Common/Security/Scripting', name: 'MacroSecurityLevel', value: '3' },
	{ path: 'Common/Security/Scripting', name: 'DisableMacrosExecution', value: 'true' },
	{ path: 'Common/Security/Scripting', name: 'DisableActiveContent', value: 'true' },
	{ path: 'Common/Security/Scripting', name: 'BlockUntrustedRefererLinks', value: 'true' },
	{ path: 'Common/Security/Scripting', name: 'CheckDocumentEvents', value: 'false' },
	{ path: 'Common/Security/Scripting', name: 'RemovePersonalInfoOnSaving', value: 'false' },
	// links are never brought up to date: 2 is "never"
	{ path: 'Writer/Content/Update', name: 'Link', value: '2' },
	{ path: 'Writer/Content/Update', name: 'Field', value: 'false' },
	{ path: 'Calc/Content/Update', name: 'Link', value: '2' },
	// formulas keep their last results: 1 is "never"
	{ path: 'Calc/Formula/Load', name: 'ODFRecalcMode', value: '1' },
	{ path: 'Calc/Formula/Load', name: 'OOXMLRecalcMode', value: '1' },
	{ path: 'Common/Misc', name: 'UseSystemFileDialog', value: 'false' },
	{ path: 'Common/Misc', name: 'FirstRun', value: 'false' },
	{ path: 'Common/Save/URL', name: 'Internet', value: 'false' },
	{ path: 'Common/Load', name: 'ShowOfficeUpdateDialog', value: 'false' },
]

/** The content of `registrymodifications.xcu`. */
export function officeProfile(): string {
	const items = settings.map(({ path, name, value }) => `<item oor:path="/org.openoffice.Office.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`)
	return `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n${items.join('\n')}\n</oor:items>\n`
}
