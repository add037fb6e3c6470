import { Button, Group, Stack, Text } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { FactLine, Ticket } from '../../api/answers.js';
import { problemOf } from '../../api/problem.js';
import { useWords } from '../../i18n/words.js';
import { CameBetween } from '../../record/came-between.js';
import { FieldInput } from '../../record/field-input.js';
import type { FieldsByPath } from '../../record/fields.js';
import { useSending } from '../../record/use-sending.js';
import { dataOf, missingIn } from '../../record/values.js';
import { Refused } from '../../shared/refused.js';
import type { RecordedChange } from '../stages.js';
import { beginning, FIELDS, type ProposedKind } from './kinds.js';

interface ProposeFormProps {
  readonly ticket: Ticket;
  /** That of the ticket when the dialog was opened: what is proposed is about what was seen then. */
  readonly seen: number;
  readonly kind: ProposedKind;
  readonly fact?: FactLine;
  readonly done: (changeId: string) => void;
}

/** What is typed, sent and refused. */
function useProposing({ ticket, seen, kind, fact, done }: ProposeFormProps) {
  const fields = FIELDS[kind];
  const [values, setValues] = useState(() => beginning(kind, fact));
  const [isTried, setTried] = useState(false);
  const path = `/tickets/${encodeURIComponent(ticket.ticketId)}/change-proposals`;
  const { isSending, error, submit } = useSending<RecordedChange>(path);
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (missingIn(fields, values).length > 0) return;
    const change = { ...dataOf(fields, values), ...(fact && { eventId: fact.id }) };
    // Whoever was told that something came between has seen what is there now, and may insist.
    const revision = problemOf(error)?.status === 412 ? ticket.revision : seen;
    const recorded = await submit({ data: { type: kind, change } }, revision);
    if (recorded) done(recorded.changeId);
  };
  const missing = isTried ? missingIn(fields, values) : [];
  return { fields, values, setValues, missing, isSending, error, send };
}

/** What is proposed and why; a refusal stands at the field that it is about. */
export function ProposeForm(props: ProposeFormProps) {
  const { say } = useWords();
  const { fields, values, setValues, missing, isSending, error, send } = useProposing(props);
  const refused = refusedField(error, fields);
  const errorAt = (name: string): string | false => {
    if (refused === name) return problemOf(error)?.detail ?? '';
    return missing.includes(name) && say('propose.missing');
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {say(`propose.hints.${props.kind}`)}
        </Text>
        {Object.entries(fields).map(([name, field], at) => (
          <FieldInput
            key={name}
            {...{ name, field }}
            value={values[name] ?? ''}
            error={errorAt(name)}
            change={(value) => setValues((before) => ({ ...before, [name]: value }))}
            isFirst={at === 0}
          />
        ))}
        {refused === undefined && (
          <Refused error={error}>
            {say('propose.movedOn')}
            <CameBetween facts={props.ticket.facts} seen={props.seen} />
          </Refused>
        )}
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {say('propose.twoPeople')}
          </Text>
          <Button type="submit" loading={isSending}>
            {say('propose.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The field that a refusal names, if the form has it: `data.change.evidence`, `change.evidence` or `evidence`. */
function refusedField(error: unknown, fields: FieldsByPath): string | undefined {
  const name = problemOf(error)?.field?.split('.').at(-1);
  return Object.keys(fields).find((field) => field === name);
}
