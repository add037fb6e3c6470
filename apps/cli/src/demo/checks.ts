import { isWorkingDay, type LocalDay, parseDay } from '#calendar';
import { formatInstant } from '#facts';
import { contractIdOf, CUSTOMERS, type Customer, termsAt } from './cast.js';
import type { Random } from './random.js';
import { onCustomer, type Step } from './step.js';
import { MINUTE, OFFICE, onDay } from './wall-clock.js';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

/** The second check of this month was forgotten: with one of two, the promise is broken. */
const FORGOTTEN = 'c-carrier 2026-02';

/** Checks of the exchange where they are promised, and a backup of every exchange under contract each month. */
export function checksAndBackups(random: Random): Step[] {
  return MONTHS.flatMap((month) =>
    CUSTOMERS.flatMap((customer) => {
      const begins = onDay(parseDay(`${month}-01`), 0);
      const terms = termsAt(customer, begins);
      if (!terms) return [];
      const checks = terms.guarantees['pbx-check']?.checksPerMonth ?? 0;
      return [...checksOf(customer, month, checks, random), backup(customer, month, random)];
    }),
  );
}

function checksOf(customer: Customer, month: string, promised: number, random: Random): Step[] {
  const done = FORGOTTEN === `${customer.customerId} ${month}` ? promised - 1 : promised;
  return Array.from({ length: done }, (_, index) => {
    const day = workingDayFrom(parseDay(`${month}-01`) + random.whole(2, 10) + index * 13);
    const startedAt = onDay(day, random.whole(9 * 60, 15 * 60));
    const endedAt = startedAt + random.whole(35, 80) * MINUTE;
    return onCustomer(customer.customerId, endedAt, 'PerformPbxCheck', {
      contractId: contractIdOf(customer),
      technician: random.among(['tech-peter', 'tech-jana']),
      findings: random.among([
        'In order',
        'Dust removed from the fans',
        'Logs turned over',
        'Battery exchanged',
      ]),
      startedAt: formatInstant(startedAt),
      endedAt: formatInstant(endedAt),
    });
  });
}

function backup(customer: Customer, month: string, random: Random): Step {
  const day = parseDay(`${month}-01`) + random.whole(0, 20);
  const contractId = contractIdOf(customer);
  return onCustomer(customer.customerId, onDay(day, random.whole(1 * 60, 5 * 60)), 'TakeBackup', {
    contractId,
    backupId: `${contractId}-${month}`,
  });
}

function workingDayFrom(day: LocalDay): LocalDay {
  return isWorkingDay(OFFICE, day) ? day : workingDayFrom(day + 1);
}
