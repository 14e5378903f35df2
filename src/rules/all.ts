// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every rule, in alphabetical order of its id. */

import type { Rule } from './rule.ts'
import { activexControl } from './active-content/activex-control.ts'
import { appProtocolLink } from './external-content/app-protocol-link.ts'
import { archiveAmbiguous } from './structure/archive-ambiguous.ts'
import { archiveDamaged } from './structure/archive-damaged.ts'
import { attachedFile } from './embedded-content/attached-file.ts'
import { authorNames } from './personal-data/author-names.ts'
import { basicMacro } from './active-content/basic-macro.ts'
import { browserPlugin } from './active-content/browser-plugin.ts'
import { clickStartsCommand } from './external-content/click-starts-command.ts'
import { clickStartsMacro } from './active-content/click-starts-macro.ts'
import { comments } from './hidden-content/comments.ts'
import { compositeMoniker } from './external-content/composite-moniker.ts'
import { compoundFileDamaged } from './structure/compound-file-damaged.ts'
import { computerDetails } from './personal-data/computer-details.ts'
import { contentUnknown } from './structure/content-unknown.ts'
import { controlHeapSpray } from './active-content/control-heap-spray.ts'
import { cscMoniker } from './external-content/csc-moniker.ts'
import { dataLink } from './external-content/data-link.ts'
import { databaseConnection } from './external-content/database-connection.ts'
import { ddeField } from './external-content/dde-field.ts'
import { ddeFormula } from './external-content/dde-formula.ts'
import { ddeLink } from './external-content/dde-link.ts'
import { declarationsDiffer } from './structure/declarations-differ.ts'
import { decompressionBomb } from './structure/decompression-bomb.ts'
import { disguisedLink } from './external-content/disguised-link.ts'
import { disguisedText } from './hidden-content/disguised-text.ts'
import { documentTypeDeclaration } from './hidden-content/document-type-declaration.ts'
import { earlierRevisionContent } from './hidden-content/earlier-revision-content.ts'
import { embeddedChart } from './embedded-content/embedded-chart.ts'
import { embeddedDocument } from './embedded-content/embedded-document.ts'
import { embeddedMedia } from './embedded-content/embedded-media.ts'
import { embeddedProgram } from './embedded-content/embedded-program.ts'
import { emptyMacroProject } from './active-content/empty-macro-project.ts'
import { encryptedLocked } from './structure/encrypted-locked.ts'
import { encryptedOpened } from './structure/encrypted-opened.ts'
import { encryptedPart } from './structure/encrypted-part.ts'
import { entityBomb } from './structure/entity-bomb.ts'
import { equationObject } from './embedded-content/equation-object.ts'
import { eventStartsMacro } from './active-content/event-starts-macro.ts'
import { excel4Macro } from './active-content/excel4-macro.ts'
import { fileLink } from './external-content/file-link.ts'
import { flashObject } from './embedded-content/flash-object.ts'
import { foreignData } from './hidden-content/foreign-data.ts'
import { formTarget } from './external-content/form-target.ts'
import { hiddenLayer } from './hidden-content/hidden-layer.ts'
import { hiddenObject } from './embedded-content/hidden-object.ts'
import { hiddenSheet } from './hidden-content/hidden-sheet.ts'
import { hiddenSlide } from './hidden-content/hidden-slide.ts'
import { hiddenText } from './hidden-content/hidden-text.ts'
import { htmlProtocol } from './external-content/html-protocol.ts'
import { javaApplet } from './active-content/java-applet.ts'
import { jbig2Filter } from './structure/jbig2-filter.ts'
import { knownVulnerableClass } from './embedded-content/known-vulnerable-class.ts'
import { legacyFormat } from './structure/legacy-format.ts'
import { limitReached } from './structure/limit-reached.ts'
import { linkedCells } from './external-content/linked-cells.ts'
import { linkedDefinition } from './external-content/linked-definition.ts'
import { linkedDocument } from './external-content/linked-document.ts'
import { linkedField } from './external-content/linked-field.ts'
import { linkedFont } from './external-content/linked-font.ts'
import { linkedFrame } from './external-content/linked-frame.ts'
import { linkedMedia } from './external-content/linked-media.ts'
import { linkedObject } from './external-content/linked-object.ts'
import { linkedObjectOnClick } from './external-content/linked-object-on-click.ts'
import { linkedSection } from './external-content/linked-section.ts'
import { linkedStream } from './external-content/linked-stream.ts'
import { linkedStyleSheet } from './external-content/linked-style-sheet.ts'
import { linkedUnknown } from './external-content/linked-unknown.ts'
import { linkedWorkbook } from './external-content/linked-workbook.ts'
import { localImage } from './external-content/local-image.ts'
import { macroFormatDisguised } from './structure/macro-format-disguised.ts'
import { macroReachesOutside } from './active-content/macro-reaches-outside.ts'
import { macroStartsItself } from './active-content/macro-starts-itself.ts'
import { mailDamaged } from './structure/mail-damaged.ts'
import { mailMerge } from './external-content/mail-merge.ts'
import { mediaOnClick } from './external-content/media-on-click.ts'
import { nameDiffers } from './structure/name-differs.ts'
import { neighbourLink } from './external-content/neighbour-link.ts'
import { nestedFilters } from './structure/nested-filters.ts'
import { networkShareLink } from './external-content/network-share-link.ts'
import { networkShareResource } from './external-content/network-share-resource.ts'
import { objectUpdate } from './external-content/object-update.ts'
import { officeCommandLink } from './external-content/office-command-link.ts'
import { oleObject } from './embedded-content/ole-object.ts'
import { organisationNames } from './personal-data/organisation-names.ts'
import { otherLink } from './external-content/other-link.ts'
import { packageIncomplete } from './structure/package-incomplete.ts'
import { pageRefresh } from './external-content/page-refresh.ts'
import { pdfAdditionalAction } from './active-content/pdf-additional-action.ts'
import { pdfDamaged } from './structure/pdf-damaged.ts'
import { pdfDisagrees } from './structure/pdf-disagrees.ts'
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
import { polyglot } from './structure/polyglot.ts'
import { powerQuery } from './external-content/power-query.ts'
import { predictorColors } from './structure/predictor-colors.ts'
import { previewPicture } from './hidden-content/preview-picture.ts'
import { previousVersions } from './hidden-content/previous-versions.ts'
import { programLink } from './external-content/program-link.ts'
import { programName } from './structure/program-name.ts'
import { protocolResource } from './external-content/protocol-resource.ts'
import { remoteImage } from './external-content/remote-image.ts'
import { remoteObjectUpdate } from './external-content/remote-object-update.ts'
import { remoteScript } from './external-content/remote-script.ts'
import { remoteTemplate } from './external-content/remote-template.ts'
import { rightsManaged } from './structure/rights-managed.ts'
import { rtfDamaged } from './structure/rtf-damaged.ts'
import { scriptLink } from './external-content/script-link.ts'
import { scriptMacro } from './active-content/script-macro.ts'
import { scriptMoniker } from './external-content/script-moniker.ts'
import { searchProtocol } from './external-content/search-protocol.ts'
import { shellCode } from './embedded-content/shell-code.ts'
import { signatureCoversPart } from './structure/signature-covers-part.ts'
import { signedDocument } from './structure/signed-document.ts'
import { signedMacros } from './structure/signed-macros.ts'
import { templatePath } from './personal-data/template-path.ts'
import { trackedChanges } from './hidden-content/tracked-changes.ts'
import { unreadableFile } from './embedded-content/unreadable-file.ts'
import { unreadableObject } from './embedded-content/unreadable-object.ts'
import { unusedPart } from './hidden-content/unused-part.ts'
import { urlMoniker } from './external-content/url-moniker.ts'
import { usageRightsSignature } from './structure/usage-rights-signature.ts'
import { vbaMacro } from './active-content/vba-macro.ts'
import { vbaStomping } from './active-content/vba-stomping.ts'
import { veryHiddenSheet } from './hidden-content/very-hidden-sheet.ts'
import { webExtension } from './active-content/web-extension.ts'
import { webLink } from './external-content/web-link.ts'
import { webQuery } from './external-content/web-query.ts'
import { webServiceFormula } from './external-content/web-service-formula.ts'
import { writtenToEvade } from './structure/written-to-evade.ts'
import { xformsSubmission } from './external-content/xforms-submission.ts'
import { xmlDamaged } from './structure/xml-damaged.ts'

