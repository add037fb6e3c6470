import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { Role } from '../api/answers.js';
import { ConnectionError, problemOf } from '../api/problem.js';
import { useWords } from '../i18n/words.js';
import { dayInWords } from '../shared/time-in-words.js';
import { Refused } from '../shared/refused.js';
import { useRequest } from './use-request.js';

const ROLES: readonly Role[] = ['agent', 'manager', 'auditor', 'customer', 'administrator'];
/** For so many days a key can be good; the server takes a year and a day at most. */
const LIVES = [7, 30, 90, 180, 365];
const USUAL_LIFE = 90;
const DAY = 86_400_000;

interface Made {
  readonly key: string;
}

interface Wanted {
  readonly holder: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly customerId: string;
  readonly days: number;
}

const NOTHING: Wanted = { holder: '', label: '', roles: [], customerId: '', days: USUAL_LIFE };

function missingIn({ holder, roles, customerId }: Wanted): readonly string[] {
  return [
    ...(holder.trim() === '' ? ['holder'] : []),
    ...(roles.length === 0 ? ['roles'] : []),
    ...(roles.includes('customer') && customerId.trim() === '' ? ['customerId'] : []),
  ];
}

function bodyOf({ holder, label, roles, customerId, days }: Wanted): object {
  return {
    holder: holder.trim(),
    roles,
    expiresAt: new Date(Date.now() + days * DAY).toISOString(),
    ...(label.trim() !== '' && { label: label.trim() }),
    ...(roles.includes('customer') && { customerId: customerId.trim() }),
  };
}

/** Who acts by the key, in which roles, and until when. */
export function MakeKeyForm({ done }: { readonly done: (holder: string, key: string) => void }) {
  const { say } = useWords();
  const [wanted, setWanted] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  const { isSending, error, request } = useRequest<Made>();
  const change = (changed: Partial<Wanted>): void => setWanted((before) => ({ ...before, ...changed }));
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (missingIn(wanted).length > 0) return;
    const made = await request('/keys', 'POST', bodyOf(wanted));
    if (made) done(wanted.holder.trim(), made.key);
  };
  const missing = isTried ? missingIn(wanted) : [];
  const field = problemOf(error)?.field;
  const errorAt = (name: string): string | false => {
    if (missing.includes(name)) return say(name === 'roles' ? 'keys.noRole' : 'keys.missing');
    return field === name && (problemOf(error)?.detail ?? false);
  };
  const isElsewhere = error instanceof ConnectionError || !FIELDS.includes(field ?? '');
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Fields {...{ wanted, change, errorAt }} />
        {isElsewhere && <Refused error={error} notSent={say('keys.notSent')} />}
        <Group justify="flex-end">
          <Button type="submit" loading={isSending}>
            {say('keys.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const FIELDS = ['holder', 'label', 'roles', 'customerId', 'expiresAt'];

interface FieldsProps {
  readonly wanted: Wanted;
  readonly change: (changed: Partial<Wanted>) => void;
  readonly errorAt: (name: string) => string | false;
}

function Fields({ wanted, change, errorAt }: FieldsProps) {
  const { say, language } = useWords();
  const { holder, label, roles, customerId, days } = wanted;
  return (
    <>
      <TextInput
        data-autofocus
        label={say('keys.holder')}
        description={say('keys.holderHint')}
        value={holder}
        error={errorAt('holder')}
        onChange={({ currentTarget: { value } }) => change({ holder: value })}
      />
      <TextInput
        label={say('keys.label')}
        value={label}
        error={errorAt('label')}
        onChange={({ currentTarget: { value } }) => change({ label: value })}
      />
      <Roles roles={roles} error={errorAt('roles')} choose={(chosen) => change({ roles: chosen })} />
      {roles.includes('customer') && (
        <TextInput
          label={say('keys.customerId')}
          value={customerId}
          error={errorAt('customerId')}
          onChange={({ currentTarget: { value } }) => change({ customerId: value })}
        />
      )}
      <NativeSelect
        label={say('keys.life')}
        value={`${days}`}
        error={errorAt('expiresAt')}
        onChange={({ currentTarget: { value } }) => change({ days: Number(value) })}
        data={LIVES.map((count) => ({
          value: `${count}`,
          label: say('keys.untilDay', { count, until: dayInWords(Date.now() + count * DAY, language) }),
        }))}
      />
    </>
  );
}

interface RolesProps {
  readonly roles: readonly Role[];
  readonly error: string | false;
  readonly choose: (roles: readonly Role[]) => void;
}

/** As many as it takes; a customer has that role alone. */
function Roles({ roles, error, choose }: RolesProps) {
  const { say } = useWords();
  const take = (values: string[]): void => {
    const chosen = ROLES.filter((role) => values.includes(role));
    const added = chosen.find((role) => !roles.includes(role));
    if (added === 'customer') choose(['customer']);
    else choose(added === undefined ? chosen : chosen.filter((role) => role !== 'customer'));
  };
  return (
    <Checkbox.Group label={say('keys.roles')} value={[...roles]} error={error} onChange={take}>
      <Stack gap="xs" mt="xs">
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={say(`roles.${role}`)}
            description={say(`keys.mayDo.${role}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
