import { describe, expect, test } from '@jest/globals';
import { decisionOf } from '../../../apps/web/src/changes/who-decides.js';

const OPEN = { state: 'open', proposedBy: 'anna' } as const;
const somebody = (id: string, ...roles: ('agent' | 'manager' | 'auditor')[]) => ({ id, roles });

describe('who decides about a proposal', () => {
  test('another manager approves it or refuses it, and cannot withdraw it', () => {
    const decision = decisionOf(OPEN, somebody('bea', 'manager'), false);
    expect(decision).toEqual({ mayApprove: true, mayRefuse: true, mayWithdraw: false });
  });

  test.each([
    ['its proposer, an agent, withdraws it', somebody('anna', 'agent'), true, 'own'],
    ['its proposer, a manager, needs another one', somebody('anna', 'manager'), true, 'ownManager'],
    ['its proposer stays the same person in other letters', somebody(' Anna', 'manager'), true, 'ownManager'],
    ['another agent waits for a manager', somebody('eva', 'agent'), false, 'needsManager'],
    ['an auditor reads', somebody('viktor', 'auditor'), false, 'readsOnly'],
  ] as const)('%s', (_, me, mayWithdraw, reason) => {
    expect(decisionOf(OPEN, me, false)).toEqual({ mayApprove: false, mayRefuse: false, mayWithdraw, reason });
  });

  test.each([
    ['decided', { ...OPEN, state: 'refused' }, false],
    ['past', OPEN, true],
  ] as const)('nobody decides about what is %s', (reason, change, isPast) => {
    const decision = decisionOf(change, somebody('bea', 'manager'), isPast);
    expect(decision).toEqual({ mayApprove: false, mayRefuse: false, mayWithdraw: false, reason });
  });
});
