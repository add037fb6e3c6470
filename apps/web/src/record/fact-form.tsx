import { Alert, Button, Collapse, Group, Stack } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { ConnectionError, problemOf } from '../api/problem.js';
import { seenRevision } from '../api/written.js';
import { useMe } from '../api/me.js';
import type { FactLine, Recorded } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { CameBetween } from './came-between.js';
import { FieldInput } from './field-input.js';
import type { FieldsByPath } from './fields.js';
import { InstantInput } from './instant-input.js';
import { dataOf, initialValues, instantOf, localNow, missingIn, type Values } from './values.js';
import { useSending } from './use-sending.js';

interface FactFormProps<Answer> {
  /** Below `/api/v1`. */
  readonly path: string;
  readonly fields: FieldsByPath;
  /** What it is about, as it is now; nothing for a first fact. */
  readonly about?: { readonly revision: number; readonly facts: readonly FactLine[] };
  readonly done: (answer: Answer) => void;
}

/** What is typed, sent and refused. */
function useRecording<Answer extends Recorded>({ path, fields, about, done }: FactFormProps<Answer>) {
  const me = useMe();
  const [values, setValues] = useState<Values>(() => initialValues(fields, me.data?.id ?? ''));
  const [occurredAt, setOccurredAt] = useState<string>();
  const [isTried, setTried] = useState(false);
  const [seen] = useState(about && seenRevision(path, about.revision));
  const { isSending, error, submit } = useSending<Answer>(path);
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (missingIn(fields, values).length > 0) return;
    const stated = occurredAt === undefined ? {} : { occurredAt: instantOf(occurredAt) };
    // Whoever was told what came between has it in sight, and may insist.
    const revision = problemOf(error)?.status === 412 ? about?.revision : seen;
    const answer = await submit({ ...stated, data: dataOf(fields, values) }, revision);
    if (answer) done(answer);
  };
  const missing = isTried ? missingIn(fields, values) : [];
  return { values, setValues, occurredAt, setOccurredAt, seen, missing, isSending, error, send };
}

/** A form for one fact: Enter sends it, and a refusal stands at the field that it is about. */
export function FactForm<Answer extends Recorded>(props: FactFormProps<Answer>) {
  const { say } = useWords();
  const { fields, about } = props;
  const { values, setValues, occurredAt, setOccurredAt, seen, ...sending } = useRecording(props);
  const { missing, isSending, error, send } = sending;
  const refused = refusedField(error, fields);
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack gap="sm">
        {Object.entries(fields).map(([name, field], at) => (
          <FieldInput
            key={name}
            name={name}
            field={field}
            value={values[name] ?? ''}
            error={refused === name ? messageIn(error) : missing.includes(name) && say('record.missing')}
            change={(value) => setValues((before) => ({ ...before, [name]: value }))}
            isFirst={at === 0}
          />
        ))}
        <When
          value={occurredAt}
          change={setOccurredAt}
          error={refused === 'occurredAt' && messageIn(error)}
        />
        {error !== null && refused === undefined && (
          <Refused error={error}>
            {about && <CameBetween facts={about.facts} seen={seen ?? about.revision} />}
          </Refused>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={isSending}>
            {say('record.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface WhenProps {
  /** As an input has it; nothing for now. */
  readonly value: string | undefined;
  readonly change: (value: string | undefined) => void;
  readonly error: string | false | undefined;
}

/** Most facts are recorded as they happen; a late one names its time. */
function When({ value, change, error }: WhenProps) {
  const { say, zone } = useWords();
  const isStated = value !== undefined || Boolean(error);
  return (
    <div>
      {!isStated && (
        <Button variant="subtle" size="compact-sm" onClick={() => change(localNow())}>
          {say('record.earlier')}
        </Button>
      )}
      <Collapse expanded={isStated}>
        <InstantInput
          label={say('record.when')}
          description={say('record.whenHint', { zone })}
          value={value ?? ''}
          error={error}
          onChange={(event) => change(event.currentTarget.value || undefined)}
        />
      </Collapse>
    </div>
  );
}

interface RefusedProps {
  readonly error: unknown;
  /** What came between, where that is why. */
  readonly children: ReactNode;
}

function Refused({ error, children }: RefusedProps) {
  const { say } = useWords();
  const problem = problemOf(error);
  const isClash = problem?.status === 412 || problem?.status === 409;
  const text = error instanceof ConnectionError ? say('record.notSent') : messageIn(error);
  return (
    <Alert color="red" variant="light" role="alert" title={say(isClash ? 'record.clash' : 'record.refused')}>
      {isClash ? say('record.clashText') : text}
      {isClash && children}
    </Alert>
  );
}

function messageIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The field that a refusal names, if the form has it; `data.` stands before those of the fact. */
function refusedField(error: unknown, fields: FieldsByPath): string | undefined {
  const name = problemOf(error)?.field?.replace(/^data\./, '');
  if (name === undefined) return undefined;
  if (name === 'occurredAt' || Object.hasOwn(fields, name)) return name;
  return Object.keys(fields).find((path) => path.split('.').at(-1) === name);
}
