<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Engine\Engine;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Engine\InspectionRequest;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Model\Report;
use OCA\DocumentGate\Service\EngineConfig;
use OCA\DocumentGate\Service\PolicyService;
use OCA\DocumentGate\Storage\GateContext;
use OCP\Files\File;
use OCP\Files\IRootFolder;
use OCP\ITempManager;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ documentgate:inspect`: a report about a file on this machine or in Nextcloud. Makes no case and changes nothing. */
final class InspectFile extends AnsweringCommand {
	private const SECONDS = 120;

	public function __construct(
		private readonly Engine $engine,
		private readonly EngineConfig $config,
		private readonly PolicyService $policies,
		private readonly IRootFolder $root,
		private readonly ITempManager $temp,
		private readonly GateContext $context,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		parent::configure();
		$this->setName('documentgate:inspect')->setDescription('Inspect a file and print the report; exit code 1 where it would be held')
			->addArgument('file', InputArgument::REQUIRED, 'path on this machine, or with --id the number of a file in Nextcloud')
			->addOption('id', null, InputOption::VALUE_NONE, 'the file is in Nextcloud')
			->addOption('policy', null, InputOption::VALUE_REQUIRED, 'policy to judge by', PolicyService::DEFAULT);
	}

	#[\Override]
	protected function answer(InputInterface $input, OutputInterface $output): int {
		$policy = $this->policies->current($this->word($input, 'policy') ?? PolicyService::DEFAULT);
		$file = (string)$input->getArgument('file');
		$isInNextcloud = (bool)$input->getOption('id');
		[$path, $name] = $isInNextcloud ? $this->copyOf($file) : [$file, basename($file)];
		if (!is_file($path) || !is_readable($path)) {
			throw new NotFound('The file cannot be read.');
		}
		try {
			$inspection = $this->engine->inspect(new InspectionRequest($path, $name, null, $policy->getJson(), self::SECONDS));
		} catch (EngineUnavailable $e) {
			throw new Conflict($e->getMessage(), 0, $e);
		} finally {
			if ($isInNextcloud) {
				unlink($path);
			}
		}
		$report = $inspection->report;
		$answer = (array)Report::named($inspection->json, $name);
		$this->write($input, $output, $answer, static function () use ($report, $answer, $name): iterable {
			yield $name . ': ' . $report->verdict->value . ($report->because === [] ? '' : ' (' . implode(', ', $report->because) . ')');
			foreach ($answer['findings'] as $finding) {
				yield '  ' . $finding->rule . ', ' . $finding->severity . ', ' . $finding->confidence . ': ' . $finding->text->en->title;
			}
			foreach ($answer['gaps'] as $gap) {
				yield '  could not be inspected, ' . $gap->gap . ': ' . $gap->text->en;
			}
		});
		return $report->verdict->isHolding() ? self::FAILURE : self::SUCCESS;
	}

	/**
	 * A copy of a file in Nextcloud, which may lie on any storage and may be held.
	 *
	 * @return array{string, string} path of the copy, name of the file
	 * @throws NotFound|Conflict|Invalid
	 */
	private function copyOf(string $id): array {
		if (preg_match('/^\d{1,18}$/', $id) !== 1) {
			throw new Invalid('With --id, give the number of a file.');
		}
		return $this->context->runPrivileged(function () use ($id): array {
			$node = $this->root->getFirstNodeById((int)$id);
			if (!$node instanceof File) {
				throw new NotFound('There is no such file.');
			}
			$source = $node->fopen('rb');
			$path = $this->temp->getTemporaryFile();
			if (!is_resource($source) || $path === false || file_put_contents($path, $source) === false) {
				throw new Conflict('The file cannot be read now.');
			}
			fclose($source);
			return [$path, $node->getName()];
		});
	}
}
