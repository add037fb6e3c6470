import { describe, expect, it, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../support/command-line.js';
import { exampleOf, type Exported, listIn } from '../../support/help-desk.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const guide = readFileSync(join(ROOT, 'docs/help-desks.md'), 'utf8');
const environment = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };

/** The line of jq in the section of a help desk. */
function jqOf(section: string): string {
  const text = guide.split(/^## /m).find((each) => each.startsWith(section)) ?? '';
  const [line = ''] = /^ *jq .*$/m.exec(text) ?? [];
  return line.trim().replace(/ > \S+$/, '');
}

/** The answers from which each record of an example came, under the names that the guide gives them. */
const ANSWERS: Readonly<
  Record<string, readonly [string, (records: readonly Exported[]) => Record<string, unknown>[]]>
> = {
  Zammad: [
    'zammad/example.jsonl',
    (records) =>
      records.map(({ articles, history, ...ticket }) => ({
        'ticket.json': ticket,
        'articles.json': articles,
        'history.json': { history, assets: {} },
      })),
  ],
  GLPI: [
    'glpi/example.jsonl',
    (records) =>
      records.map(({ requester, followups, tasks, logs, ...ticket }) => ({
        'ticket.json': ticket,
        'Ticket_User.json': [{ type: 2, users_id: 9 }, requester],
        'ITILFollowup.json': followups,
        'TicketTask.json': tasks,
        'Log.json': logs,
      })),
  ],
  Zendesk: [
    'zendesk/example.jsonl',
    (records) =>
      records.map(({ audits, ...ticket }) => ({ 'ticket.json': { ticket }, 'audits.json': { audits } })),
  ],
  ServiceNow: [
    'servicenow/example.jsonl',
    (records) => [
      {
        'incidents.json': { result: records.map(({ audit: _a, journal: _j, ...incident }) => incident) },
        'audit.json': { result: rows(records, 'audit') },
        'journal.json': { result: rows(records, 'journal') },
      },
    ],
  ],
};

function rows(records: readonly Exported[], list: string): Exported[] {
  return records.flatMap((record) => listIn(record, list));
}

/** What a command makes of some files, a record per line. */
function answered(command: string, files: Record<string, unknown>): Exported[] {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), JSON.stringify(content));
  }
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Exported);
}

describe('The guide to help desks', () => {
  it('says what its first commands print', () => {
    const [, commands = '', output] = /```sh\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/.exec(guide) ?? [];
    const folder = temporaryFolder();
    const { stdout } = spawnSync('bash', ['-c', commands.replaceAll('/tmp/helpdesk', folder)], {
      cwd: ROOT,
      encoding: 'utf8',
      env: environment,
    });
    expect(stdout).toBe(output);
  });
});

const hasJq = spawnSync('bash', ['-c', 'command -v jq']).status === 0;
const title = 'The lines of jq in the guide nest a ticket and its history';

(hasJq ? describe : describe.skip)(hasJq ? title : `SKIPPED: ${title} (there is no jq here)`, () => {
  test.each(Object.keys(ANSWERS))('%s', (section) => {
    const [example, answersOf] = ANSWERS[section] ?? ['', () => []];
    const records = exampleOf(example);
    const nested = answersOf(records).flatMap((answers) => answered(jqOf(section), answers));
    expect(nested).toEqual(records);
  });
});
