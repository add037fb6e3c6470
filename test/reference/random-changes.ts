import { parseInstant } from '#facts';
import type { Line } from './known-events.js';
import type { Lines } from './random-lines.js';

/** Corrections and retractions, of reports and stops most of all, also of each other; and repeated lines. Terms stay. */
export function addChanges(lines: Lines): void {
  const { random } = lines;
  const any = () => random.pick(lines.all.filter(({ stream }) => !stream.startsWith('terms-')));
  while (random.chance(0.6)) addCorrection(lines, any());
  while (random.chance(0.4)) {
    const reports = lines.all.filter(({ type }) => type === 'TicketReported');
    addCorrection(lines, random.pick(reports));
  }
  while (random.chance(0.25)) addRetraction(lines, any());
  while (random.chance(0.05)) lines.all.push(random.pick(lines.all));
}

function addCorrection(lines: Lines, { id: eventId, stream, occurredAt }: Line): void {
  const { random, instants } = lines;
  const wrong = parseInstant(occurredAt);
  const right = () =>
    instants.written(
      random.chance(0.5) ? instants.after(wrong - random.between(0, 2) * 86_400_000) : instants.any(),
    );
  const recorded = instants.after(wrong);
  const times = random.chance(0.2) ? 2 : 1;
  for (let number = 0; number < times; number += 1) {
    lines.add(stream, 'OccurrenceCorrected', recorded, {
      eventId,
      occurredAt: right(),
      reason: 'mail server log',
      correctedBy: 'agent',
      approvedBy: 'manager',
    });
  }
}

function addRetraction(lines: Lines, { id: eventId, stream, occurredAt }: Line): void {
  lines.add(stream, 'FactRetracted', lines.instants.after(parseInstant(occurredAt)), {
    eventId,
    reason: 'wrong ticket',
    retractedBy: 'agent',
    approvedBy: 'manager',
  });
}
