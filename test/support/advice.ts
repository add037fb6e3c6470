import { type Advice, adviceFor, type PackageAdvice } from '#compliance';
import { turnedPaid, worldOf } from './money.js';
import { type Asked, customer, type Happening, type HistoryLine, type Report, ticket } from './situation.js';
import { paid } from './situation-work.js';

export interface Story {
  readonly papers?: readonly Happening[];
  readonly published?: readonly HistoryLine[];
}

/** The half year up to this Wednesday is that from Thursday 15 January on. */
const JULY_15 = { asOf: 'Wed 2026-07-15 12:00' };

/** What the offer prescribes for ACME. */
export function advised(
  tickets: readonly (readonly HistoryLine[])[],
  { papers = [], published = [] }: Story = {},
  asked: Asked = JULY_15,
): Advice[] {
  return adviceFor(worldOf([published, customer('acme', ...papers), ...tickets], asked), 'acme');
}

/** The package that is recommended to ACME, with its arithmetic. */
export function recommended(...story: Parameters<typeof advised>): PackageAdvice | undefined {
  return advised(...story).find((each) => each.advise === 'package');
}

/** A ticket with paid remote work, agreed at 07:30. */
export function use(
  ticketId: string,
  day: string,
  [from, until]: readonly [string, string],
  report: Report = {},
): HistoryLine[] {
  return ticket(
    ticketId,
    `${day} 07:00`,
    report,
    turnedPaid(`${day} 07:30`, 'remote-configuration'),
    paid(`${day} ${from}`, `${day} ${until}`),
  );
}

/** Six monthly prices, what is still charged, total and saving of each variant. */
export function variants(...story: Parameters<typeof recommended>) {
  return recommended(...story)?.variants.map(({ packages, stillCharged, total, saving }) => [
    packages,
    stillCharged,
    total,
    saving,
  ]);
}
