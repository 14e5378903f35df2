// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Every kind of content the house has a name for: id, media type, the extensions that honestly announce it. */

export type Family = 'odf' | 'ooxml' | 'msdoc' | 'rtf' | 'pdf' | 'web' | 'picture' | 'media' | 'font' | 'archive' | 'program' | 'text' | 'mail' | 'other'

export interface FormatKind {
	readonly id: string
	readonly family: Family
	readonly mediaType: string
	/** Lower case, without the dot. The first is the usual one. */
	readonly extensions: readonly string[]
	/** Content of this kind may carry macros by declaration (docm, xlsm …). */
	readonly macroEnabled?: boolean
	/** No longer maintained, or never published as an open standard that offices can rely on. */
	readonly legacy?: boolean
	/** The format whose policy entry applies where the policy does not name this one. */
	readonly base?: string
}

const odf = (id: string, name: string, extension = id, base?: string): FormatKind => ({
	id, family: 'odf', mediaType: `application/vnd.oasis.opendocument.${name}`, extensions: [extension], ...(base ? { base } : {}),
})
const flat = (id: string, name: string): FormatKind => ({
	id, family: 'odf', mediaType: `application/vnd.oasis.opendocument.${name}-flat-xml`, extensions: [id, 'xml'],
})
/** OpenOffice.org 1.x, the format ODF was made from. */
const starOffice = (id: string, name: string, base: string): FormatKind => ({
	id, family: 'odf', mediaType: `application/vnd.sun.xml.${name}`, extensions: [id], base, legacy: true,
})
const openXml = (id: string, name: string, base?: string): FormatKind => ({
	id, family: 'ooxml', mediaType: `application/vnd.openxmlformats-officedocument.${name}`, extensions: [id], ...(base ? { base } : {}),
})
const macroXml = (id: string, name: string, base?: string): FormatKind => ({
	id, family: 'ooxml', mediaType: `application/vnd.ms-${name}`, extensions: [id], macroEnabled: true, ...(base ? { base } : {}),
})
const binary = (id: string, mediaType: string, extensions: readonly string[]): FormatKind => ({
	id, family: 'msdoc', mediaType, extensions, legacy: true,
})
const inert = (family: Family, id: string, mediaType: string, ...extensions: string[]): FormatKind => ({ id, family, mediaType, extensions: extensions.length > 0 ? extensions : [id] })

