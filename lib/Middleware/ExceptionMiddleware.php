<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Middleware;

use Exception;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCA\DocumentGate\Exception\WrongSecret;
use OCA\DocumentGate\Service\Messages;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\NotFoundResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TextPlainResponse;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/** Turns what services throw into answers. What is forbidden looks exactly like what is not there. */
class ExceptionMiddleware extends Middleware {
	public function __construct(
		private readonly IRequest $request,
		private readonly Messages $messages,
	) {
	}

	#[\Override]
	public function afterException(Controller $controller, string $methodName, Exception $exception): Response {
		$answer = match (true) {
			$exception instanceof NotFound, $exception instanceof NotPermitted => [Http::STATUS_NOT_FOUND, Messages::NOTHING],
			$exception instanceof Conflict => [Http::STATUS_CONFLICT, $exception->getMessage()],
			$exception instanceof Invalid => [Http::STATUS_UNPROCESSABLE_ENTITY, $exception->getMessage()],
			$exception instanceof EngineUnavailable => [Http::STATUS_SERVICE_UNAVAILABLE, Messages::NO_ENGINE],
			default => throw $exception,
		};
		[$status, $message] = $answer;
		if (!$controller instanceof OCSController) {
			return $status === Http::STATUS_NOT_FOUND ? new NotFoundResponse() : new TextPlainResponse($this->messages->translated($message), $status);
		}
		$response = $controller->buildResponse(new DataResponse(['message' => $this->messages->translated($message)], $status), $this->request->getFormat() === 'json' ? 'json' : 'xml');
		if ($exception instanceof WrongSecret) {
			$response->throttle();
		}
		return $response;
	}
}
