<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

namespace OCA\DocumentGate\Mail;

use OCA\DocumentGate\Db\Item;
use OCA\DocumentGate\Model\Disposition;
use OCA\DocumentGate\Service\CaseWords;
use OCA\DocumentGate\Service\FindingTexts;
use OCA\DocumentGate\Service\Languages;
use OCA\DocumentGate\Service\Links;
use OCA\DocumentGate\Service\StateWords;
use OCA\DocumentGate\Service\VisibleText;
use OCP\IDateTimeFormatter;
use OCP\IL10N;
use OCP\IUser;
use OCP\Mail\IEMailTemplate;
use OCP\Mail\IMailer;
use OCP\Util;

/** Writes mails in the language of their reader, with the rule's own text: what was found, what it means, what to do. */
class MailWriter {
	/** Findings and cases a mail lists; the view has the rest. */
	private const MOST = 5;
	private const MOST_CASES = 20;

	public function __construct(
		private readonly IMailer $mailer,
		private readonly Languages $languages,
		private readonly CaseWords $words,
		private readonly FindingTexts $findings,
		private readonly Links $links,
		private readonly IDateTimeFormatter $dates,
	) {
	}

	/** To the submitter: it arrived, and this is its number. */
	public function receipt(Item $item, IUser $user): void {
		$l = $this->languages->of($user->getUID());
		$mail = $this->begin('receipt', $l->t('Received: %1$s', [VisibleText::of($item->getName())]), $l);
		$mail->addBodyText($this->words->forSubmitter($item, $l));
		$this->facts($mail, $item, $l);
		$this->findingTexts($mail, $item, $l);
		$mail->addBodyText($this->words->next($item, $l));
		$mail->addBodyButton($l->t('Show the receipt'), $this->links->submission($item));
		$this->send($mail, $user, $l);
	}

	/** To the submitter: somebody decided. */
	public function decision(Item $item, IUser $user): void {
		$l = $this->languages->of($user->getUID());
		$mail = $this->begin('decision', $l->t('%1$s: %2$s', [VisibleText::of($item->getName()), StateWords::of($item->getState(), $l)]), $l);
		$mail->addBodyText($this->words->forSubmitter($item, $l));
		$message = $item->getMessage() ?? $item->getReason();
		if ($message !== null && trim($message) !== '') {
			$this->line($mail, $l->t('Message from the sitting service'), VisibleText::of($message, 4000));
		}
		if ($item->disposition()->hides()) {
			$this->findingTexts($mail, $item, $l);
		}
		$this->facts($mail, $item, $l);
		$mail->addBodyButton($l->t('Show the document'), $this->links->submission($item));
		$this->send($mail, $user, $l);
	}

	/**
	 * To a reviewer: what waits.
	 *
	 * @param array{waiting: int, overdue: int, dueToday: int, mine: int, ...} $counts
	 * @param list<Item> $items the most urgent first
	 */
	public function digest(array $counts, array $items, IUser $user): void {
		$l = $this->languages->of($user->getUID());
		$mail = $this->begin('digest', $l->n('%n document is waiting for a decision', '%n documents are waiting for a decision', $counts['waiting']), $l);
		$mail->addBodyText(implode(' ', array_filter([
			$counts['overdue'] > 0 ? $l->n('%n is overdue.', '%n are overdue.', $counts['overdue']) : '',
			$counts['dueToday'] > 0 ? $l->n('%n is due today.', '%n are due today.', $counts['dueToday']) : '',
			$counts['mine'] > 0 ? $l->n('%n was given to you.', '%n were given to you.', $counts['mine']) : '',
		])) ?: $l->t('Nothing is overdue.'));
		foreach (array_slice($items, 0, self::MOST_CASES) as $item) {
			$this->line($mail, VisibleText::of($item->getName()), $this->words->forReviewer($item, $l) . ' ' . $this->since($item->getCreatedAt(), $l));
		}
		$more = $counts['waiting'] - min(count($items), self::MOST_CASES);
		if ($more > 0) {
			$mail->addBodyText($l->n('And %n more.', 'And %n more.', $more));
		}
		$mail->addBodyButton($l->t('Go to the review desk'), $this->links->desk());
		$this->send($mail, $user, $l);
	}

	private function begin(string $kind, string $subject, IL10N $l): IEMailTemplate {
		$mail = $this->mailer->createEMailTemplate('documentgate.' . $kind);
		$mail->setSubject($subject);
		$mail->addHeader();
		$mail->addHeading($subject);
		return $mail;
	}

	/** Number, time, hash: what proves that it arrived. */
	private function facts(IEMailTemplate $mail, Item $item, IL10N $l): void {
		$this->line($mail, $l->t('Number'), CaseWords::number($item));
		$this->line($mail, $l->t('Handed in'), $this->dates->formatDateTime($item->getCreatedAt(), 'long', 'short', null, $l));
		$this->line($mail, $l->t('Size'), Util::humanFileSize($item->getSize()));
		$this->line($mail, $l->t('Checksum (SHA-256)'), $item->getSha256());
		if ($item->disposition() === Disposition::Held && $item->getDueAt() !== null) {
			$this->line($mail, $l->t('To be decided until'), $this->dates->formatDateTime($item->getDueAt(), 'long', 'short', null, $l));
		}
	}

	private function findingTexts(IEMailTemplate $mail, Item $item, IL10N $l): void {
		$language = Languages::ofRules($l);
		$causes = $item->reasons();
		$shown = array_values(array_filter($this->findings->findings($item), static fn (array $finding): bool => in_array($finding['rule'], $causes, true)));
		foreach (array_slice($shown, 0, self::MOST) as $finding) {
			$text = $finding['text'][$language];
			$this->line($mail, $text['title'], trim($text['meaning'] . ' ' . $text['advice']));
		}
		foreach (array_slice($this->findings->gaps($item), 0, self::MOST) as $gap) {
			$this->line($mail, $l->t('Could not be inspected completely'), $gap[$language]);
		}
	}

	private function line(IEMailTemplate $mail, string $title, string $text): void {
		$mail->addBodyListItem(nl2br(htmlspecialchars($text)), htmlspecialchars($title), '', $title . ': ' . $text, false);
	}

	private function since(int $seconds, IL10N $l): string {
		return '(' . $this->dates->formatTimeSpan($seconds, null, $this->languages->ofServer($l)) . ')';
	}

	private function send(IEMailTemplate $mail, IUser $user, IL10N $l): void {
		$address = $user->getEMailAddress();
		if ($address === null || !$this->mailer->validateMailAddress($address)) {
			return;
		}
		$mail->addFooter('', $l->getLanguageCode());
		$message = $this->mailer->createMessage();
		$message->setTo([$address => $user->getDisplayName()]);
		$message->useTemplate($mail);
		$this->mailer->send($message);
	}
}