export const formatKinds: readonly FormatKind[] = [
	odf('odt', 'text'),
	odf('ott', 'text-template', 'ott', 'odt'),
	odf('odm', 'text-master', 'odm', 'odt'),
	odf('otm', 'text-master-template', 'otm', 'odt'),
	odf('oth', 'text-web', 'oth', 'odt'),
	odf('ods', 'spreadsheet'),
	odf('ots', 'spreadsheet-template', 'ots', 'ods'),
	odf('odp', 'presentation'),
	odf('otp', 'presentation-template', 'otp', 'odp'),
	odf('odg', 'graphics'),
	odf('otg', 'graphics-template', 'otg', 'odg'),
	odf('odf', 'formula'),
	odf('otf', 'formula-template', 'otf', 'odf'),
	odf('odc', 'chart'),
	odf('otc', 'chart-template', 'otc', 'odc'),
	odf('odi', 'image'),
	odf('oti', 'image-template', 'oti', 'odi'),
	odf('odb', 'base'),
	starOffice('sxw', 'writer', 'odt'),
	starOffice('stw', 'writer.template', 'odt'),
	starOffice('sxg', 'writer.global', 'odt'),
	starOffice('sxc', 'calc', 'ods'),
	starOffice('stc', 'calc.template', 'ods'),
	starOffice('sxi', 'impress', 'odp'),
	starOffice('sti', 'impress.template', 'odp'),
	starOffice('sxd', 'draw', 'odg'),
	starOffice('std', 'draw.template', 'odg'),
	starOffice('sxm', 'math', 'odf'),
	flat('fodt', 'text'),
	flat('fods', 'spreadsheet'),
	flat('fodp', 'presentation'),
	flat('fodg', 'graphics'),
	openXml('docx', 'wordprocessingml.document'),
	openXml('dotx', 'wordprocessingml.template', 'docx'),
	macroXml('docm', 'word.document.macroEnabled.12'),
	macroXml('dotm', 'word.template.macroEnabled.12', 'docm'),
	openXml('xlsx', 'spreadsheetml.sheet'),
	openXml('xltx', 'spreadsheetml.template', 'xlsx'),
	macroXml('xlsm', 'excel.sheet.macroEnabled.12'),
	macroXml('xltm', 'excel.template.macroEnabled.12', 'xlsm'),
	macroXml('xlsb', 'excel.sheet.binary.macroEnabled.12'),
	macroXml('xlam', 'excel.addin.macroEnabled.12', 'xlsm'),
	openXml('pptx', 'presentationml.presentation'),
	openXml('potx', 'presentationml.template', 'pptx'),
	openXml('ppsx', 'presentationml.slideshow', 'pptx'),
	macroXml('pptm', 'powerpoint.presentation.macroEnabled.12'),
	macroXml('potm', 'powerpoint.template.macroEnabled.12', 'pptm'),
	macroXml('ppsm', 'powerpoint.slideshow.macroEnabled.12', 'pptm'),
	macroXml('ppam', 'powerpoint.addin.macroEnabled.12', 'pptm'),
	inert('ooxml', 'vsdx', 'application/vnd.ms-visio.drawing', 'vsdx', 'vstx', 'vssx'),
	{ id: 'vsdm', family: 'ooxml', mediaType: 'application/vnd.ms-visio.drawing.macroEnabled', extensions: ['vsdm', 'vstm', 'vssm'], macroEnabled: true },
	inert('ooxml', 'thmx', 'application/vnd.ms-officetheme'),
	inert('ooxml', 'xps', 'application/vnd.ms-xpsdocument', 'xps', 'oxps'),
	inert('ooxml', 'opc', 'application/vnd.openxmlformats-package', 'opc'),
	{ id: 'encrypted-ooxml', family: 'ooxml', mediaType: 'application/vnd.ms-office.encrypted', extensions: ['docx', 'docm', 'dotx', 'dotm', 'xlsx', 'xlsm', 'xltx', 'xltm', 'xlsb', 'xlam', 'pptx', 'pptm', 'potx', 'potm', 'ppsx', 'ppsm', 'ppam'] },
	binary('doc', 'application/msword', ['doc', 'dot', 'wiz']),
	binary('xls', 'application/vnd.ms-excel', ['xls', 'xlt', 'xla', 'xlw', 'xlm', 'xlc']),
	binary('ppt', 'application/vnd.ms-powerpoint', ['ppt', 'pot', 'pps', 'ppa']),
	binary('vsd', 'application/vnd.visio', ['vsd', 'vst', 'vss']),
	binary('pub', 'application/vnd.ms-publisher', ['pub']),
	binary('mpp', 'application/vnd.ms-project', ['mpp', 'mpt']),
	binary('word-xml', 'application/vnd.ms-word.document.xml', ['xml']),
	binary('excel-xml', 'application/vnd.ms-excel.sheet.xml', ['xml']),
	binary('flat-opc', 'application/vnd.ms-office.flat-opc', ['xml']),
	binary('ole', 'application/x-ole-storage', ['ole', 'bin', 'vba']),
	binary('activemime', 'application/x-mso', ['mso']),
	inert('mail', 'msg', 'application/vnd.ms-outlook', 'msg', 'oft'),
	{ id: 'rtf', family: 'rtf', mediaType: 'application/rtf', extensions: ['rtf', 'doc', 'wri'], legacy: true },
	inert('pdf', 'pdf', 'application/pdf', 'pdf', 'ai', 'fdf'),
	{ id: 'mhtml', family: 'web', mediaType: 'multipart/related', extensions: ['mht', 'mhtml'], legacy: true },
	inert('mail', 'eml', 'message/rfc822'),
	inert('web', 'html', 'text/html', 'html', 'htm', 'xhtml', 'shtml'),
	inert('web', 'svg', 'image/svg+xml', 'svg'),
	inert('text', 'xml', 'application/xml', 'xml', 'rels', 'xsd', 'xsl', 'xslt', 'rdf', 'xmp', 'vml', 'mml'),
	inert('text', 'text', 'text/plain', 'txt', 'csv', 'tsv', 'md', 'log', 'json', 'ini', 'properties', 'css', 'yaml', 'yml', 'asc'),
	inert('picture', 'png', 'image/png'),
	inert('picture', 'jpeg', 'image/jpeg', 'jpg', 'jpeg', 'jpe', 'jfif'),
	inert('picture', 'gif', 'image/gif'),
	inert('picture', 'bmp', 'image/bmp', 'bmp', 'dib'),
	inert('picture', 'tiff', 'image/tiff', 'tif', 'tiff'),
	inert('picture', 'webp', 'image/webp'),
	inert('picture', 'ico', 'image/x-icon', 'ico', 'cur'),
	inert('picture', 'psd', 'image/vnd.adobe.photoshop'),
	inert('picture', 'jp2', 'image/jp2', 'jp2', 'jpx', 'j2k'),
	inert('picture', 'jxr', 'image/jxr', 'jxr', 'wdp'),
	inert('picture', 'emf', 'image/emf', 'emf', 'emz'),
	inert('picture', 'wmf', 'image/wmf', 'wmf', 'wmz'),
	inert('picture', 'svm', 'application/x-starview-metafile', 'svm', 'gdimetafile'),
	inert('picture', 'eps', 'application/postscript', 'eps', 'ps'),
	inert('picture', 'heif', 'image/heif', 'heic', 'heif', 'avif'),
	inert('picture', 'pict', 'image/x-pict', 'pict', 'pct'),
	inert('picture', 'djvu', 'image/vnd.djvu', 'djvu', 'djv'),
	inert('picture', 'pcx', 'image/x-pcx'),
	inert('picture', 'jxl', 'image/jxl'),
	inert('media', 'mp3', 'audio/mpeg'),
	inert('media', 'wav', 'audio/wav'),
	inert('media', 'ogg', 'audio/ogg', 'ogg', 'oga', 'ogv'),
	inert('media', 'midi', 'audio/midi', 'mid', 'midi'),
	inert('media', 'flac', 'audio/flac'),
	inert('media', 'mp4', 'video/mp4', 'mp4', 'm4v', 'm4a', 'mov'),
	inert('media', 'avi', 'video/x-msvideo'),
	inert('media', 'wmv', 'video/x-ms-wmv', 'wmv', 'wma', 'asf'),
	inert('media', 'mkv', 'video/x-matroska', 'mkv', 'webm'),
	inert('media', 'mpeg', 'video/mpeg', 'mpg', 'mpeg'),
	inert('media', 'aiff', 'audio/aiff', 'aiff', 'aif', 'aifc'),
	inert('media', 'au', 'audio/basic', 'au', 'snd'),
	inert('media', 'amr', 'audio/amr'),
	inert('media', 'flash', 'application/x-shockwave-flash', 'swf'),
	inert('font', 'sfnt', 'font/sfnt', 'ttf', 'otf', 'ttc', 'odttf', 'fntdata'),
	inert('font', 'woff', 'font/woff', 'woff', 'woff2'),
	inert('font', 'type1', 'application/x-font-type1', 'pfb', 'pfa'),
	inert('archive', 'zip', 'application/zip'),
	inert('archive', 'gzip', 'application/gzip', 'gz', 'tgz'),
	inert('archive', '7z', 'application/x-7z-compressed'),
	inert('archive', 'rar', 'application/vnd.rar'),
	inert('archive', 'tar', 'application/x-tar'),
	inert('archive', 'cab', 'application/vnd.ms-cab-compressed'),
	inert('archive', 'bzip2', 'application/x-bzip2', 'bz2'),
	inert('archive', 'xz', 'application/x-xz'),
	inert('archive', 'iso', 'application/x-iso9660-image', 'iso', 'img'),
	inert('archive', 'other-archive', 'application/octet-stream', 'lzh', 'lha', 'arj', 'ace', 'zoo', 'z', 'lz', 'lz4', 'zst', 'cpio', 'deb', 'rpm', 'ar', 'a', 'lib', 'wim', 'sit', 'alz', 'egg', 'pkg', 'xar'),
	inert('archive', 'disk-image', 'application/octet-stream', 'vhd', 'vhdx', 'vmdk', 'qcow2', 'img', 'ima'),
	inert('program', 'pe', 'application/vnd.microsoft.portable-executable', 'exe', 'dll', 'scr', 'sys', 'ocx', 'cpl', 'com'),
	inert('program', 'elf', 'application/x-elf', 'elf', 'so', 'bin'),
	inert('program', 'mach-o', 'application/x-mach-binary', 'dylib'),
	inert('program', 'java-class', 'application/java-vm', 'class'),
	inert('program', 'jar', 'application/java-archive', 'jar'),
	inert('program', 'apk', 'application/vnd.android.package-archive'),
	inert('program', 'shortcut', 'application/x-ms-shortcut', 'lnk'),
	inert('program', 'msi', 'application/x-msi', 'msi', 'msp', 'mst'),
	inert('program', 'chm', 'application/vnd.ms-htmlhelp', 'chm'),
	inert('program', 'windows-help', 'application/winhlp', 'hlp'),
	inert('program', 'web-assembly', 'application/wasm', 'wasm'),
	inert('program', 'android-dex', 'application/vnd.android.dex', 'dex'),
	inert('program', 'script', 'text/x-script', 'sh', 'bat', 'cmd', 'ps1', 'vbs', 'vbe', 'js', 'jse', 'wsf', 'wsh', 'hta', 'py', 'pl', 'rb', 'scf', 'url', 'reg', 'inf', 'sct', 'iqy', 'slk'),
	inert('other', 'pe-resource', 'application/octet-stream'),
	inert('other', 'sqlite', 'application/vnd.sqlite3'),
	inert('other', 'wordperfect', 'application/vnd.wordperfect', 'wpd', 'wp5', 'wp6'),
	inert('other', 'access', 'application/vnd.ms-access', 'mdb', 'accdb', 'mde', 'accde'),
	inert('other', 'onenote', 'application/onenote', 'one', 'onetoc2', 'onepkg'),
	inert('other', 'outlook-store', 'application/vnd.ms-outlook-pst', 'pst', 'ost'),
	{ id: 'old-office', family: 'other', mediaType: 'application/octet-stream', extensions: ['wri', 'wk1', 'wk3', 'wk4', '123', 'wq1', 'wb1', 'sdw', 'hwp', 'mcw'], legacy: true },
	inert('other', 'biff', 'application/vnd.ms-excel', 'xls'),
	inert('other', 'empty', 'application/x-empty'),
	inert('other', 'unknown', 'application/octet-stream'),
]

const kindById = new Map(formatKinds.map((kind) => [kind.id, kind]))

/** The kind with this id; throws on an id that is in no table, which is a mistake in our own code. */
export function formatKind(id: string): FormatKind {
	const kind = kindById.get(id)
	if (kind === undefined) throw new Error(`unknown format id ${id}`)
	return kind
}

/** The extension of a claimed file name, lower case and without the dot; empty when there is none. */
export function extensionOf(name: string): string {
	const dot = name.lastIndexOf('.')
	const slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'))
	return dot > slash ? name.slice(dot + 1).toLowerCase().trim() : ''
}
