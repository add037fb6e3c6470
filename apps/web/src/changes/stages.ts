import type { Recorded } from '../api/answers.js';
import type { ChangeLine } from './answers.js';
import { proposalsPath } from './subject.js';

export type StageName = 'approval' | 'refusal' | 'withdrawal';
export type RecordedChange = Recorded & { readonly changeId: string };

/** Where a stage of a change is recorded, below `/api/v1`. */
export function stagePath(change: ChangeLine, stage: StageName): string {
  return `${proposalsPath(change)}/${encodeURIComponent(change.changeId)}/${stage}`;
}
