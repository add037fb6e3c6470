import Table from 'cli-table3';
import pc from 'picocolors';
import type { PackageAdvice, WarningAdvice } from '#compliance';
import { say } from '#wording';
import type { CustomerAdvice } from '../customer-advice.js';
import { type Asked, askedInWords } from './account.js';
import { decimalInWords } from './amounts.js';
import type { Telling } from './evidence.js';
import { PLAIN_TABLE } from './table.js';

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
  const table = new Table({
    ...PLAIN_TABLE,
    colAligns: ['left', 'right', 'right', 'left', 'right', 'right'],
  });
  const headings = ['customer', 'uses', 'paid', 'cheapest', 'total', 'saving'];
  table.push(headings.map((heading) => pc.bold(say(language, `advice.${heading}`))));
  for (const { customerId, each } of rows) table.push([customerId, ...figures(each, language)]);
  return `${pc.bold(say(language, 'advice.recommended'))}\n${table.toString()}`;
}

function figures({ uses, cost, variants, cheapest }: PackageAdvice, language: Telling['language']): string[] {
  const best = variants.find(({ termsId }) => termsId === cheapest);
  const inWords = (amount: string | undefined): string =>
    amount === undefined ? '–' : decimalInWords(amount, language);
  return [
    String(uses.length),
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
  const table = new Table(PLAIN_TABLE);
  const headings = ['customer', 'topic', 'newest', 'earlier'];
  table.push(headings.map((heading) => pc.bold(say(language, `advice.${heading}`))));
  for (const [customerId, { topic, ticketId, earlier }] of rows) {
    table.push([customerId, topic, ticketId, earlier.join(', ')]);
  }
  return `${pc.bold(say(language, 'advice.warnings'))}\n${table.toString()}`;
}
