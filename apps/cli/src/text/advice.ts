import pc from 'picocolors';
import type { RepeatedQuestion, WarningAdvice } from '#compliance';
import { say } from '#wording';
import type { CustomerAdvice } from '../customer-advice.js';
import { askedInWords } from './account.js';
import { evidenceInText, instantInWords, type Telling } from './evidence.js';
import { folded } from './fold.js';
import { packageAdviceInText } from './package-advice.js';

/** What is prescribed for one customer, with the arithmetic and the facts behind it. */
export function adviceInText(found: CustomerAdvice, telling: Telling, isExplained: boolean): string {
  const { language } = telling;
  const { customerId, advice, repeatedQuestions } = found;
  const title = pc.bold(say(language, 'advice.title', { customerId }));
  const parts = advice.map((each) => {
    switch (each.advise) {
      case 'package':
        return packageAdviceInText(each, telling, isExplained);
      case 'training':
        return say(language, 'advice.training', { people: each.individualUpTo });
      case 'warn':
        return warningInText(each, telling);
    }
  });
  return folded(
    [
      `${title} · ${askedInWords(found, telling)}`,
      ...(parts.length > 0 ? parts : [say(language, 'advice.none')]),
      ...questionsInText(repeatedQuestions, telling),
      '',
    ].join('\n'),
  );
}

function warningInText({ topic, earlier }: WarningAdvice, { language }: Telling): string {
  const times = say(language, 'units.times', { count: earlier.length + 1 });
  return pc.yellow(say(language, 'advice.warn', { topic, times }));
}

function questionsInText(questions: readonly RepeatedQuestion[], telling: Telling): string[] {
  if (questions.length === 0) return [];
  const heading = pc.bold(say(telling.language, 'advice.questions'));
  return ['', heading, ...questions.flatMap((question) => questionInText(question, telling))];
}

function questionInText(question: RepeatedQuestion, telling: Telling): string[] {
  const { language } = telling;
  const { topic, ticketId, reportedAt, earlier, reports, warnedBefore, warnedSince, escalated } = question;
  const at = (instant: string): string => instantInWords(instant, telling);
  const sentence = [
    say(language, 'advice.question', { topic, ticketId, at: at(reportedAt), number: earlier.length + 1 }),
    warnedBefore
      ? say(language, 'advice.mayBeCharged', { at: at(warnedBefore.occurredAt) })
      : say(language, 'advice.mayNotBeCharged'),
    ...(escalated && !warnedBefore ? [say(language, 'advice.chargedUnwarned')] : []),
    ...(warnedSince && !warnedBefore
      ? [say(language, 'advice.warnedSince', { at: at(warnedSince.occurredAt) })]
      : []),
  ].join(' ');
  const facts = [...reports, warnedBefore, escalated, warnedSince].filter((fact) => fact !== null);
  return [sentence, ...facts.map((fact) => evidenceInText(fact, telling))];
}
