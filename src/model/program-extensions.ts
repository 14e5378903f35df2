// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** File name endings by which an operating system or an office program starts what is in the file. */

/** Started by Windows, macOS, Linux or a runtime that is commonly installed. Lower case, without the dot. */
export const programExtensions: ReadonlySet<string> = new Set([
	// programs, libraries, installers
	'exe', 'com', 'scr', 'pif', 'dll', 'ocx', 'cpl', 'sys', 'drv', 'msi', 'msp', 'mst', 'msix', 'msixbundle', 'appx', 'appxbundle', 'application', 'gadget', 'appref-ms',
	'elf', 'so', 'run', 'appimage', 'deb', 'rpm', 'flatpakref', 'desktop', 'dylib', 'app', 'pkg', 'dmg', 'command', 'workflow', 'jar', 'class', 'jnlp', 'apk', 'ipa', 'xpi', 'crx',
	// scripts
	'bat', 'cmd', 'ps1', 'ps1xml', 'ps2', 'psm1', 'psd1', 'psc1', 'cdxml', 'vbs', 'vbe', 'vb', 'js', 'jse', 'mjs', 'ws', 'wsf', 'wsc', 'wsh', 'sct', 'hta', 'sh', 'bash', 'zsh', 'csh', 'py', 'pyw', 'pyc', 'pyz',
	'pl', 'rb', 'scpt', 'applescript', 'au3', 'ahk',
	// files that start something else
	'lnk', 'url', 'scf', 'reg', 'inf', 'msc', 'chm', 'hlp', 'job', 'diagcab', 'diagcfg', 'diagpkg', 'library-ms', 'search-ms', 'searchconnector-ms', 'settingcontent-ms', 'theme', 'themepack', 'website', 'webpnp', 'mof', 'rdp', 'iqy', 'slk',
	// disk images: what is in them loses the mark of the web
	'iso', 'img', 'vhd', 'vhdx', 'udf',
	// extensions and libraries of office programs
	'xll', 'wll', 'oxt', 'ade', 'accde', 'mde',
])

/** Endings of addresses on the web that name something a server runs or a page shows, not a download. */
export const servedExtensions: ReadonlySet<string> = new Set(['com', 'js', 'mjs', 'py', 'pl', 'rb', 'sh', 'so', 'app', 'class', 'theme', 'website', 'url', 'job', 'desktop', 'run', 'application', 'vb', 'ws'])
