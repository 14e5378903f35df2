<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Command;

use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Formatter\OutputFormatter;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\ConsoleOutputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** A command that answers in words or, for programs, in JSON; what goes wrong is one sentence and exit code 1. */
abstract class AnsweringCommand extends Command {
	#[\Override]
	protected function configure(): void {
		$this->addOption('output', null, InputOption::VALUE_REQUIRED, 'plain, json or json_pretty', 'plain');
	}

	/**
	 * Does the work.
	 *
	 * @return int the exit code
	 * @throws NotFound|NotPermitted|Conflict|Invalid
	 */
	abstract protected function answer(InputInterface $input, OutputInterface $output): int;

	#[\Override]
	final protected function execute(InputInterface $input, OutputInterface $output): int {
		try {
			$form = $input->getOption('output');
			if (!in_array($form, ['plain', 'json', 'json_pretty'], true)) {
				throw new Invalid('--output is plain, json or json_pretty.');
			}
			return $this->answer($input, $output);
		} catch (NotFound|NotPermitted|Conflict|Invalid $problem) {
			$errors = $output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output;
			$errors->writeln('<error>' . OutputFormatter::escape($problem->getMessage()) . '</error>');
			return self::FAILURE;
		}
	}

	/**
	 * Writes the answer in the form that is asked for.
	 *
	 * @param array<array-key, mixed>|\JsonSerializable $answer
	 * @param callable(): iterable<string> $words lines of plain text
	 */
	protected function write(InputInterface $input, OutputInterface $output, array|\JsonSerializable $answer, callable $words): void {
		$form = $input->getOption('output');
		if ($form === 'plain') {
			foreach ($words() as $line) {
				$output->writeln(OutputFormatter::escape($this->printable($line)));
			}
			return;
		}
		$flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | ($form === 'json_pretty' ? JSON_PRETTY_PRINT : 0);
		$output->writeln(json_encode($answer, $flags), OutputInterface::OUTPUT_RAW);
	}

	/** An option that is given once and is not empty. */
	protected function word(InputInterface $input, string $option): ?string {
		$word = $input->getOption($option);
		return is_string($word) && $word !== '' ? $word : null;
	}

	/** @throws Invalid it is no whole number, or smaller */
	protected function number(InputInterface $input, string $option, int $least = 0): ?int {
		$word = $input->getOption($option);
		if ($word === null) {
			return null;
		}
		if (!is_string($word) || preg_match('/^\d{1,18}$/', $word) !== 1 || (int)$word < $least) {
			throw new Invalid('--' . $option . ' is a whole number, at least ' . $least . '.');
		}
		return (int)$word;
	}

	/** @throws Invalid */
	protected function id(InputInterface $input): int {
		$id = $input->getArgument('id');
		if (!is_string($id) || preg_match('/^[1-9]\d{0,17}$/', $id) !== 1) {
			throw new Invalid('The number of a case is needed, as documentgate:list shows it.');
		}
		return (int)$id;
	}

	/** Names of documents come from outside; what would steer a terminal is made visible. */
	private function printable(string $line): string {
		return (string)preg_replace_callback('/[\x{00}-\x{08}\x{0A}-\x{1F}\x{7F}-\x{9F}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2066}-\x{2069}]/u', static fn (array $match): string => sprintf('<U+%04X>', mb_ord($match[0])), mb_scrub($line));
	}
}
