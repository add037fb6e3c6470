import { localDate, midnight, plusDays } from './calendar.js';
import type { Lines } from './random-lines.js';

const DAY = 86_400_000;

/** A contract's terms: one of the packages, or those that the history publishes itself. */
export interface TermsName {
  readonly termsId: string;
  readonly termsVersion: number;
}

/** A customer with no, one or two contracts: amended, ended, signed twice, signed late. */
export function addCustomer(lines: Lines, customerId: string, terms: readonly TermsName[]): void {
  const { random, instants } = lines;
  const stream = `customer-${customerId}`;
  const registered = midnight(plusDays(instants.date(), -random.between(1, 150)));
  lines.add(stream, 'CustomerRegistered', registered, {
    name: `Customer ${customerId}`,
    email: 'it@customer.example',
  });
  const contracts = random.pick([0, 0, 1, 1, 1, 2]);
  for (let number = 1; number <= contracts; number += 1) {
    addContract(lines, stream, { contractId: `${customerId}-k${number}`, terms });
  }
}

function addContract(
  lines: Lines,
  stream: string,
  { contractId, terms }: { contractId: string; terms: readonly TermsName[] },
): void {
  const { random, instants } = lines;
  const begin = (type: string, from: string) => {
    const signed = random.chance(0.75) ? midnight(from) - DAY * random.between(0, 40) : instants.any();
    lines.add(stream, type, signed, { contractId, ...random.pick(terms), from });
  };
  const first = beginning(lines);
  begin('ContractSigned', first);
  lines.maybe(0.08, () => begin('ContractSigned', random.chance(0.5) ? first : beginning(lines)));
  while (random.chance(0.25)) begin('ContractAmended', beginning(lines));
  while (random.chance(0.2)) {
    const on = random.chance(0.2) ? plusDays(first, random.between(0, 90)) : beginning(lines);
    const known = random.chance(0.7) ? midnight(on) - DAY * random.between(0, 20) : instants.any();
    lines.add(stream, 'ContractEnded', known, { contractId, on, reason: 'notice' });
  }
  addChecks(lines, stream, { contractId, from: first });
}

/** The date of something that happens around the anchor, a date long before, or the first of a month. */
function beginning({ random, instants }: Lines): string {
  const near = random.chance(0.6) && instants.used.length > 0;
  const date = near
    ? localDate(random.pick(instants.used))
    : plusDays(instants.date(), -random.between(0, 130));
  return random.chance(0.35) ? `${date.slice(0, 7)}-01` : date;
}

/** Checks at any time of a month, many of them around the instants at which months change. */
function addChecks(
  lines: Lines,
  stream: string,
  { contractId, from }: { contractId: string; from: string },
): void {
  const { random, instants } = lines;
  while (random.chance(0.8)) {
    const day = midnight(plusDays(from, random.between(0, 120)));
    const changeOfMonth = midnight(`${localDate(day).slice(0, 7)}-01`);
    const at = random.chance(0.3) ? instants.beside(changeOfMonth) : day + random.between(0, DAY);
    const checks = random.chance(0.15) ? 2 : 1;
    for (let number = 0; number < checks; number += 1) {
      lines.add(stream, 'PbxCheckPerformed', at, { contractId, technician: 'M. Kral', findings: 'none' });
    }
  }
}
