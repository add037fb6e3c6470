import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sla, temporaryFolder } from '../support/command-line.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Commands of the README that read the demo's store. */
const commands = [...README.matchAll(/^npm run -s sla -- (.* --store) demo-data$/gm)].map(
  ([, command]) => command ?? '',
);

test('what the README does with the demo’s store works as it stands there', async () => {
  const folder = join(temporaryFolder(), 'half-year');
  expect((await sla(['demo', '--store', folder])).status).toBe(0);
  expect(commands.map((command) => command.split(' ')[0])).toEqual(['account', 'advice']);
  const answers = await Promise.all(commands.map((command) => sla([...command.split(' '), folder])));
  expect(answers.map(({ status, stderr }) => [status, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  // The question was charged and nobody had warned: 0.00; help with a printer, 48 minutes: 2 × 22.50 = 45.00.
  expect(answers[0]?.stdout).toContain('Total: 0.00 + 45.00 = 45.00 EUR');
  expect(answers[0]?.stdout).toContain('unfounded, counts 0: nobody had warned the customer before');
  expect(answers[1]?.stdout).toContain('variant-1 would have been cheapest, by 54.00 EUR.');
});
