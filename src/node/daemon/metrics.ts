// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Numbers of the daemon in the text format of Prometheus. No names, no documents. */

import { verdicts, type Verdict } from '../../model/scales.ts'
import { engineVersion } from '../../model/version.ts'

/** Upper ends in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20] as const

/** What is true at the moment somebody looks. */
export interface Gauges {
	readonly threads: number
	readonly busy: number
	readonly waiting: number
	readonly bytesInFlight: number
}

export class Metrics {
	private readonly inspections: Record<Verdict, number> = { accept: 0, advise: 0, review: 0, reject: 0 }
	private readonly refusals = new Map<string, number>()
	private readonly counts = buckets.map(() => 0)
	private seconds = 0
	private bytes = 0

	inspected(verdict: Verdict, seconds: number, bytes: number): void {
		this.inspections[verdict]++
		this.seconds += seconds
		this.bytes += bytes
		for (const [at, end] of buckets.entries()) if (seconds <= end) this.counts[at] = (this.counts[at] ?? 0) + 1
	}

	refused(error: string): void {
		this.refusals.set(error, (this.refusals.get(error) ?? 0) + 1)
	}

	text(gauges: Gauges): string {
		const total = verdicts.reduce((sum, verdict) => sum + this.inspections[verdict], 0)
		return [
			...series('documentgate_build_info', 'gauge', 'Version of the engine and of Node.', [[`{version="${engineVersion}",node="${process.version}"}`, 1]]),
			...series('documentgate_inspections_total', 'counter', 'Documents inspected, by verdict.', verdicts.map((verdict) => [`{verdict="${verdict}"}`, this.inspections[verdict]])),
			...series('documentgate_refusals_total', 'counter', 'Questions not answered, by reason.', [...this.refusals].map(([error, count]) => [`{reason="${error}"}`, count])),
			...series('documentgate_inspected_bytes_total', 'counter', 'Bytes of inspected documents.', [['', this.bytes]]),
			...series('documentgate_inspection_seconds', 'histogram', 'Time from question to answer, the queue included.', [
				...buckets.map((end, at): Sample => [`_bucket{le="${end}"}`, this.counts[at] ?? 0]),
				['_bucket{le="+Inf"}', total], ['_sum', this.seconds], ['_count', total],
			]),
			...series('documentgate_threads', 'gauge', 'Documents that can be inspected at the same time.', [['', gauges.threads]]),
			...series('documentgate_threads_busy', 'gauge', 'Documents that are inspected now.', [['', gauges.busy]]),
			...series('documentgate_queue_length', 'gauge', 'Documents that wait for a thread.', [['', gauges.waiting]]),
			...series('documentgate_bytes_in_flight', 'gauge', 'Bytes of documents in memory.', [['', gauges.bytesInFlight]]),
			...series('process_resident_memory_bytes', 'gauge', 'Memory of the daemon.', [['', process.memoryUsage.rss()]]),
			...series('process_start_time_seconds', 'gauge', 'Start of the daemon, seconds since 1970.', [['', Math.round(performance.timeOrigin / 1_000)]]),
			'',
		].join('\n')
	}
}

/** What follows the name, and the number. */
type Sample = readonly [string, number]

function series(name: string, type: 'counter' | 'gauge' | 'histogram', help: string, samples: readonly Sample[]): string[] {
	return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(([suffix, value]) => `${name}${suffix} ${value}`)]
}
