import type { Me } from '../api/answers.js';
import type { ChangeLine } from './answers.js';

/** What somebody may do about a proposal, and where it is not theirs to decide, whose it is. */
export interface Decision {
  readonly mayApprove: boolean;
  readonly mayRefuse: boolean;
  readonly mayWithdraw: boolean;
  readonly reason?: 'decided' | 'past' | 'ownManager' | 'own' | 'needsManager' | 'readsOnly';
}

const NOTHING = { mayApprove: false, mayRefuse: false, mayWithdraw: false } as const;

/** @param isPast what is shown is how it stood at another instant than now */
export function decisionOf(
  { state, proposedBy }: Pick<ChangeLine, 'state' | 'proposedBy'>,
  me: Pick<Me, 'id' | 'roles'>,
  isPast: boolean,
): Decision {
  if (state !== 'open') return { ...NOTHING, reason: 'decided' };
  if (isPast) return { ...NOTHING, reason: 'past' };
  const isManager = me.roles.includes('manager');
  if (!isManager && !me.roles.includes('agent')) return { ...NOTHING, reason: 'readsOnly' };
  if (isSamePerson(me.id, proposedBy))
    return { ...NOTHING, mayWithdraw: true, reason: isManager ? 'ownManager' : 'own' };
  if (isManager) return { mayApprove: true, mayRefuse: true, mayWithdraw: false };
  return { ...NOTHING, reason: 'needsManager' };
}

/** One person stays one person in other letters, as the server has it. */
function isSamePerson(one: string, other: string): boolean {
  const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase();
  return folded(one) === folded(other);
}
