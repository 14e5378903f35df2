// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every rule, in alphabetical order of its id. */

import type { Rule } from './rule.ts'
import { activexControl } from './active-content/activex-control.ts'
import { appProtocolLink } from './external-content/app-protocol-link.ts'
import { attachedFile } from './embedded-content/attached-file.ts'
import { authorNames } from './personal-data/author-names.ts'
import { basicMacro } from './active-content/basic-macro.ts'
import { browserPlugin } from './active-content/browser-plugin.ts'
import { clickStartsMacro } from './active-content/click-starts-macro.ts'
import { comments } from './hidden-content/comments.ts'
import { computerDetails } from './personal-data/computer-details.ts'
import { dataLink } from './external-content/data-link.ts'
import { databaseConnection } from './external-content/database-connection.ts'
import { ddeField } from './external-content/dde-field.ts'
import { ddeFormula } from './external-content/dde-formula.ts'
import { ddeLink } from './external-content/dde-link.ts'
import { disguisedLink } from './external-content/disguised-link.ts'
import { documentTypeDeclaration } from './hidden-content/document-type-declaration.ts'
import { earlierRevisionContent } from './hidden-content/earlier-revision-content.ts'
import { embeddedChart } from './embedded-content/embedded-chart.ts'
import { embeddedDocument } from './embedded-content/embedded-document.ts'
import { embeddedMedia } from './embedded-content/embedded-media.ts'
import { embeddedProgram } from './embedded-content/embedded-program.ts'
import { emptyMacroProject } from './active-content/empty-macro-project.ts'
import { eventStartsMacro } from './active-content/event-starts-macro.ts'
import { excel4Macro } from './active-content/excel4-macro.ts'
import { fileLink } from './external-content/file-link.ts'
import { foreignData } from './hidden-content/foreign-data.ts'
import { formTarget } from './external-content/form-target.ts'
import { hiddenLayer } from './hidden-content/hidden-layer.ts'
import { hiddenSheet } from './hidden-content/hidden-sheet.ts'
import { hiddenSlide } from './hidden-content/hidden-slide.ts'
import { hiddenText } from './hidden-content/hidden-text.ts'
import { javaApplet } from './active-content/java-applet.ts'
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
import { macroReachesOutside } from './active-content/macro-reaches-outside.ts'
import { macroStartsItself } from './active-content/macro-starts-itself.ts'
import { mailMerge } from './external-content/mail-merge.ts'
import { networkShareLink } from './external-content/network-share-link.ts'
import { networkShareResource } from './external-content/network-share-resource.ts'
import { officeCommandLink } from './external-content/office-command-link.ts'
import { oleObject } from './embedded-content/ole-object.ts'
import { organisationNames } from './personal-data/organisation-names.ts'
import { otherLink } from './external-content/other-link.ts'
import { pageRefresh } from './external-content/page-refresh.ts'
import { pdfAdditionalAction } from './active-content/pdf-additional-action.ts'
import { pdfDocumentScript } from './active-content/pdf-document-script.ts'
import { pdfEmbeddedGoto } from './active-content/pdf-embedded-goto.ts'
import { pdfImportData } from './active-content/pdf-import-data.ts'
import { pdfJavascript } from './active-content/pdf-javascript.ts'
import { pdfLaunch } from './active-content/pdf-launch.ts'
import { pdfMediaAction } from './active-content/pdf-media-action.ts'
import { pdfMovie } from './active-content/pdf-movie.ts'
import { pdfOpenAction } from './active-content/pdf-open-action.ts'
import { pdfPortfolio } from './embedded-content/pdf-portfolio.ts'
import { pdfRemoteGoto } from './active-content/pdf-remote-goto.ts'
import { pdfRichMedia } from './active-content/pdf-rich-media.ts'
import { pdfSubmitForm } from './active-content/pdf-submit-form.ts'
import { pdfXfa } from './active-content/pdf-xfa.ts'
import { pivotSource } from './external-content/pivot-source.ts'
import { powerQuery } from './external-content/power-query.ts'
import { previewPicture } from './hidden-content/preview-picture.ts'
import { previousVersions } from './hidden-content/previous-versions.ts'
import { programLink } from './external-content/program-link.ts'
import { protocolResource } from './external-content/protocol-resource.ts'
import { remoteImage } from './external-content/remote-image.ts'
import { remoteScript } from './external-content/remote-script.ts'
import { remoteTemplate } from './external-content/remote-template.ts'
import { scriptLink } from './external-content/script-link.ts'
import { scriptMacro } from './active-content/script-macro.ts'
import { templatePath } from './personal-data/template-path.ts'
import { trackedChanges } from './hidden-content/tracked-changes.ts'
import { unreadableFile } from './embedded-content/unreadable-file.ts'
import { unreadableObject } from './embedded-content/unreadable-object.ts'
import { unusedPart } from './hidden-content/unused-part.ts'
import { vbaMacro } from './active-content/vba-macro.ts'
import { veryHiddenSheet } from './hidden-content/very-hidden-sheet.ts'
import { webExtension } from './active-content/web-extension.ts'
import { webLink } from './external-content/web-link.ts'
import { webQuery } from './external-content/web-query.ts'
import { webServiceFormula } from './external-content/web-service-formula.ts'
import { xformsSubmission } from './external-content/xforms-submission.ts'

export const rules: readonly Rule[] = [
	activexControl,
	appProtocolLink,
	attachedFile,
	authorNames,
	basicMacro,
	browserPlugin,
	clickStartsMacro,
	comments,
	computerDetails,
	dataLink,
	databaseConnection,
	ddeField,
	ddeFormula,
	ddeLink,
	disguisedLink,
	documentTypeDeclaration,
	earlierRevisionContent,
	embeddedChart,
	embeddedDocument,
	embeddedMedia,
	embeddedProgram,
	emptyMacroProject,
	eventStartsMacro,
	excel4Macro,
	fileLink,
	foreignData,
	formTarget,
	hiddenLayer,
	hiddenSheet,
	hiddenSlide,
	hiddenText,
	javaApplet,
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
	macroReachesOutside,
	macroStartsItself,
	mailMerge,
	networkShareLink,
	networkShareResource,
	officeCommandLink,
	oleObject,
	organisationNames,
	otherLink,
	pageRefresh,
	pdfAdditionalAction,
	pdfDocumentScript,
	pdfEmbeddedGoto,
	pdfImportData,
	pdfJavascript,
	pdfLaunch,
	pdfMediaAction,
	pdfMovie,
	pdfOpenAction,
	pdfPortfolio,
	pdfRemoteGoto,
	pdfRichMedia,
	pdfSubmitForm,
	pdfXfa,
	pivotSource,
	powerQuery,
	previewPicture,
	previousVersions,
	programLink,
	protocolResource,
	remoteImage,
	remoteScript,
	remoteTemplate,
	scriptLink,
	scriptMacro,
	templatePath,
	trackedChanges,
	unreadableFile,
	unreadableObject,
	unusedPart,
	vbaMacro,
	veryHiddenSheet,
	webExtension,
	webLink,
	webQuery,
	webServiceFormula,
	xformsSubmission,
]
