// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * `npm run package`: puts the app together as it is installed, build/documentgate.tar.gz. The same sources give the same archive.
 * `npm run package -- --without-faces` leaves out the scripts of the pages, for tests of the server alone.
 */

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../house/tree.ts'

/** What an installed app consists of. Everything else is for development. */
const shipped = [
	'appinfo', 'css', 'deploy', 'img', 'js', 'l10n', 'lib', 'LICENSES', 'templates',
	'dist/documentgate.mjs', 'dist/vocabulary.json', 'docs/admin.md', 'CHANGELOG.md', 'README.md', 'openapi.json',
]
/** Without these it is no app. */
const needed = ['appinfo/info.xml', 'dist/documentgate.mjs', 'dist/vocabulary.json', 'js', 'lib/AppInfo/Application.php', 'LICENSES/AGPL-3.0-or-later.txt', 'openapi.json']

interface LockedPackage {
	readonly version?: string
	readonly license?: string
	readonly dev?: boolean
	readonly devOptional?: boolean
	readonly link?: boolean
}

const build = join(root, 'build')
const folder = join(build, 'documentgate')

function run(program: string, ...args: string[]): void {
	execFileSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** Maps of sources and editors' leftovers are not shipped. */
function isShipped(path: string): boolean {
	return !/\.map(?:\.license)?$|~$|(?:^|\/)\.[^/]+$/.test(path)
}

/** Licences of what is bundled into the scripts, with their whole texts. */
function thirdParties(): string {
	const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
	const { packages } = lock as { readonly packages: Readonly<Record<string, LockedPackage>> }
	const bundled = Object.entries(packages).filter(([path, { dev, devOptional, link }]) => path !== '' && dev !== true && devOptional !== true && link !== true && existsSync(join(root, path)))
	const texts = bundled.map(([path, { version, license }]) => {
		const file = readdirSync(join(root, path)).find((name) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(name) && statSync(join(root, path, name)).isFile())
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
		return `${name} ${version ?? ''}\nLicence: ${license ?? 'see its text'}\n\n${file === undefined ? '(The package has no file with its licence.)' : readFileSync(join(root, path, file), 'utf8').trim()}\n`
	})
	return `Parts of these packages are in the scripts of Document Gate.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`
}

const withFaces = !process.argv.includes('--without-faces')
run('npm', 'run', '--silent', 'build')
if (withFaces) {
	rmSync(join(root, 'js'), { recursive: true, force: true })
	run('npx', 'vite', 'build', '--mode', 'app', '--logLevel', 'warn')
}

rmSync(build, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const path of shipped.filter((name) => withFaces || name !== 'js')) {
	const source = join(root, path)
	if (existsSync(source)) cpSync(source, join(folder, path), { recursive: true, filter: isShipped })
}
writeFileSync(join(folder, 'LICENSES', 'third-parties.txt'), thirdParties())
const missing = needed.filter((path) => (withFaces || path !== 'js') && !existsSync(join(folder, path)))
if (missing.length > 0) {
	process.stderr.write(`The archive would lack ${missing.join(', ')}.\n`)
	process.exit(1)
}
const archive = join(build, 'documentgate.tar.gz')
execFileSync('sh', ['-c', 'tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX -cf - documentgate | gzip -9 -n > documentgate.tar.gz'], { cwd: build, stdio: ['ignore', 'inherit', 'inherit'] })
process.stdout.write(`${archive}, ${Math.round(statSync(archive).size / 1_024)} KiB\n`)
