import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(join(ROOT, 'docs/mapping.md'), 'utf8');

/** A block of commands, and what stands below as what they print; nothing where there is no such block. */
const steps = [...guide.matchAll(/```sh\n([\s\S]*?)```(?:\n+```text\n([\s\S]*?)```)?/g)].map(
  ([, commands = '', output]) => ({
    commands,
    output,
  }),
);

describe('The guide to mappings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helpdesk-'));

  it('says what its commands print, run one after the other as they stand', () => {
    expect(steps.length).toBeGreaterThan(4);
    for (const { commands, output } of steps) {
      const { stdout, stderr } = spawnSync('bash', ['-c', commands.replaceAll('/tmp/helpdesk', folder)], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
      });
      expect(stdout === '' ? stderr : stdout).toBe(output ?? stderr);
    }
    expect(readFileSync(join(folder, 'verdicts.jsonl'), 'utf8')).toContain(
      '"guarantee":"reaction","outcome":"met"',
    );
  });
});
