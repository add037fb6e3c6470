import pc from 'picocolors';
import type { PackageAdvice, WarningAdvice } from '#compliance';
import { say } from '#wording';
import type { CustomerAdvice } from '../customer-advice.js';
import { type Asked, askedInWords } from './account.js';
import { decimalInWords } from './amounts.js';
import { columnsInText } from './columns.js';
import type { Telling } from './evidence.js';

/** All customers for whom the offer prescribes anything: packages to recommend, warnings to give. */
export function adviceOverviewInText(
  found: readonly CustomerAdvice[],
  asked: Asked,
  telling: Telling,
): string {
  const { language } = telling;
  const title = `${pc.bold(say(language, 'advice.overview'))} · ${askedInWords(asked, telling)}`;
  if (found.length === 0) return `${title}\n${say(language, 'advice.none')}\n`;
  const parts = [packages(found, telling), warnings(found, telling)].filter((part) => part !== undefined);
  return `${title}\n\n${parts.map((part) => `${part}\n\n`).join('')}`.slice(0, -1);
}

function packages(found: readonly CustomerAdvice[], { language }: Telling): string | undefined {
  const rows = found.flatMap(({ customerId, advice }) =>
    advice.filter((each) => each.advise === 'package').map((each) => ({ customerId, each })),
  );
  if (rows.length === 0) return undefined;
  const headings = ['customer', 'uses', 'now', 'paid', 'cheapest', 'total', 'saving'];
  const table = columnsInText(
    [
      headings.map((heading) => pc.bold(say(language, `advice.${heading}`))),
      ...rows.map(({ customerId, each }) => [customerId, ...figures(each, language)]),
    ],
    ['left', 'right', 'left', 'right', 'left', 'right', 'right'],
  );
  return `${pc.bold(say(language, 'advice.recommended'))}\n${table}`;
}

function figures(
  { uses, current, cost, variants, cheapest }: PackageAdvice,
  language: Telling['language'],
): string[] {
  const best = variants.find(({ termsId }) => termsId === cheapest);
  const inWords = (amount: string | undefined): string =>
    amount === undefined ? '–' : decimalInWords(amount, language);
  return [
    String(uses.length),
    current ?? '–',
    inWords(cost.total),
    cheapest ?? '–',
    inWords(best?.total),
    inWords(best?.saving),
  ];
}

function warnings(found: readonly CustomerAdvice[], { language }: Telling): string | undefined {
  const rows = found.flatMap(({ customerId, advice }) =>
    advice
      .filter((each): each is WarningAdvice => each.advise === 'warn')
      .map((each) => [customerId, each] as const),
  );
  if (rows.length === 0) return undefined;
  const headings = ['customer', 'topic', 'newest', 'earlier'];
  const table = columnsInText(
    [
      headings.map((heading) => pc.bold(say(language, `advice.${heading}`))),
      ...rows.map(([customerId, { topic, ticketId, earlier }]) => [
        customerId,
        topic,
        ticketId,
        earlier.join(', '),
      ]),
    ],
    ['left', 'left', 'left', 'left'],
  );
  return `${pc.bold(say(language, 'advice.warnings'))}\n${table}`;
}
