// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which character a glyph name means, and the encodings of simple fonts. ISO 32000-2 annex D; names from the Adobe Glyph List. */

import { decodeText } from '../../../bytes/text.ts'

/** Names in the order of the characters beside them. */
const named: readonly (readonly [characters: string, names: string])[] = [
	[' !"#$%&\'()*+,-./', 'space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash'],
	['0123456789:;<=>?@', 'zero one two three four five six seven eight nine colon semicolon less equal greater question at'],
	['[\\]^_`{|}~', 'bracketleft backslash bracketright asciicircum underscore grave braceleft bar braceright asciitilde'],
	['¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿', 'exclamdown cent sterling currency yen brokenbar section dieresis copyright ordfeminine guillemotleft logicalnot registered macron degree plusminus twosuperior threesuperior acute mu paragraph periodcentered cedilla onesuperior ordmasculine guillemotright onequarter onehalf threequarters questiondown'],
	['ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß', 'Agrave Aacute Acircumflex Atilde Adieresis Aring AE Ccedilla Egrave Eacute Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute Ocircumflex Otilde Odieresis multiply Oslash Ugrave Uacute Ucircumflex Udieresis Yacute Thorn germandbls'],
	['àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ', 'agrave aacute acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex edieresis igrave iacute icircumflex idieresis eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute ucircumflex udieresis yacute thorn ydieresis'],
	['–—‘’‚“”„†‡•…‰‹›⁄€™−ﬁﬂıŁłŒœŠšŽžŸƒˆ˜ˇ˘˙˚˛˝', 'endash emdash quoteleft quoteright quotesinglbase quotedblleft quotedblright quotedblbase dagger daggerdbl bullet ellipsis perthousand guilsinglleft guilsinglright fraction Euro trademark minus fi fl dotlessi Lslash lslash OE oe Scaron scaron Zcaron zcaron Ydieresis florin circumflex tilde caron breve dotaccent ring ogonek hungarumlaut'],
	['ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİĶķĹĺĻļĽľŃńŅņŇňŌōŐőŔŕŖŗŘřŚśŞşŢţŤťŪūŮůŰűŲųŹźŻż', 'Amacron amacron Abreve abreve Aogonek aogonek Cacute cacute Ccaron ccaron Dcaron dcaron Dcroat dcroat Emacron emacron Edotaccent edotaccent Eogonek eogonek Ecaron ecaron Gbreve gbreve Gcommaaccent gcommaaccent Imacron imacron Iogonek iogonek Idotaccent Kcommaaccent kcommaaccent Lacute lacute Lcommaaccent lcommaaccent Lcaron lcaron Nacute nacute Ncommaaccent ncommaaccent Ncaron ncaron Omacron omacron Ohungarumlaut ohungarumlaut Racute racute Rcommaaccent rcommaaccent Rcaron rcaron Sacute sacute Scedilla scedilla Tcommaaccent tcommaaccent Tcaron tcaron Umacron umacron Uring uring Uhungarumlaut uhungarumlaut Uogonek uogonek Zacute zacute Zdotaccent zdotaccent'],
	['ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψω', 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu1 nu xi omicron pi rho sigma1 sigma tau upsilon phi chi psi omega'],
	['∞∫≈≠≤≥◊∂∏∑√', 'infinity integral approxequal notequal lessequal greaterequal lozenge partialdiff product summation radical'],
	['\u00a0\u00ad', 'nbspace softhyphen'],
]

const characterByName: ReadonlyMap<string, string> = new Map(named.flatMap(([characters, names]) => {
	const each = names.split(' ')
	return [...characters].map((character, index) => [each[index] ?? '', character] as const)
}).concat([['ff', 'ff'], ['ffi', 'ffi'], ['ffl', 'ffl']]))

/** What a character is called when nobody knows which it is. */
export const unknownCharacter = '\ufffd'

/** `A`, `adieresis`, `uni00E4`, `u1F600`, `f_i`, `one.oldstyle`; U+FFFD for a name that says nothing. */
export function characterNamed(name: string): string {
	const known = characterByName.get(name)
	if (known !== undefined) return known
	if (/^[A-Za-z]$/.test(name)) return name
	const bare = name.replace(/\..*$/, '')
	if (bare.includes('_')) return bare.split('_', 8).map(characterNamed).join('')
	const unicode = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))$/.exec(bare)
	const code = Number.parseInt(unicode?.[1] ?? unicode?.[2] ?? '', 16)
	if (!Number.isNaN(code) && code <= 0x10ffff) return String.fromCodePoint(code)
	return bare !== name && bare !== '' ? characterNamed(bare) : unknownCharacter
}

const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)

/** Quotation marks and accents differ from ASCII; the upper half is its own. */
const standardUpper = '¡¢£⁄¥ƒ§¤\'“«‹›ﬁﬂ\u0000–†‡·\u0000¶•‚„”»…‰\u0000¿\u0000`´ˆ˜¯˘˙¨\u0000˚¸\u0000˝˛ˇ—\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000Æ\u0000ª\u0000\u0000\u0000\u0000ŁØŒº\u0000\u0000\u0000\u0000\u0000æ\u0000\u0000\u0000ı\u0000\u0000łøœß'

const standard: readonly string[] = [...latin(), ...[...standardUpper].map((character) => (character === '\u0000' ? unknownCharacter : character))]

function latin(): string[] {
	const lower = Array.from({ length: 161 }, (_, code) => (code < 32 || code > 126 ? unknownCharacter : String.fromCharCode(code)))
	lower[0x27] = '’'
	lower[0x60] = '‘'
	return lower
}

/** Characters by code, of the three encodings a font may name; the standard one for any other. */
export function encodingNamed(name: string | undefined): readonly string[] {
	if (name === 'WinAnsiEncoding') return [...decodeText(bytes, 'windows-1252')]
	if (name === 'MacRomanEncoding') return [...decodeText(bytes, 'macintosh')]
	return standard
}
