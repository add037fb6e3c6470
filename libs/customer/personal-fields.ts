import { correctionPersonalFields } from '#facts';
import type { CustomerEventType } from './events.js';

/**
 * What is personal in the events of a customer, and therefore sealed: names, addresses, numbers, and text that anybody
 * may have written anything into. The reason of an erasure stays open: it has to be read when the key is gone.
 */
export const customerPersonalFields: Partial<Record<CustomerEventType, readonly string[]>> = {
  CustomerRegistered: ['name', 'email', 'phone'],
  ContractEnded: ['reason'],
  PbxCheckPerformed: ['findings'],
  ...correctionPersonalFields,
};