export const rules: readonly Rule[] = [
	activexControl,
	appProtocolLink,
	archiveAmbiguous,
	archiveDamaged,
	attachedFile,
	authorNames,
	basicMacro,
	browserPlugin,
	clickStartsCommand,
	clickStartsMacro,
	comments,
	compositeMoniker,
	compoundFileDamaged,
	computerDetails,
	contentUnknown,
	controlHeapSpray,
	cscMoniker,
	dataLink,
	databaseConnection,
	ddeField,
	ddeFormula,
	ddeLink,
	declarationsDiffer,
	decompressionBomb,
	disguisedLink,
	disguisedText,
	documentTypeDeclaration,
	earlierRevisionContent,
	embeddedChart,
	embeddedDocument,
	embeddedMedia,
	embeddedProgram,
	emptyMacroProject,
	encryptedLocked,
	encryptedOpened,
	encryptedPart,
	entityBomb,
	equationObject,
	eventStartsMacro,
	excel4Macro,
	fileLink,
	flashObject,
	foreignData,
	formTarget,
	hiddenLayer,
	hiddenObject,
	hiddenSheet,
	hiddenSlide,
	hiddenText,
	htmlProtocol,
	javaApplet,
	jbig2Filter,
	knownVulnerableClass,
	legacyFormat,
	limitReached,
	linkedCells,
	linkedDefinition,
	linkedDocument,
	linkedField,
	linkedFont,
	linkedFrame,
	linkedMedia,
	linkedObject,
	linkedObjectOnClick,
	linkedSection,
	linkedStream,
	linkedStyleSheet,
	linkedUnknown,
	linkedWorkbook,
	localImage,
	macroFormatDisguised,
	macroReachesOutside,
	macroStartsItself,
	mailDamaged,
	mailMerge,
	mediaOnClick,
	nameDiffers,
	neighbourLink,
	nestedFilters,
	networkShareLink,
	networkShareResource,
	objectUpdate,
	officeCommandLink,
	oleObject,
	organisationNames,
	otherLink,
	packageIncomplete,
	pageRefresh,
	pdfAdditionalAction,
	pdfDamaged,
	pdfDisagrees,
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
	polyglot,
	powerQuery,
	predictorColors,
	previewPicture,
	previousVersions,
	programLink,
	programName,
	protocolResource,
	remoteImage,
	remoteObjectUpdate,
	remoteScript,
	remoteTemplate,
	rightsManaged,
	rtfDamaged,
	scriptLink,
	scriptMacro,
	scriptMoniker,
	searchProtocol,
	shellCode,
	signatureCoversPart,
	signedDocument,
	signedMacros,
	templatePath,
	trackedChanges,
	unreadableFile,
	unreadableObject,
	unusedPart,
	urlMoniker,
	usageRightsSignature,
	vbaMacro,
	vbaStomping,
	veryHiddenSheet,
	webExtension,
	webLink,
	webQuery,
	webServiceFormula,
	writtenToEvade,
	xformsSubmission,
	xmlDamaged,
]
