import Table from 'cli-table3';
import { type Language, say } from '#wording';
import type { KeyLine } from '../key-line.js';
import { PLAIN_TABLE } from './table.js';

const COLUMNS = ['keyId', 'state', 'holder', 'roles', 'expiresAt', 'label'] as const;

export function keyTable(keys: readonly KeyLine[], lang: Language): string {
  const head = COLUMNS.map((column) => say(lang, `access.columns.${column}`));
  const table = new Table({ ...PLAIN_TABLE, head });
  for (const { keyId, state, holder, roles, customerId, expiresAt, label = '' } of keys) {
    const role = customerId === undefined ? roles.join(', ') : `${roles.join(', ')} ${customerId}`;
    table.push([keyId, say(lang, `access.states.${state}`), holder, role, expiresAt, label]);
  }
  return `${table.toString()}\n`;
}
