// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which address shows which view. Views are loaded when they are first asked for. */

import { generateUrl } from '@nextcloud/router'
import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'

/** The folder of Files from which somebody came. */
const folderOf = ({ query }: RouteLocationNormalized): { folder: string | undefined } => ({ folder: typeof query['folder'] === 'string' ? query['folder'] : undefined })

export const routes: readonly RouteRecordRaw[] = [
	{ path: '/', name: 'submit', component: () => import('./views/SubmitView.vue'), props: folderOf },
	{ path: '/submissions', name: 'submissions', component: () => import('./views/SubmissionsView.vue') },
	{ path: '/submissions/:id(\\d+)', name: 'submission', component: () => import('./views/ReceiptView.vue'), props: ({ params }) => ({ id: Number(params['id']) }) },
	{ path: '/review/:id(\\d+)?', name: 'review', component: () => import('./views/ReviewDeskView.vue'), props: ({ params }) => ({ id: params['id'] === undefined || params['id'] === '' ? undefined : Number(params['id']) }) },
	{ path: '/rules', name: 'rules', component: () => import('./views/RulesView.vue'), props: folderOf },
	{ path: '/transparency', name: 'transparency', component: () => import('./views/TransparencyView.vue') },
]

export const router = createRouter({ history: createWebHistory(generateUrl('/apps/documentgate')), routes: [...routes] })
