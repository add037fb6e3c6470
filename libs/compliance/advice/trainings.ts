import { formatDay, localDay } from '#calendar';
import { paidService } from '#contract';
import { formatInstant } from '#facts';
import { type Evidence, evidenceOf } from '../explain/evidence.js';
import type { World } from '../world.js';

/** Trainings of a local calendar year, against those promised to everybody (terms, section 2). */
export interface TrainingYear {
  /** `yyyy` */
  readonly year: string;
  readonly promised: number;
  readonly held: number;
  /** How many are missing by the instant asked about. */
  readonly missing: number;
  /** In order. */
  readonly trainings: readonly {
    readonly fact: Evidence;
    readonly heldAt: string;
    readonly title: string;
    readonly participants: number;
  }[];
}

/** @param year `yyyy`; default: that of the instant asked about */
export function trainingsOf(world: World, year?: string): TrainingYear {
  const zone = world.calendars.first(paidService.calendar);
  const yearOf = (instant: number): string => formatDay(localDay(zone, instant)).slice(0, 4);
  const asked = year ?? yearOf(world.known.asOf);
  const held = (world.streams.get('supplier') ?? []).filter(
    ({ type, occurredAt }) => type === 'TrainingHeld' && yearOf(occurredAt) === asked,
  );
  const promised = paidService.trainingsPerYear;
  return {
    year: asked,
    promised,
    held: held.length,
    missing: Math.max(0, promised - held.length),
    trainings: held.map((fact) => {
      const { title, participants } = fact.data as { title: string; participants: number };
      return { fact: evidenceOf(fact), heldAt: formatInstant(fact.occurredAt), title, participants };
    }),
  };
}
