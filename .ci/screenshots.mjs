// Makes the pictures of README.md anew: the demo's half-year in a temporary store, a server on it, and a browser.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { smallPng } from './small-png.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
/** GitHub shows a page about so wide. */
const SIZE = { width: 1280, height: 840 };
/** In the demo's half-year, with something on every screen. */
const AS_OF = 'asOf=2026-06-15T10:00:00.000Z';
const PICTURES = {
  ticket: {
    path: '/tickets/T-good-friday?promise=reaction',
    until: 'main table, main svg[role], main [class*=axis] svg',
  },
  compliance: { path: `/compliance?until=2026-06&${AS_OF}`, until: 'table' },
  today: { path: `/today?${AS_OF}`, until: 'main li, main table' },
};

const store = mkdtempSync(join(tmpdir(), 'sla-pictures-'));
const command = (...given) => ['apps/cli/sla.mjs', ...given, '--store', store];
execFileSync(process.execPath, command('demo'), { cwd: root, stdio: 'ignore' });
const server = spawn(process.execPath, command('serve', '--port', '0', '--json'), {
  cwd: root,
  env: { ...process.env, SLA_METRICS_PORT: 'off', SLA_LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await startBrowser();
try {
  const [line] = await once(createInterface({ input: server.stdout }), 'line');
  const { url, link } = JSON.parse(line);
  const page = await browser.newPage({ viewport: SIZE, locale: 'en', colorScheme: 'light' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(link);
  await page.locator('h1').waitFor();
  const blank = await browser.newPage();
  mkdirSync(images, { recursive: true });
  for (const [name, { path, until }] of Object.entries(PICTURES)) {
    await page.goto(url + path);
    await page.locator(until).first().waitFor();
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    const picture = await smallPng(blank, await page.screenshot());
    writeFileSync(join(images, `${name}.png`), picture);
    console.log(`docs/images/${name}.png: ${Math.ceil(picture.length / 1000)} kB`);
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(store, { recursive: true, force: true });
}

/** A Chrome of this machine, or else the one that comes as a package. */
function startBrowser() {
  // Letters without coloured edges: a picture is looked at on many screens.
  const plain = ['--disable-lcd-text'];
  return chromium.launch({ channel: 'chrome', args: plain }).catch(async () => {
    const args = sparticuz.args.filter((argument) => !/single-process|zygote/.test(argument));
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...args, ...plain] });
  });
}
