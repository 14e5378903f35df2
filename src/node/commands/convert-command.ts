// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** `documentgate convert`: disarms, converts with LibreOffice, inspects again. */

import type { Policy } from '../../model/policy.ts'
import type { Language } from '../../model/scales.ts'
import { convertDocument } from '../conversion/convert-document.ts'
import { findWalls } from '../conversion/sandbox.ts'
import type { ConversionTarget } from '../conversion/targets.ts'
import { writeNewFile } from '../write-new-file.ts'
import { exitCodes } from '../wrong-use.ts'
import { changeLines, readSubmission } from './disarm-command.ts'
import type { Output } from './inspect-command.ts'

export interface ConvertCommand {
	readonly input: string
	readonly output: string
	readonly to: ConversionTarget
	readonly policy: Policy
	readonly format: 'text' | 'json'
	readonly language: Language
	/** Path or name of LibreOffice. */
	readonly office: string
	/** Path or name of Ghostscript. */
	readonly ghostscript: string
	readonly seconds: number
}

/** Returns the exit code. */
export async function runConvert(command: ConvertCommand, output: Output): Promise<number> {
	const { language, policy, office, ghostscript, seconds } = command
	const walls = await findWalls()
	if (walls.offline === undefined) output.warn(language === 'de' ? 'Hinweis: Dieses System erlaubt es nicht, dem Umwandler das Netz zu nehmen; Verknüpfungen sind in seinem Profil abgeschaltet.' : 'Note: this system does not allow to take the network from the converter; links are switched off in its profile.')
	const { report, bytes } = await convertDocument(readSubmission(command.input), command.to, { policy, profile: 'safe' }, { office, ghostscript, walls, seconds })
	if (bytes !== undefined) writeNewFile(command.output, [bytes], command.input)
	if (command.format === 'json') output.write(`${JSON.stringify(report, null, '\t')}\n`)
	else if (report.outcome === 'converted') output.write(`${language === 'de' ? 'Umgewandelt' : 'Converted'}: ${command.output}\n${changeLines(report.changes, language)}`)
	else output.write(`${language === 'de' ? 'Nicht umgewandelt' : 'Not converted'}: ${report.text?.[language] ?? ''}\n`)
	return report.outcome === 'converted' ? exitCodes.fine : exitCodes.stopped
}
