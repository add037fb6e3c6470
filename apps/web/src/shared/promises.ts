import type { Guarantee, Outcome } from '../api/answers.js';

/** Every promise, in the order in which people ask about them. */
export const GUARANTEES: readonly Guarantee[] = [
  'reaction',
  'remote-resolution',
  'technician-dispatch',
  'replacement',
  'configuration-restore',
  'replacement-adjustment',
  'final-resolution',
  'pbx-check',
  'included-remote',
  'sla-first',
  'paid-consent',
  'repeat-warning',
  'same-day-departure',
];

export const OUTCOMES: readonly Outcome[] = ['met', 'breached', 'running', 'superseded', 'not-applicable'];
