// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** The command line: one file that runs with Node and nothing installed. */
const node: ViteUserConfig = {
	ssr: { noExternal: true, target: 'node' },
	build: {
		ssr: 'src/node/cli.ts',
		outDir: 'dist',
		emptyOutDir: false,
		target: 'node20',
		minify: 'esbuild',
		rollupOptions: { output: { entryFileNames: 'documentgate.mjs', inlineDynamicImports: true, banner: '#!/usr/bin/env node' } },
	},
}

/** The engine in a browser's Web Worker: one file, loaded on first use. */
const worker: ViteUserConfig = {
	build: {
		outDir: 'dist',
		emptyOutDir: false,
		target: 'es2022',
		minify: 'esbuild',
		modulePreload: false,
		rollupOptions: { input: 'src/worker/inspector.worker.ts', output: { entryFileNames: 'documentgate.worker.js', inlineDynamicImports: true } },
	},
}

export default defineConfig(({ mode }) => ({
	...(mode === 'node' ? node : mode === 'worker' ? worker : {}),
	publicDir: false,
	test: {
		include: ['tests/**/*.test.ts'],
		testTimeout: 20_000,
		coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary'], thresholds: { lines: 90, statements: 90, functions: 90 } },
	},
}))
