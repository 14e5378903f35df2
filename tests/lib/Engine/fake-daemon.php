<?php

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

declare(strict_types=1);

/**
 * A daemon for tests. Arguments: address, behaviour, file with the body of the answer, secret.
 * Behaviours: `200`, `400`, `503` …: answers with this status; `silent`: never answers; `nonsense`: answers with something that is not HTTP;
 * `broken`: closes in the middle of the answer; `forged`: signs with another secret.
 */

[, $address, $behaviour, $file, $secret] = $argv;
$server = stream_socket_server($address);
if ($server === false) {
	exit(1);
}
echo stream_socket_get_name($server, false), "\n";
$body = (string)file_get_contents($file);
while (($connection = @stream_socket_accept($server, 60)) !== false) {
	$request = '';
	while (!str_contains($request, "\r\n\r\n")) {
		$piece = fread($connection, 8192);
		if ($piece === '' || $piece === false) {
			break;
		}
		$request .= $piece;
	}
	$length = preg_match('/^content-length: (\d+)/mi', $request, $match) === 1 ? (int)$match[1] : 0;
	$read = strlen($request) - (int)strpos($request, "\r\n\r\n") - 4;
	while ($read < $length && ($piece = fread($connection, 8192)) !== '' && $piece !== false) {
		$request .= $piece;
		$read += strlen($piece);
	}
	if ($behaviour === 'silent') {
		sleep(30);
	} elseif ($behaviour === 'nonsense') {
		fwrite($connection, "\x00\x01 what?\n");
	} elseif ($behaviour === 'broken') {
		fwrite($connection, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" . $body);
	} else {
		$status = $behaviour === 'forged' ? 200 : (int)$behaviour;
		$nonce = preg_match('/^x-documentgate-nonce: (\S+)/mi', $request, $match) === 1 ? $match[1] : '';
		$signature = hash_hmac('sha256', "answer\n{$status}\n{$nonce}\n" . hash('sha256', $body), $behaviour === 'forged' ? 'another' : $secret);
		// what the request was, for the test to read
		file_put_contents($file . '.request', $request);
		fwrite($connection, "HTTP/1.1 {$status} X\r\nConnection: close\r\nX-Documentgate-Signature: {$signature}\r\nContent-Length: " . strlen($body) . "\r\n\r\n" . $body);
	}
	fclose($connection);
}
