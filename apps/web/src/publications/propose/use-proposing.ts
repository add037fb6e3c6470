import { useState } from 'react';
import type { RecordedChange } from '../../changes/stages.js';
import { instantOf } from '../../record/values.js';
import { useSending } from '../../record/use-sending.js';
import { type Kind, nextVersion, type Proposal, type Published } from '../kinds.js';
import { draftOf } from './draft.js';

export interface Typed {
  /** As typed; empty until somebody has, and then it is the next one. */
  readonly version: string;
  readonly text: string;
  readonly reason: string;
  /** From when on it holds, as an input of a browser has it; empty for when it is approved. */
  readonly since: string;
}

const NOTHING: Typed = { version: '', text: '', reason: '', since: '' };

interface Proposing {
  readonly kind: Kind;
  readonly id: string;
  readonly published: readonly Published[];
  readonly done: (changeId: string) => void;
}

/** What is typed, what of it is missing, and how it is sent. */
export function useProposing({ kind, id, published, done }: Proposing) {
  const [typed, setTyped] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  const { isSending, error, submit } = useSending<RecordedChange>(
    `/${kind}/${encodeURIComponent(id)}/change-proposals`,
  );
  const draft = draftOf(typed.text);
  const next = nextVersion(published, kind, id);
  const stated = draft.is === 'content' ? (draft.version ?? 0) : 0;
  // A file that was changed by hand may still carry the number of what it was made from.
  const version = typed.version === '' ? `${Math.max(next, stated)}` : typed.version;
  const since = typed.since === '' ? undefined : instantOf(typed.since);
  const proposal: Proposal = { kind, id, version: Number(version), since };
  const missing = {
    id: id.trim() === '',
    text: draft.is !== 'content' || (draft.id ?? id) !== id,
    version: !/^[1-9]\d*$/.test(version),
    reason: kind === 'calendars' && typed.reason.trim() === '',
  };
  const send = async (): Promise<void> => {
    setTried(true);
    if (draft.is !== 'content' || Object.values(missing).includes(true)) return;
    const change =
      kind === 'terms'
        ? { version: Number(version), terms: draft.content }
        : { version: Number(version), calendar: draft.content, reason: typed.reason.trim() };
    const type = kind === 'terms' ? 'TermsPublished' : 'CalendarPublished';
    const occurredAt = proposal.since === undefined ? {} : { occurredAt: proposal.since };
    const recorded = await submit({ data: { type, change, ...occurredAt } });
    if (recorded) done(recorded.changeId);
  };
  return {
    ...{ typed, draft, version, proposal, isSending, error, send },
    missing: (name: keyof typeof missing) => isTried && missing[name],
    change: (changed: Partial<Typed>) => setTyped((before) => ({ ...before, ...changed })),
  };
}
