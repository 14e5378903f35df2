// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The colours of Nextcloud's four themes, by the variables that our styles and those of its components ask for. */

export const themes = ['light', 'dark', 'light-high-contrast', 'dark-high-contrast'] as const
export type Theme = (typeof themes)[number]

/** In the order of the themes. */
const colours: Readonly<Record<string, readonly [light: string, dark: string, lightContrast: string, darkContrast: string]>> = {
	'--background-invert-if-dark': ['no', 'invert(100%)', 'no', 'invert(100%)'],
	'--color-background-dark': ['#ededed', '#292929', '#cccccc', '#333333'],
	'--color-background-darker': ['#dbdbdb', '#3b3b3b', '#cccccc', '#333333'],
	'--color-background-hover': ['#f5f5f5', '#212121', '#f5f5f5', '#212121'],
	'--color-border': ['#ededed', '#292929', '#808080', '#808080'],
	'--color-border-dark': ['#dbdbdb', '#3b3b3b', '#808080', '#808080'],
	'--color-border-error': ['var(--color-element-error)', 'var(--color-element-error)', '#dc0000', 'var(--color-element-error)'],
	'--color-border-maxcontrast': ['#7d7d7d', '#7d7d7d', '#707070', '#8c8c8c'],
	'--color-border-success': ['var(--color-element-success)', 'var(--color-element-success)', '#247537', 'var(--color-element-success)'],
	'--color-box-shadow': ['rgba(var(--color-box-shadow-rgb), 0.5)', '#000000', '#000000', '#ffffff'],
	'--color-box-shadow-rgb': ['77, 77, 77', '0, 0, 0', '#000000', '#ffffff'],
	'--color-element-error': ['#c90000', '#ff5050', '#b30000', '#ff0f0f'],
	'--color-element-info': ['#0077c7', '#0099e0', '#00486b', '#0fa3ff'],
	'--color-element-success': ['#099f05', '#40a330', '#247537', '#46ad56'],
	'--color-element-warning': ['#bf7900', '#ffcc00', '#885b00', '#dbba00'],
	'--color-error': ['#ffe7e7', '#552121', '#ffb3b3', '#750000'],
	'--color-error-hover': ['#ffc3c3', '#7a2f2f', '#ff9a9a', '#890000'],
	'--color-error-text': ['#8a0000', '#ffcccc', '#4d0000', '#ffdbdb'],
	'--color-info': ['#d5f1fa', '#003553', '#6bceff', '#004875'],
	'--color-info-text': ['#0066ac', '#00aeff', '#00141f', '#a8deff'],
	'--color-loading-dark': ['#444444', '#ccc', '#000000', '#dddddd'],
	'--color-loading-light': ['#cccccc', '#777', '#dddddd', '#000000'],
	'--color-main-background': ['#ffffff', '#171717', '#ffffff', '#000000'],
	'--color-main-background-blur': ['rgba(var(--color-main-background-rgb), .8)', 'rgba(var(--color-main-background-rgb), .85)', '#ffffff', '#000000'],
	'--color-main-background-rgb': ['255, 255, 255', '23, 23, 23', '255, 255, 255', '0, 0, 0'],
	'--color-main-text': ['#222222', '#ebebeb', '#000000', '#ffffff'],
	'--color-primary-element': ['#00679e', '#0091f2', '#005c88', '#27abff'],
	'--color-primary-element-hover': ['#00507a', '#17a2ff', '#004464', '#4bb9ff'],
	'--color-primary-element-text': ['#ffffff', '#000000', '#ffffff', '#000000'],
	'--color-primary-hover': ['#3285b1', '#045783', '#3285b1', '#00527e'],
	'--color-primary-light': ['#e5eff5', '#14232c', '#e5eef3', '#031119'],
	'--color-primary-light-hover': ['#d9e3e8', '#1f2e36', '#d9e2e6', '#0f1c24'],
	'--color-primary-light-text': ['#00293f', '#99c2d8', '#00293f', '#99c2d8'],
	'--color-success': ['#d8f3da', '#11321a', '#c4edce', '#1a4020'],
	'--color-success-hover': ['#bdebc0', '#1e582e', '#a5e3b4', '#215229'],
	'--color-success-text': ['#005416', '#d5f2dc', '#123a1c', '#d2edd6'],
	'--color-text-error': ['#bf0000', '#ff6f6f', '#670000', '#ffc2c2'],
	'--color-text-maxcontrast': ['#6b6b6b', '#999999', '#000000', '#ffffff'],
	'--color-text-maxcontrast-background-blur': ['#595959', '#a8a8a8', '#000000', '#ffffff'],
	'--color-text-maxcontrast-default': ['#6b6b6b', '#999999', '#6b6b6b', '#999999'],
	'--color-text-success': ['#066e03', '#49bb37', '#123a1c', '#c0e5c6'],
	'--color-warning': ['#ffeec5', '#3d3010', '#ffd888', '#423800'],
	'--color-warning-hover': ['#ffe4a1', '#65501b', '#ffcb5f', '#5c4e00'],
	'--color-warning-text': ['#664700', '#ffeec5', '#3c2800', '#ffee8f'],
	'--filter-background-blur': ['blur(25px)', 'blur(25px)', 'none', 'none'],
}

/** A style sheet that sets them. */
export function themeStyles(theme: Theme): string {
	const at = themes.indexOf(theme)
	const lines = Object.entries(colours).map(([name, values]) => `\t${name}: ${values[at]};`)
	return `:root {\n\tcolor-scheme: ${theme.startsWith('dark') ? 'dark' : 'light'};\n${lines.join('\n')}\n}\n`
}
