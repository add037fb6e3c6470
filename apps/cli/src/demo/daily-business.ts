import { isWorkingDay, type LocalDay, isOpen } from '#calendar';
import type { Terms } from '#contract';
import type { Instant } from '#facts';
import { CUSTOMERS, type Customer, termsAt } from './cast.js';
import {
  type Course,
  duplicate,
  excusedFault,
  hardwareFaultCourse,
  includedChange,
  paidService,
  question,
  questionThatIsAFault,
  remoteFault,
  technicianVisit,
} from './courses.js';
import { Pace } from './pace.js';
import type { Random } from './random.js';
import { REQUESTS } from './requests.js';
import type { Step } from './step.js';
import { acknowledged, reported, type Request } from './ticket-words.js';
import { ticket } from './ticket.js';
import { daysBetween, MINUTE, OFFICE, onDay } from './wall-clock.js';

interface Report {
  readonly customer: Customer;
  readonly terms: Terms | undefined;
  readonly at: Instant;
}

/** A ticket under contract that has to be served before those without. */
interface Waiting {
  readonly reportedAt: Instant;
  readonly acknowledgedAt: Instant;
}

/** What goes on every day: some three requests on a working day, fewer on the others. */
export function dailyBusiness(random: Random): Step[] {
  const waiting: Waiting[] = [];
  return reports(random).flatMap((report, index) => {
    const { customer, terms, at } = report;
    const pace = new Pace(random, terms);
    const planned = pace.done('reaction', at);
    const acknowledgedAt =
      terms || random.chance(0.02) ? planned : afterThoseUnderContract(at, planned, waiting);
    if (terms) waiting.push({ reportedAt: at, acknowledgedAt });
    const [request, course] = chosen(report, random);
    const ticketId = `T-${String(index + 1).padStart(4, '0')}`;
    return ticket(ticketId, customer.customerId, [
      reported(at, request),
      acknowledged(acknowledgedAt),
      ...course({ reportedAt: at, acknowledgedAt, pace, random }),
    ]);
  });
}

/** Requests in the order of their report. */
function reports(random: Random): Report[] {
  return daysBetween('2026-01-01', '2026-06-30')
    .flatMap((day) => (isWorkingDay(OFFICE, day) ? workday(day, random) : dayOff(day, random)))
    .map((at) => ({ at, customer: whoCalls(at, random) }))
    .map(({ at, customer }) => ({ at, customer, terms: termsAt(customer, at) }))
    .sort((a, b) => a.at - b.at);
}

function workday(day: LocalDay, random: Random): Instant[] {
  return Array.from({ length: random.whole(2, 4) }, () =>
    onDay(day, random.whole(7 * 60 + 40, 17 * 60 + 20)),
  );
}

function dayOff(day: LocalDay, random: Random): Instant[] {
  return random.chance(0.3) ? [onDay(day, random.whole(8 * 60, 20 * 60))] : [];
}

/** Outside service hours only those call whom somebody answers. */
function whoCalls(at: Instant, random: Random): Customer {
  const customer = random.among(CUSTOMERS as [Customer, ...Customer[]]);
  const isAnswered =
    isOpen(OFFICE, at) || termsAt(customer, at)?.serviceHoursCalendar !== OFFICE.published.id;
  return isAnswered || random.chance(0.3) ? customer : whoCalls(at, random);
}

function afterThoseUnderContract(
  reportedAt: Instant,
  planned: Instant,
  waiting: readonly Waiting[],
): Instant {
  const before = waiting.slice(-40).filter((each) => each.reportedAt < reportedAt);
  const last = before.reduce((latest, { acknowledgedAt }) => Math.max(latest, acknowledgedAt), -Infinity);
  return last >= planned ? last + 5 * MINUTE : planned;
}

const COURSES = {
  remoteFault: 34,
  hardwareFault: 10,
  technicianVisit: 12,
  question: 22,
  change: 14,
  duplicate: 3,
  questionThatIsAFault: 3,
  excusedFault: 2,
};

/** Without a package people ask more than they report, and pay for what is more than an answer. */
const COURSES_WITHOUT_CONTRACT = {
  remoteFault: 16,
  technicianVisit: 4,
  question: 48,
  change: 18,
  unrelated: 12,
  duplicate: 2,
};

function chosen({ terms }: Report, random: Random): [Request, Course] {
  const kind = terms ? random.weighted(COURSES) : random.weighted(COURSES_WITHOUT_CONTRACT);
  switch (kind) {
    case 'hardwareFault':
      return [random.among(REQUESTS.hardwareFault), hardwareFaultCourse];
    case 'technicianVisit':
      return [random.among(REQUESTS.technicianVisit), technicianVisit];
    case 'question':
      return [random.among(REQUESTS.question), question];
    case 'questionThatIsAFault':
      return [random.among(REQUESTS.question), questionThatIsAFault];
    case 'change':
      return [random.among(REQUESTS.change), courseOfChange(terms)];
    case 'unrelated':
      return [random.among(REQUESTS.unrelated), paidService('unrelated-help')];
    case 'duplicate':
      return [random.among(REQUESTS.remoteFault), duplicate];
    case 'excusedFault':
      return [random.among(REQUESTS.remoteFault), excusedFault];
    case 'remoteFault':
      return [random.among(REQUESTS.remoteFault), remoteFault];
  }
}

/** Included where the package says so; else agreed and paid. */
function courseOfChange(terms: Terms | undefined): Course {
  const isIncluded = terms?.guarantees['included-remote']?.includesChanges === true;
  return isIncluded ? includedChange : paidService('remote-configuration');
}
