<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\PolicyRevision;
use OCA\DocumentGate\Db\Report as StoredReport;
use OCA\DocumentGate\Db\ReportMapper;
use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\InspectionRequest;
use OCA\DocumentGate\Engine\SingleFlight;
use OCA\DocumentGate\Model\Judgement;
use OCA\DocumentGate\Model\Report;
use OCP\AppFramework\Utility\ITimeFactory;
use Psr\Log\LoggerInterface;

/** Has documents inspected and keeps the reports, so that equal documents are inspected once. */
class InspectionService {
	/** Letters of an extension that tell documents apart; as wide as the column. */
	private const EXTENSION_LETTERS = 32;
	/** An inspection that took longer is kept at once; a shorter one is kept together with its case. */
	private const LONG_SECONDS = 0.2;

	public function __construct(
		private readonly Engine $engine,
		private readonly EngineConfig $config,
		private readonly PolicyService $policies,
		private readonly ReportMapper $reports,
		private readonly ReportShelf $shelf,
		private readonly ITimeFactory $time,
		private readonly LoggerInterface $logger,
	) {
	}

	/**
	 * Judges one document under the current revision of a policy. Never throws: what could not be inspected now
	 * comes back without a verdict, and with the cause.
	 *
	 * @param string $file path of a local file with the bytes
	 * @param string $name what the submitter calls it; only its extension counts
	 * @param string $sha256 of the bytes, lower-case hex
	 * @param ?int $seconds how long to wait; as long as an upload waits where it is left out
	 */
	public function judge(string $file, string $name, string $sha256, int $size, string $policyName, ?int $seconds = null): Judgement {
		$revision = null;
		try {
			$revision = $this->policies->current($policyName);
			return $this->judgement($this->report($file, self::extensionOf($name), $sha256, $size, $revision, $seconds ?? $this->config->seconds()), $revision);
		} catch (EngineUnavailable $e) {
			$this->logger->warning('A document could not be inspected now and waits: {reason}', ['reason' => $e->getMessage(), 'cause' => $e->reason, 'sha256' => $sha256]);
			return Judgement::pending($e->reason, $policyName, $revision?->getRevision() ?? 0);
		} catch (\Throwable $e) {
			// whatever it was, the document must wait and not pass
			$this->logger->error('A document could not be inspected and waits', ['exception' => $e, 'sha256' => $sha256]);
			return Judgement::pending(EngineUnavailable::NO_ENGINE, $policyName, $revision?->getRevision() ?? 0);
		}
	}

	/** The version by which a report counts as up to date. */
	public function engineVersion(): string {
		return $this->config->engineVersion();
	}

	/**
	 * @throws EngineUnavailable
	 * @throws \OCP\DB\Exception
	 */
	private function report(string $file, string $extension, string $sha256, int $size, PolicyRevision $revision, int $seconds): StoredReport {
		$known = $this->known($sha256, $extension, $revision);
		if ($known !== null) {
			return $known;
		}
		$key = substr(hash('sha256', implode(' ', [$sha256, $extension, $revision->getId(), $this->config->engineVersion()])), 0, 32);
		return (new SingleFlight($this->config->stateFolder()))->run(
			$key,
			$seconds,
			fn (bool $waited): StoredReport => ($waited ? $this->known($sha256, $extension, $revision) : null) ?? $this->inspect($file, $extension, $sha256, $size, $revision, $seconds),
		);
	}

	/** @throws \OCP\DB\Exception */
	private function known(string $sha256, string $extension, PolicyRevision $revision): ?StoredReport {
		$version = $this->config->engineVersion();
		return $this->shelf->find($sha256, $extension, (int)$revision->getId())
			?? ($version === '' ? null : $this->reports->byKey($sha256, $extension, (int)$revision->getId(), $version));
	}

	/**
	 * @throws EngineUnavailable
	 * @throws \OCP\DB\Exception
	 */
	private function inspect(string $file, string $extension, string $sha256, int $size, PolicyRevision $revision, int $seconds): StoredReport {
		// equal documents share a report, so it must not tell one submitter how another called his
		$name = $extension === '' ? 'document' : 'document.' . $extension;
		$begin = microtime(true);
		$inspection = $this->engine->inspect(new InspectionRequest($file, $name, null, $revision->getJson(), $seconds, $sha256));
		$report = $inspection->report;
		if ($report->sha256 !== $sha256 || $report->bytes !== $size) {
			throw new EngineUnavailable(EngineUnavailable::NO_ENGINE, 'The engine inspected other bytes than it was given.');
		}
		$stored = new StoredReport();
		$stored->setSha256($sha256);
		$stored->setExtension($extension);
		$stored->setPolicyRevisionId((int)$revision->getId());
		$stored->setEngineVersion($report->engineVersion);
		$stored->setVerdict($report->verdict->value);
		$stored->setReportHash($report->hash);
		$stored->setJson($inspection->json);
		$stored->setCreatedAt($this->time->getTime());
		if (microtime(true) - $begin > self::LONG_SECONDS) {
			// somebody may be waiting for the same document
			return $this->reports->keep($stored);
		}
		$this->shelf->put($stored);
		return $stored;
	}

	private function judgement(StoredReport $stored, PolicyRevision $revision): Judgement {
		$report = Report::parse($stored->getJson());
		return new Judgement($report->verdict, $report->hash, $report->traits, $report->because, $revision->getName(), $revision->getRevision(), $report->engineVersion, $report->safeCopy, null, $report->formatId);
	}

	/** The extension as the engine reads it from a name: what follows the last dot, in small letters. */
	private static function extensionOf(string $name): string {
		$dot = strrpos($name, '.');
		return $dot === false ? '' : mb_substr(trim(mb_strtolower(mb_scrub(substr($name, $dot + 1)))), 0, self::EXTENSION_LETTERS);
	}
}
