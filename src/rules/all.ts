// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every rule, in alphabetical order of its id. */

import type { Rule } from './rule.ts'
import { appProtocolLink } from './external-content/app-protocol-link.ts'
import { dataLink } from './external-content/data-link.ts'
import { ddeField } from './external-content/dde-field.ts'
import { ddeFormula } from './external-content/dde-formula.ts'
import { ddeLink } from './external-content/dde-link.ts'
import { disguisedLink } from './external-content/disguised-link.ts'
import { fileLink } from './external-content/file-link.ts'
import { formTarget } from './external-content/form-target.ts'
import { linkedCells } from './external-content/linked-cells.ts'
import { linkedDefinition } from './external-content/linked-definition.ts'
import { linkedDocument } from './external-content/linked-document.ts'
import { linkedField } from './external-content/linked-field.ts'
import { linkedFont } from './external-content/linked-font.ts'
import { linkedFrame } from './external-content/linked-frame.ts'
import { linkedMedia } from './external-content/linked-media.ts'
import { linkedObject } from './external-content/linked-object.ts'
import { linkedSection } from './external-content/linked-section.ts'
import { linkedStream } from './external-content/linked-stream.ts'
import { linkedStyleSheet } from './external-content/linked-style-sheet.ts'
import { linkedUnknown } from './external-content/linked-unknown.ts'
import { linkedWorkbook } from './external-content/linked-workbook.ts'
import { localImage } from './external-content/local-image.ts'
import { networkShareLink } from './external-content/network-share-link.ts'
import { networkShareResource } from './external-content/network-share-resource.ts'
import { officeCommandLink } from './external-content/office-command-link.ts'
import { otherLink } from './external-content/other-link.ts'
import { pageRefresh } from './external-content/page-refresh.ts'
import { programLink } from './external-content/program-link.ts'
import { protocolResource } from './external-content/protocol-resource.ts'
import { remoteImage } from './external-content/remote-image.ts'
import { remoteScript } from './external-content/remote-script.ts'
import { remoteTemplate } from './external-content/remote-template.ts'
import { scriptLink } from './external-content/script-link.ts'
import { webLink } from './external-content/web-link.ts'
import { webServiceFormula } from './external-content/web-service-formula.ts'

export const rules: readonly Rule[] = [
	appProtocolLink,
	dataLink,
	ddeField,
	ddeFormula,
	ddeLink,
	disguisedLink,
	fileLink,
	formTarget,
	linkedCells,
	linkedDefinition,
	linkedDocument,
	linkedField,
	linkedFont,
	linkedFrame,
	linkedMedia,
	linkedObject,
	linkedSection,
	linkedStream,
	linkedStyleSheet,
	linkedUnknown,
	linkedWorkbook,
	localImage,
	networkShareLink,
	networkShareResource,
	officeCommandLink,
	otherLink,
	pageRefresh,
	programLink,
	protocolResource,
	remoteImage,
	remoteScript,
	remoteTemplate,
	scriptLink,
	webLink,
	webServiceFormula,
]
