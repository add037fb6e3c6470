import { describe, expect, test } from '@jest/globals';
import { changed, converted, exampleOf } from '../../support/help-desk.js';

/** A status and a type that nobody thought of. */
const UNKNOWN = 'Čaká na diel';

/** Where each help desk keeps what a test breaks in the first ticket of its example. */
const HELP_DESKS = [
  {
    name: 'Zammad',
    files: ['zammad/mapping.yaml', 'zammad/example.jsonl'],
    lists: ['history', 'articles'],
    state: 'history.1.value_to',
    kind: 'type',
    customer: 'organization_id',
  },
  {
    name: 'Jira Service Management',
    files: ['jira/mapping.yaml', 'jira/example.json'],
    lists: ['changelog.histories', 'fields.comment.comments'],
    state: 'changelog.histories.5.items.0.toString',
    kind: 'fields.issuetype.name',
    customer: 'fields.customfield_10002.0.id',
  },
  {
    name: 'Zendesk',
    files: ['zendesk/mapping.yaml', 'zendesk/example.jsonl'],
    lists: ['audits'],
    state: 'audits.1.events.1.value',
    kind: 'type',
    customer: 'organization_id',
  },
  {
    name: 'ServiceNow',
    files: ['servicenow/mapping.yaml', 'servicenow/example.jsonl'],
    lists: ['audit', 'journal'],
    state: 'audit.0.newvalue',
    kind: 'category',
    customer: 'company',
  },
  {
    name: 'GLPI',
    files: ['glpi/mapping.yaml', 'glpi/example.jsonl'],
    lists: ['logs', 'followups'],
    state: 'logs.1.new_value',
    kind: 'type',
    customer: 'entities_id',
  },
] as const;

describe.each(HELP_DESKS)(
  '$name: what cannot be mapped is named, and the other tickets are not lost',
  (desk) => {
    const [mapping, example] = desk.files;

    /** The problem of a first ticket with one field set; what became of the others has to be the same as without it. */
    async function broken(field: string, value: unknown): Promise<object> {
      const [first, ...others] = exampleOf(example);
      const { facts, problems } = await converted(mapping, [changed(first, { [field]: value }), ...others]);
      expect(facts).toEqual((await converted(mapping, others)).facts);
      expect(problems).toHaveLength(1);
      return { code: problems[0]?.code, ...problems[0]?.data };
    }

    test.each([...desk.lists])('a ticket that was exported without its %s', async (list) => {
      expect(await broken(list, undefined)).toMatchObject({ code: 'LIST_MISSING', column: list });
    });

    test('a state that is not in the table', async () => {
      const problem = await broken(desk.state, UNKNOWN);
      expect(problem).toMatchObject({ code: 'NOT_IN_TABLE', value: UNKNOWN, table: 'states' });
    });

    test('a type that is not in the table', async () => {
      const problem = await broken(desk.kind, UNKNOWN);
      expect(problem).toMatchObject({ code: 'NOT_IN_TABLE', value: UNKNOWN, table: 'kinds' });
    });

    test('a customer who is not in the table', async () => {
      const problem = await broken(desk.customer, '999');
      expect(problem).toMatchObject({ code: 'NOT_IN_TABLE', value: '999', table: 'customers' });
    });
  },
);
