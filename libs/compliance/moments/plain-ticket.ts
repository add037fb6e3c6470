import type { CompiledCalendar, Span } from '#calendar';
import type { CalendarBook, GuaranteeId, Terms, TimedGuarantee, TimedGuaranteeId } from '#contract';
import type { Instant } from '#facts';
import { type ClockOf, type ClockRule, instantsOf } from '../clock.js';
import { countingStart, movedDue } from '../due.js';
import { endOfTheirDay, isOwed } from '../guarantees/same-day-departure.js';
import type { ServedWithoutContract } from '../guarantees/sla-first.js';
import { merged } from '../interruptions.js';
import { CLOCK_RULES } from '../judge-clock.js';
import { measureOf } from '../measure.js';
import type { Occurrence, TicketView } from '../ticket-view.js';
import type { MomentColumns } from './moment-columns.js';
import type { MonthNames } from './month-names.js';

/**
 * A ticket without paid work and without waiting for the customer: all its promises are clocks, which the order and the
 * instants of its facts decide. It lasts until the next one is asked for.
 */
export interface PlainTicket extends TicketView<Occurrence> {
  readonly customerId: string;
}

/** What moments of tickets turn on beyond their facts and their terms. */
export interface Around {
  readonly calendars: CalendarBook;
  readonly withoutContract: ServedWithoutContract;
  readonly months: MonthNames;
  readonly asOf: Instant;
}

interface TimedPromise {
  readonly guarantee: TimedGuaranteeId;
  readonly promise: TimedGuarantee;
  readonly rule: ClockRule;
}

/** Finds the moments of plain tickets under one version of terms: by the rules of `judge`, without what only explains. */
export class PlainMoments {
  private readonly timed: readonly TimedPromise[];
  private readonly zone: CompiledCalendar;

  constructor(
    private readonly terms: Terms,
    private readonly around: Around,
    private readonly columns: MomentColumns,
  ) {
    this.zone = around.calendars.first(terms.workingDaysCalendar);
    this.timed = (Object.keys(CLOCK_RULES) as TimedGuaranteeId[]).flatMap((guarantee) => {
      const promise = terms.guarantees[guarantee];
      return promise ? [{ guarantee, promise, rule: CLOCK_RULES[guarantee] }] : [];
    });
  }

  /** @throws SlaError as `judge` does */
  add(ticket: PlainTicket): void {
    const excused = merged(ticket.excusedSpans);
    for (const { guarantee, promise, rule } of this.timed) {
      const clock = rule(ticket, this.terms);
      if (!clock) continue;
      const dueAt = this.dueAt(promise, clock.start.occurredAt, excused);
      this.keep(ticket, guarantee, clock, dueAt);
      if (guarantee === 'technician-dispatch') this.addSameDay(ticket, clock, dueAt);
    }
    this.addSlaFirst(ticket);
  }

  private keep(
    ticket: PlainTicket,
    guarantee: GuaranteeId,
    clock: ClockOf<Occurrence>,
    dueAt: Instant,
  ): void {
    const month = this.around.months.of(this.zone, clock.start.occurredAt);
    const cell = this.columns.cellOf(ticket.customerId, month, guarantee);
    this.columns.addClock(cell, clock, dueAt, ticket.isVoided);
  }

  private dueAt(promise: TimedGuarantee, start: Instant, excused: readonly Span[]): Instant {
    const { calendars } = this.around;
    const measure = measureOf(promise.counting, this.terms, calendars, start);
    return movedDue(measure, countingStart(promise, this.terms, calendars, start), excused).dueAt;
  }

  /** @param dispatch what `technician-dispatch` turns on */
  private addSameDay(ticket: PlainTicket, dispatch: ClockOf<Occurrence>, dispatchDueAt: Instant): void {
    const { guarantees, workingDaysCalendar } = this.terms;
    if (!guarantees['same-day-departure'] || ticket.newestKind !== 'fault') return;
    const { asOf, calendars } = this.around;
    if (!isOwed(instantsOf(dispatch, dispatchDueAt, asOf))) return;
    const { start, stop } = dispatch;
    const reportedAt = ticket.report.occurredAt;
    const calendar = calendars.inForce(workingDaysCalendar, reportedAt);
    const dueAt = endOfTheirDay(calendar, reportedAt, start.occurredAt);
    if (dueAt !== undefined) this.keep(ticket, 'same-day-departure', { start, stop }, dueAt);
  }

  /** It has no due instant; one that was overtaken is due before everything, since no stop can mend it. */
  private addSlaFirst(ticket: PlainTicket): void {
    const { guarantees, readings, serviceHoursCalendar } = this.terms;
    if (!guarantees['sla-first']) return;
    const start = ticket.report;
    const stop = ticket.firstAcknowledgement(readings.acknowledgedBy);
    const calendar = this.around.calendars.inForce(serviceHoursCalendar, start.occurredAt);
    const waited = { reportedAt: start.occurredAt, servedAt: stop?.occurredAt ?? Infinity };
    const overtaking = this.around.withoutContract.overtaking(readings.slaFirst, waited, calendar);
    this.keep(ticket, 'sla-first', { start, stop }, overtaking.length > 0 ? -Infinity : Infinity);
  }
}
