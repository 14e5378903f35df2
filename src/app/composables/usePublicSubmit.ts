// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Handing in behind a public link: the name, the documents, their way there, and the receipt one comes back with. */

import { ref, type Ref } from 'vue'
import { getGuestReceipt } from '../services/guest-api.ts'
import { ApiError } from '../services/ocs.ts'
import type { PublicIntake } from '../services/public-page.ts'
import { keepSecret, RECEIPT_HEADER, receiptAddress, secretOfVisit } from '../services/receipt-secret.ts'
import type { GuestSubmission } from '../services/shapes.ts'
import { publicLink, send } from '../services/upload.ts'
import { useAsynchronous, type Fetched } from './useAsynchronous.ts'
import { useDocuments, type Documents } from './useDocuments.ts'
import { useSendings, type Sendings } from './useSendings.ts'

export interface PublicSubmit extends Omit<Documents, 'isBusy'>, Sendings {
	readonly nickname: Ref<string>
	/** What arrived in this visit; ready and empty as long as nothing did. */
	readonly received: Fetched<readonly GuestSubmission[]>
	/** Where to come back to. */
	readonly address: string
}

export function usePublicSubmit(intake: PublicIntake): PublicSubmit {
	const nickname = ref('')
	const { secret, isNew } = secretOfVisit(intake.token)
	let hasArrived = !isNew
	const documents = useDocuments(() => JSON.parse(intake.rules.json) as unknown)
	const received = useAsynchronous<readonly GuestSubmission[]>(async () => (hasArrived ? getGuestReceipt(secret).catch(emptyWhenUnknown) : []))

	const sendings = useSendings(documents, () => (intake.closed ? undefined : {
		async send(parcel) {
			// kept before it is sent: whatever happens to this page, what arrived can be found again
			keepSecret(intake.token, secret)
			hasArrived = true
			return send({ ...parcel, folder: '/' }, publicLink(intake.token, intake.drop, { 'X-NC-Nickname': encodeURIComponent(nickname.value.trim()), [RECEIPT_HEADER]: secret }))
		},
		async standing(sha256) {
			// nobody knows a secret with which nothing was sent
			if (!hasArrived) return undefined
			const newest = (await getGuestReceipt(secret)).find((one) => one.sha256 === sha256)
			return newest === undefined ? undefined : { submission: undefined, number: newest.number, state: newest.state }
		},
	}))

	return {
		...documents, ...sendings, nickname, received, address: receiptAddress(secret),
		async sendAll() {
			await sendings.sendAll()
			await received.fetch(true)
		},
	}
}

/** Nothing arrived, or the gate does not keep it: no receipt, and no trouble either. */
function emptyWhenUnknown(error: unknown): readonly GuestSubmission[] {
	if (error instanceof ApiError && error.status === 404) return []
	throw error
}
