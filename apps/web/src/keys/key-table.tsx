import { Button } from '@mantine/core';
import type { KeyLine, Role } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Icon, type IconName } from '../shared/icon.js';
import { cell, Table } from '../shared/table.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import { keyStateOf, type KeyState } from './key-state.js';
import styles from './keys.module.css';

interface KeyTableProps {
  readonly keys: readonly KeyLine[];
  /** Missing for whoever only reads. */
  readonly revoke?: (line: KeyLine) => void;
}

/** What is known of keys, which is everything but the keys themselves. */
export function KeyTable({ keys, revoke }: KeyTableProps) {
  const { say } = useWords();
  const names = ['holder', 'roles', 'made', 'expires', 'used', 'state'] as const;
  const columns = [...names, ...(revoke ? (['actions'] as const) : [])].map((name) => ({
    name: say(`keys.columns.${name}`),
  }));
  return (
    <Table label={say('nav.keys')} columns={columns} isStacked>
      {keys.map((line) => (
        <KeyRow key={line.keyId} line={line} {...(revoke && { revoke })} />
      ))}
    </Table>
  );
}

function KeyRow({ line, revoke }: { readonly line: KeyLine } & Pick<KeyTableProps, 'revoke'>) {
  const { say, language } = useWords();
  const { keyId, holder, label, roles, customerId, madeBy, madeAt, expiresAt, lastUsedAt } = line;
  const at = (instant: string): string => wallClockInWords(instant, language);
  const state = keyStateOf(line, Date.now());
  return (
    <tr>
      <td>
        <strong>{holder}</strong>
        {label !== null && <div>{label}</div>}
        <div className={cell.soft}>
          <code className="mono">{keyId}</code>
        </div>
      </td>
      <td>
        {roles.map((role) => say(`roles.${role as Role}`)).join(', ')}
        {customerId !== null && <div className={cell.soft}>{say('keys.ofCustomer', { customerId })}</div>}
      </td>
      <td className={cell.soft} data-label={say('keys.columns.made')}>
        {at(madeAt)}
        <div>{say('keys.madeBy', { by: madeBy })}</div>
      </td>
      <td data-label={say('keys.columns.expires')}>{at(expiresAt)}</td>
      <td title={say('keys.usedHint')} data-label={say('keys.columns.used')}>
        {lastUsedAt === null ? say('keys.never') : at(lastUsedAt)}
      </td>
      <td>
        <State line={line} state={state} />
      </td>
      {revoke && (
        <td>
          {state === 'good' && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={say('keys.revokeOf', { holder, keyId })}
              onClick={() => revoke(line)}
            >
              {say('keys.revoke')} …
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

const SIGNS: Readonly<Record<KeyState, IconName>> = { good: 'met', expired: 'late', revoked: 'breached' };

function State({ line: { revokedAt }, state }: { readonly line: KeyLine; readonly state: KeyState }) {
  const { say, language } = useWords();
  return (
    <span className={styles.state} data-state={state}>
      <Icon name={SIGNS[state]} size={14} />
      {revokedAt === null
        ? say(`keys.states.${state}`)
        : say('keys.revokedAt', { at: wallClockInWords(revokedAt, language) })}
    </span>
  );
}
