<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Service;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Model\Verdict;
use OCP\IL10N;

/** What is said about a case, one sentence at a time: the answer first, then why, then what happens next. */
class CaseWords {
	public function __construct(
		private readonly Vocabulary $vocabulary,
		private readonly FindingTexts $findings,
	) {
	}

	/** `DG-2026-000012`: what people read out on the telephone. */
	public static function number(Item $item): string {
		return sprintf('DG-%s-%06d', gmdate('Y', $item->getCreatedAt()), (int)$item->getId());
	}

	/**
	 * Did my document arrive, and what became of it?
	 *
	 * @param bool $exact with the place the rule found, for which the report is read; lists do without
	 */
	public function forSubmitter(Item $item, IL10N $l, bool $exact = true): string {
		$reason = $this->reason($item, Languages::ofRules($l), $exact);
		return match ($item->disposition()) {
			Disposition::Pending => $l->t('Your document has arrived. It could not be inspected yet; that will happen by itself. Until then nobody else can see it.'),
			Disposition::Clean => $item->judged() === Verdict::Advise && $reason !== ''
				? $l->t('Your document has arrived and was accepted. A hint for the next time: %1$s.', [$reason])
				: $l->t('Your document has arrived and was accepted.'),
			Disposition::Held => $reason === ''
				? $l->t('Your document has arrived. Before others see it, the sitting service looks at it.')
				: $l->t('Your document has arrived. Before others see it, the sitting service looks at it: %1$s.', [$reason]),
			Disposition::Refused => $l->t('Your document was not taken over: %1$s. A sealed copy is kept, so nothing is lost.', [$reason]),
			Disposition::Released => $l->t('Your document was reviewed and accepted.'),
			Disposition::Replaced => $l->t('The safe copy of your document was accepted.'),
			Disposition::Returned => $l->t('Your document was returned to you.'),
			Disposition::Rejected => $l->t('Your document was rejected.'),
			Disposition::Withdrawn => $l->t('You have withdrawn your document.'),
		};
	}

	/** What must I decide? @param bool $exact as above */
	public function forReviewer(Item $item, IL10N $l, bool $exact = true): string {
		if ($item->disposition() === Disposition::Pending) {
			return $this->pending($item, $l);
		}
		$reason = $this->reason($item, Languages::ofRules($l), $exact);
		return $reason === '' ? $l->t('Nothing remarkable.') : mb_strtoupper(mb_substr($reason, 0, 1)) . mb_substr($reason, 1) . '.';
	}

	/** What the sitting service says of a decided case; the reason stands in where no message of its own was written. As long as a second person has to agree, nothing is decided. */
	public static function message(Item $item): ?string {
		return $item->disposition()->isOpen() || $item->getDecision() === null ? null : $item->getMessage() ?? $item->getReason();
	}

	/** What happens next, and what can I do? With the message of the sitting service. */
	public function next(Item $item, IL10N $l): string {
		$message = in_array($item->disposition(), [Disposition::Clean, Disposition::Released, Disposition::Replaced, Disposition::Returned, Disposition::Rejected], true) ? $item->getMessage() ?? $item->getReason() : null;
		return $this->guidance($item, $l) . ($message === null || trim($message) === '' ? '' : ' ' . $l->t('Message from the sitting service: %1$s', [$message]));
	}

	/** What happens next, and what can I do? */
	public function guidance(Item $item, IL10N $l): string {
		return match ($item->disposition()) {
			Disposition::Pending => $l->t('You need not do anything. We will tell you as soon as the document was inspected.'),
			Disposition::Clean, Disposition::Released, Disposition::Replaced => $l->t('You need not do anything.'),
			Disposition::Held => $l->t('You need not do anything. We will tell you as soon as it is decided. You can still replace or delete the document.'),
			Disposition::Refused, Disposition::Returned, Disposition::Rejected => $this->wayOut($item, $l),
			Disposition::Withdrawn => $l->t('You can submit the document again at any time.'),
		};
	}

	/**
	 * Why somebody has to look at it: the first reason, in the words of the rule; empty where there is none.
	 *
	 * @param 'de'|'en' $language
	 */
	public function reason(Item $item, string $language, bool $exact = true): string {
		$causes = $item->reasons();
		// what is in a document says more than its format
		usort($causes, static fn (string $one, string $other): int => (int)str_contains($one, ':') <=> (int)str_contains($other, ':'));
		if ($causes === []) {
			return '';
		}
		[$kind, $id] = array_pad(explode(':', $causes[0], 2), 2, '');
		$words = $this->vocabulary->cause($causes[0])[$language];
		return match ($id === '' ? 'rule' : $kind) {
			'gap' => $language === 'de' ? 'es konnte nicht vollständig geprüft werden (' . $words . ')' : 'it could not be inspected completely (' . $words . ')',
			'format' => $this->formatReason($item, $words, $language),
			'wish' => $language === 'de' ? 'gewünscht ist ein Dokument ' . $words : 'a document ' . $words . ' is preferred',
			default => ($exact ? $this->findings->title($item, $causes[0], $language) : null) ?? $words,
		};
	}

	private function formatReason(Item $item, string $format, string $language): string {
		if ($item->judged() === Verdict::Advise) {
			return $language === 'de' ? 'besser als „' . $format . '“ ist ein offenes Format' : 'an open format is better than “' . $format . '”';
		}
		return $language === 'de' ? 'Dokumente der Art „' . $format . '“ werden immer angesehen' : 'documents of the kind “' . $format . '” are always looked at';
	}

	private function pending(Item $item, IL10N $l): string {
		return match ($item->getPendingCause()) {
			'too-large' => $l->t('It could not be inspected yet: it is too large.'),
			'timeout' => $l->t('It could not be inspected yet: the inspection took too long.'),
			'disk-full' => $l->t('It could not be inspected yet: the server had no space left.'),
			default => $l->t('It could not be inspected yet: the inspection is not available.'),
		};
	}

	private function wayOut(Item $item, IL10N $l): string {
		$advice = $this->findings->advice($item, Languages::ofRules($l));
		$way = $advice === '' ? $l->t('Please change the document and submit it again, or ask the sitting service.') : $advice . ' ' . $l->t('Then submit it again.');
		return $item->getSafeCopy() === 'none' ? $way : $way . ' ' . $l->t('Or submit the safe copy.');
	}
}
