// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { Metrics } from '../../../../src/node/daemon/metrics.ts'

const gauges = { threads: 2, busy: 1, waiting: 3, bytesInFlight: 500 }

test('numbers add up', () => {
	const metrics = new Metrics()
	metrics.inspected('review', 0.02, 1_000)
	metrics.inspected('review', 3, 500)
	metrics.inspected('accept', 30, 1)
	metrics.refused('busy')
	metrics.refused('busy')
	const text = metrics.text(gauges)
	for (const line of [
		'documentgate_inspections_total{verdict="review"} 2', 'documentgate_inspections_total{verdict="reject"} 0', 'documentgate_refusals_total{reason="busy"} 2',
		'documentgate_inspected_bytes_total 1501', 'documentgate_inspection_seconds_bucket{le="0.01"} 0', 'documentgate_inspection_seconds_bucket{le="0.025"} 1',
		'documentgate_inspection_seconds_bucket{le="5"} 2', 'documentgate_inspection_seconds_bucket{le="+Inf"} 3', 'documentgate_inspection_seconds_count 3',
		'documentgate_queue_length 3', 'documentgate_threads_busy 1', 'documentgate_bytes_in_flight 500',
	]) expect(text.split('\n')).toContain(line)
})

test('every line is one that Prometheus reads', () => {
	for (const line of new Metrics().text(gauges).trimEnd().split('\n')) expect(line).toMatch(/^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? [\d.e+-]+)$/)
})
