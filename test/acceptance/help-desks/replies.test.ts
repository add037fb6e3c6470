import { describe, expect, test } from '@jest/globals';
import { changed, converted, exampleOf, listIn } from '../../support/help-desk.js';

const FIRST = 'Mon 2026-03-23 10:20 TicketAcknowledged';
const SECOND = 'Mon 2026-03-23 11:30 TicketAcknowledged';

/** How each help desk says that the first public reply of an agent was a private note, or came from a machine. */
const HELP_DESKS = [
  {
    name: 'Zammad',
    files: ['zammad/mapping.yaml', 'zammad/example.jsonl'],
    hidden: { 'articles.3.internal': true },
    automatic: { 'articles.3.sender': 'System' },
  },
  {
    name: 'Jira Service Management',
    files: ['jira/mapping.yaml', 'jira/example.json'],
    hidden: { 'fields.comment.comments.2.jsdPublic': false },
    automatic: { 'fields.comment.comments.2.author.accountType': 'app' },
  },
  {
    name: 'Zendesk',
    files: ['zendesk/mapping.yaml', 'zendesk/example.jsonl'],
    hidden: { 'audits.3.events.0.public': false },
    automatic: { 'audits.3.events.0.author_id': -1 },
  },
  {
    name: 'ServiceNow',
    files: ['servicenow/mapping.yaml', 'servicenow/example.jsonl'],
    hidden: { 'journal.2.element': 'work_notes' },
    automatic: { 'journal.2.sys_created_by': 'system' },
  },
] as const;

describe.each(HELP_DESKS)('$name: what acknowledges', ({ files, hidden, automatic }) => {
  const [mapping, example] = files;
  const acknowledged = async (change: object): Promise<string[]> => {
    const { facts, problems } = await converted(mapping, [changed(exampleOf(example)[0], { ...change })]);
    expect(problems).toEqual([]);
    return facts.filter((fact) => fact.endsWith('TicketAcknowledged'));
  };

  test('of two replies of agents the first alone', async () => {
    expect(await acknowledged({})).toEqual([FIRST]);
  });

  test('no private note: the next public reply does', async () => {
    expect(await acknowledged(hidden)).toEqual([SECOND]);
  });

  test('no machine: the next reply of an agent does', async () => {
    expect(await acknowledged(automatic)).toEqual([SECOND]);
  });
});

describe('GLPI', () => {
  test('no machine acknowledges: the next reply of an agent does', async () => {
    const automatic = changed(exampleOf('glpi/example.jsonl')[0], { 'followups.2.users_id': 0 });
    const { facts } = await converted('glpi/mapping.yaml', [automatic]);
    expect(facts).toContain('Mon 2026-10-26 10:30 TicketAcknowledged');
  });
});

describe('Zammad', () => {
  const mapping = 'zammad/mapping.yaml';
  const [ticket] = exampleOf('zammad/example.jsonl');

  test('an e-mail that could not be handed over acknowledges nothing', async () => {
    const failed = {
      'articles.3.preferences.delivery_status': 'fail',
      'articles.4.preferences.delivery_status': 'fail',
    };
    const { facts } = await converted(mapping, [changed(ticket, failed)]);
    expect(facts.filter((fact) => fact.endsWith('Acknowledged'))).toEqual([]);
  });

  test('a reply counts from when it was handed over, with its message id', async () => {
    const later = { 'articles.3.preferences.delivery_status_date': '2026-03-23T09:25:30.000Z' };
    const { facts, dataOf } = await converted(mapping, [changed(ticket, later)]);
    expect(facts).toContain('Mon 2026-03-23 10:25:30 TicketAcknowledged');
    expect(dataOf('TicketAcknowledged')).toMatchObject([
      { channel: 'email', messageId: '<104@podpora.example>', delivery: 'accepted' },
    ]);
  });

  test('an automatic confirmation counts where the mapping says so', async () => {
    const automatic = (yaml: string): string =>
      yaml.replace('- { from: sender, equals: Agent }', '- { from: sender, in: [Agent, System] }');
    const { facts } = await converted(mapping, [ticket], automatic);
    expect(facts).toContain('Mon 2026-03-23 09:01 TicketAcknowledged');
  });

  test('a ticket that came from elsewhere, without a history, was closed when Zammad says so', async () => {
    const { facts } = await converted(mapping, [{ ...ticket, history: [] }]);
    expect(facts).toEqual([
      'Mon 2026-03-23 09:00 TicketReported',
      'Mon 2026-03-23 10:20 TicketAcknowledged',
      'Tue 2026-03-24 15:00 TicketResolved',
    ]);
  });

  test('a technician departs where a field of your own says so', async () => {
    const uncommented = (yaml: string): string =>
      yaml.replaceAll(/^( +)# (- type: TechnicianDispatched| {2}(?:when|occurredAt|data): )/gm, '$1$2');
    const departed = {
      object: 'Ticket',
      attribute: 'technician_departed_at',
      value_from: '',
      created_by_id: 4,
    };
    const change = {
      ...departed,
      value_to: '2026-03-24T07:30:00.000Z',
      created_at: '2026-03-24T07:35:00.000Z',
    };
    const history = [...listIn(ticket, 'history'), change];
    const { facts } = await converted(mapping, [{ ...ticket, history }], uncommented);
    expect(facts).toContain('Tue 2026-03-24 08:30 TechnicianDispatched');
  });
});

describe('Zendesk', () => {
  test('what an agent writes down when the ticket is created is the request, and no confirmation', async () => {
    const { facts } = await converted('zendesk/mapping.yaml', exampleOf('zendesk/example.jsonl').slice(2));
    expect(facts).toEqual(['Tue 2026-03-24 09:00 TicketReported', 'Tue 2026-03-24 09:00 TicketResolved']);
  });
});

describe('ServiceNow', () => {
  const [ticket] = exampleOf('servicenow/example.jsonl');

  test('an incident on hold for a vendor waits for nobody here', async () => {
    const vendor = changed(ticket, { 'audit.2.newvalue': '4' });
    const { facts } = await converted('servicenow/mapping.yaml', [vendor]);
    expect(facts.filter((fact) => fact.endsWith('CustomerAwaited'))).toEqual([]);
  });
});

describe('Jira Service Management', () => {
  test('a work log is remote work from when it began, as long as it took', async () => {
    const { facts, dataOf } = await converted('jira/mapping.yaml', exampleOf('jira/example.json'));
    expect(facts).toContain('Tue 2026-03-24 14:50 RemoteWorkLogged');
    expect(dataOf('RemoteWorkLogged')).toMatchObject([
      {
        startedAt: '2026-03-24T13:10:00.000Z',
        endedAt: '2026-03-24T13:50:00.000Z',
        activity: 'fault-finding',
      },
    ]);
  });

  test('an agent is whoever has an account of the site and is not the reporter', async () => {
    const [ticket] = exampleOf('jira/example.json');
    const byThemselves = changed(ticket, { 'fields.reporter.accountId': 'agent-01' });
    const { facts } = await converted('jira/mapping.yaml', [byThemselves]);
    expect(facts.filter((fact) => fact.endsWith('Acknowledged'))).toEqual([SECOND]);
  });
});
