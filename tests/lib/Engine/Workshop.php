<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

namespace OCA\DocumentGate\Tests\Engine;

use OCA\DocumentGate\Engine\EngineSettings;
use OCA\DocumentGate\Engine\InspectionRequest;

/** Makes what tests of the engine bridge need: a folder, programs that behave badly, daemons that behave badly. */
final class Workshop {
	public readonly string $folder;
	/** @var list<resource> */
	private array $running = [];

	public function __construct() {
		$this->folder = sys_get_temp_dir() . '/documentgate-test-' . bin2hex(random_bytes(6));
		mkdir($this->folder, 0700);
	}

	/** Ends what still runs and removes the folder. */
	public function clear(): void {
		foreach ($this->running as $process) {
			proc_terminate($process, 9);
			proc_close($process);
		}
		self::remove($this->folder);
	}

	/** A program that calls itself a Node and then does something else. */
	public function node(string $shell, string $version = 'v20.20.2'): string {
		return $this->program("if [ \"\$1\" = --version ]; then echo {$version}; exit 0; fi\n" . $shell);
	}

	public function program(string $shell): string {
		$path = $this->folder . '/program-' . bin2hex(random_bytes(3));
		file_put_contents($path, "#!/bin/sh\n" . $shell . "\n");
		chmod($path, 0700);
		return $path;
	}

	public function settings(?string $node, int $processes = 2, int $megabytes = 512): EngineSettings {
		return new EngineSettings($node, __FILE__, $this->folder, 'test', $processes, $megabytes);
	}

	public function request(int $seconds = 5, string $policy = '{"limits":{}}', string $content = 'words'): InspectionRequest {
		$file = $this->folder . '/document-' . bin2hex(random_bytes(3));
		file_put_contents($file, $content);
		return new InspectionRequest($file, 'document.odt', null, $policy, $seconds);
	}

	/** A report as the engine writes it. */
	public static function report(string $verdict = 'review'): string {
		return json_encode([
			'schema' => 'documentgate-report/1', 'engine' => '0.1.0', 'name' => 'document.odt', 'bytes' => 5, 'sha256' => hash('sha256', 'words'),
			'format' => ['id' => 'odt', 'mediaType' => 'application/vnd.oasis.opendocument.text'],
			'traits' => ['macro'], 'findings' => [['rule' => 'basic-macro', 'at' => ['path' => ['document.odt', 'Basic/a.xml']]]], 'gaps' => [],
			'facts' => ['conformance' => new \stdClass()], 'verdict' => $verdict, 'because' => ['basic-macro'], 'safeCopy' => 'offer', 'suggest' => [],
		], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES);
	}

	/**
	 * A daemon that answers every request in one way.
	 *
	 * @param string $behaviour see fake-daemon.php
	 * @return string its address
	 */
	public function daemon(string $behaviour, string $body = '', string $secret = ''): string {
		$socket = $this->folder . '/daemon-' . bin2hex(random_bytes(3)) . '.sock';
		$answer = $socket . '.answer';
		file_put_contents($answer, $body);
		$pipes = [];
		$process = proc_open([PHP_BINARY, __DIR__ . '/fake-daemon.php', $secret === '' ? 'unix://' . $socket : 'tcp://127.0.0.1:0', $behaviour, $answer, $secret], [1 => ['pipe', 'w']], $pipes);
		if (!is_resource($process)) {
			throw new \RuntimeException('The daemon of the test cannot be started.');
		}
		$this->running[] = $process;
		$port = trim((string)fgets($pipes[1]));
		return $secret === '' ? 'unix:' . $socket : 'http://' . $port;
	}

	private static function remove(string $path): void {
		if (is_dir($path) && !is_link($path)) {
			foreach (array_diff(scandir($path) ?: [], ['.', '..']) as $name) {
				self::remove($path . '/' . $name);
			}
			rmdir($path);
			return;
		}
		@unlink($path);
	}
}
