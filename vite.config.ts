// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { createAppConfig } from '@nextcloud/vite-config'
import vue from '@vitejs/plugin-vue'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config'
import { engineVersion } from './src/model/version.ts'

/** Kilobytes. Each bundle is one file on purpose. */
const LARGEST_BUNDLE = 2_000

/** The second line of the command line names its version, so that a host knows it without starting it. Added last: minifying removes comments. */
const versionLine: Plugin = {
	name: 'version-line',
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.replace('\n', `\n// documentgate ${engineVersion}\n`)
	},
}

/** The command line: one file that runs with Node and nothing installed. */
const node: ViteUserConfig = {
	ssr: { noExternal: true, target: 'node' },
	plugins: [versionLine],
	build: {
		ssr: 'src/node/cli.ts',
		outDir: 'dist',
		emptyOutDir: false,
		target: 'node20',
		minify: 'esbuild',
		chunkSizeWarningLimit: LARGEST_BUNDLE,
		rollupOptions: { output: { entryFileNames: 'documentgate.mjs', inlineDynamicImports: true, banner: '#!/usr/bin/env node' } },
	},
}

/** The engine alone, as a module: what the benchmark measures. */
const engine: ViteUserConfig = {
	ssr: { noExternal: true, target: 'node' },
	build: { ssr: 'src/engine/inspect.ts', outDir: 'dist', emptyOutDir: false, target: 'node20', minify: 'esbuild', rollupOptions: { output: { entryFileNames: 'engine.mjs', inlineDynamicImports: true } } },
}

/** The engine in a browser's Web Worker: one file, loaded on first use. */
const worker: ViteUserConfig = {
	build: {
		outDir: 'dist',
		emptyOutDir: false,
		target: 'es2022',
		minify: 'esbuild',
		chunkSizeWarningLimit: LARGEST_BUNDLE,
		modulePreload: false,
		rollupOptions: { input: 'src/worker/inspector.worker.ts', output: { entryFileNames: 'documentgate.worker.js', inlineDynamicImports: true } },
	},
}

/** The worker inside the faces is one file too: a chunk of its own would be looked for at a window it does not have. */
const workerInside: NonNullable<ViteUserConfig['worker']> = { format: 'es', rollupOptions: { output: { inlineDynamicImports: true, entryFileNames: 'js/documentgate-[name]-[hash].mjs' } } }

/** The faces inside Nextcloud. */
const app = createAppConfig(
	{ admin: resolve('src/app/admin.ts'), files: resolve('src/app/files.ts'), 'files-legacy': resolve('src/app/files-legacy.ts'), main: resolve('src/app/main.ts'), public: resolve('src/app/public.ts') },
	{
		appName: 'documentgate',
		// each script brings its own styles: a page loads one of them, not all
		inlineCSS: { relativeCSSInjection: true },
		nodePolyfills: false,
		extractLicenseInformation: { overwriteLicenses: { documentgate: 'AGPL-3.0-or-later' } },
		config: { worker: workerInside, build: { cssCodeSplit: true, rollupOptions: { preserveEntrySignatures: 'strict' } } },
	},
)

/** The check page: the same faces as static files, without a server. */
const check: ViteUserConfig = {
	root: 'src/app/check-page',
	base: './',
	plugins: [vue()],
	define: { appName: JSON.stringify('documentgate'), appVersion: JSON.stringify('') },
	worker: { format: 'es', rollupOptions: { output: { inlineDynamicImports: true, entryFileNames: 'documentgate.worker-[hash].js' } } },
	build: { outDir: resolve('dist/check'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: LARGEST_BUNDLE },
}

const builds: Readonly<Record<string, ViteUserConfig>> = { check, engine, node, worker }

/** The scenarios against a real server: one after the other, each with the time a server needs. */
const integration: ViteUserConfig['test'] = {
	include: ['tests/integration/**/*.test.ts'],
	globalSetup: ['tests/integration/setup.ts'],
	fileParallelism: false,
	testTimeout: 300_000,
	hookTimeout: 300_000,
}

/** People at real browsers, in front of a real server. */
const journeys: ViteUserConfig['test'] = {
	...integration,
	include: ['tests/journeys/**/*.test.ts'],
	globalSetup: ['tests/journeys/setup.ts'],
	setupFiles: ['tests/journeys/harness/on-failure.ts'],
}

const againstServer: Readonly<Record<string, ViteUserConfig['test']>> = { integration, journeys }

export default defineConfig((env) => env.mode === 'app' ? app({ ...env, mode: 'production' }) : ({
	...builds[env.mode],
	publicDir: false,
	...(env.mode === 'test' ? { plugins: [vue()] } : {}),
	test: againstServer[env.mode] ?? {
		include: ['tests/**/*.test.ts'],
		exclude: [...configDefaults.exclude, 'tests/integration/**', 'tests/journeys/**'],
		testTimeout: 20_000,
		server: { deps: { inline: [/@nextcloud\/(?:vue|files)/] } },
		coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary'], thresholds: { lines: 90, statements: 90, functions: 90 } },
	},
}))
