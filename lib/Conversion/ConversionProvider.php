<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Conversion;

use OCA\DocumentGate\Engine\CopyMaker;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\InspectionRequest;
use OCA\DocumentGate\Engine\MadeCopy;
use OCA\DocumentGate\Engine\QuestionRefused;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Service\ConverterPrograms;
use OCA\DocumentGate\Service\EngineConfig;
use OCA\DocumentGate\Service\Languages;
use OCA\DocumentGate\Service\PolicyService;
use OCA\DocumentGate\Service\ScopeService;
use OCA\DocumentGate\Service\VisibleFiles;
use OCP\Files\Conversion\ConversionMimeProvider;
use OCP\Files\Conversion\IConversionProvider;
use OCP\Files\File;
use OCP\Files\GenericFileException;
use OCP\IL10N;
use OCP\ITempManager;
use OCP\IUserSession;

/** Converts documents that lie in Files with our engine: what could do harm is taken out first, and the result is inspected again. It is offered where LibreOffice is there. */
class ConversionProvider implements IConversionProvider {
	private const SECONDS = 90;

	public function __construct(
		private readonly ConverterPrograms $programs,
		private readonly EngineConfig $engine,
		private readonly PolicyService $policies,
		private readonly ScopeService $scopes,
		private readonly VisibleFiles $files,
		private readonly Languages $languages,
		private readonly IUserSession $session,
		private readonly ITempManager $temp,
	) {
	}

	#[\Override]
	public function getSupportedMimeTypes(): array {
		$programs = $this->programs->named();
		$l = $this->words();
		$pairs = isset($programs['office']) ? Formats::pairs() : [];
		if (isset($programs['office'], $programs['ghostscript'])) {
			$pairs[] = [Formats::PDF, Formats::PDF];
		}
		return array_map(fn (array $pair): ConversionMimeProvider => new ConversionMimeProvider($pair[0], $pair[1], Formats::extension($pair[1]), $this->nameOf((string)Formats::target($pair[1]), $l)), $pairs);
	}

	/** @throws GenericFileException it cannot be converted; the message is for people */
	#[\Override]
	public function convertFile(File $file, string $targetMimeType): string {
		$l = $this->words();
		$target = Formats::target($targetMimeType) ?? throw new GenericFileException($l->t('This document cannot be converted to that format.'));
		$copy = $this->temp->getTemporaryFile();
		if ($copy === false) {
			throw new GenericFileException($l->t('This document cannot be converted now. Please try again later.'));
		}
		try {
			$this->read($file, $copy, $l);
			$request = new InspectionRequest($copy, $file->getName(), $file->getMimeType(), $this->policyAt($file), self::SECONDS);
			$made = (new CopyMaker($this->engine->settings()))->convert($request, $target, $this->programs->named());
		} catch (EngineUnavailable|QuestionRefused|NotFound $problem) {
			throw new GenericFileException($l->t('This document cannot be converted now. Please try again later.'), 0, $problem);
		} finally {
			@unlink($copy);
		}
		return $made->made ? $made->bytes : throw new GenericFileException($this->whyNot($made, $l));
	}

	private function read(File $file, string $copy, IL10N $l): void {
		$from = $file->fopen('r');
		$to = fopen($copy, 'wb');
		try {
			if (!is_resource($from) || $to === false || stream_copy_to_stream($from, $to) === false || !fflush($to)) {
				throw new GenericFileException($l->t('This document cannot be converted now. Please try again later.'));
			}
		} finally {
			foreach ([$from, $to] as $stream) {
				if (is_resource($stream)) {
					fclose($stream);
				}
			}
		}
	}

	/**
	 * The rules that apply where the document lies.
	 *
	 * @throws NotFound
	 */
	private function policyAt(File $file): string {
		$uid = $this->session->getUser()?->getUID();
		$place = $uid === null ? null : $this->files->place((int)$file->getId(), $uid);
		$scope = $place === null ? null : $this->scopes->scopeFor($place['owner'], $place['path'], $place['teamFolderId']);
		return $this->policies->current($scope?->getPolicy() ?? PolicyService::DEFAULT)->getJson();
	}

	private function whyNot(MadeCopy $made, IL10N $l): string {
		return $made->why[Languages::ofRules($l)] ?? $l->t('This document cannot be converted to that format.');
	}

	private function nameOf(string $target, IL10N $l): string {
		return match ($target) {
			'odt' => $l->t('OpenDocument text (.odt)'),
			'ods' => $l->t('OpenDocument spreadsheet (.ods)'),
			'odp' => $l->t('OpenDocument presentation (.odp)'),
			'odg' => $l->t('OpenDocument drawing (.odg)'),
			'pdf-a' => $l->t('PDF for filing (PDF/A)'),
			'docx' => $l->t('Word document (.docx)'),
			'xlsx' => $l->t('Excel spreadsheet (.xlsx)'),
			'pptx' => $l->t('PowerPoint presentation (.pptx)'),
			default => $l->t('Plain text (.txt)'),
		};
	}

	private function words(): IL10N {
		return $this->languages->of($this->session->getUser()?->getUID());
	}
}
