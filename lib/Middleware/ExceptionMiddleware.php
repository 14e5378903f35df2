<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Middleware;

use Exception;
use OCA\DocumentGate\AppInfo\Application;
use OCA\DocumentGate\Engine\EngineUnavailable;
use OCA\DocumentGate\Exception\Conflict;
use OCA\DocumentGate\Exception\Invalid;
use OCA\DocumentGate\Exception\NotFound;
use OCA\DocumentGate\Exception\NotPermitted;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\L10N\IFactory;

/** Turns what services throw into answers. What is forbidden looks exactly like what is not there. */
class ExceptionMiddleware extends Middleware {
	public function __construct(
		private readonly IRequest $request,
		private readonly IFactory $languages,
	) {
	}

	#[\Override]
	public function afterException(Controller $controller, string $methodName, Exception $exception): Response {
		$answer = match (true) {
			$exception instanceof NotFound, $exception instanceof NotPermitted => [Http::STATUS_NOT_FOUND, 'This does not exist, or you may not see it.'],
			$exception instanceof Conflict => [Http::STATUS_CONFLICT, $exception->getMessage()],
			$exception instanceof Invalid => [Http::STATUS_UNPROCESSABLE_ENTITY, $exception->getMessage()],
			$exception instanceof EngineUnavailable => [Http::STATUS_SERVICE_UNAVAILABLE, 'The inspection is not available now. Please try again later.'],
			default => throw $exception,
		};
		if (!$controller instanceof OCSController) {
			throw $exception;
		}
		[$status, $message] = $answer;
		return $controller->buildResponse(new DataResponse(['message' => $this->translated($message)], $status), $this->format($controller));
	}

	/** Messages of services are English; those that the app knows in other languages are shown in them. */
	private function translated(string $message): string {
		return $this->languages->get(Application::APP_ID)->t(str_replace('%', '%%', $message));
	}

	private function format(OCSController $controller): string {
		$format = $this->request->getFormat();
		return $format !== null && $controller->isResponderRegistered($format) ? $format : 'xml';
	}
}
