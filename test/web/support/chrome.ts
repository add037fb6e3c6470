import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import sparticuz from '@sparticuz/chromium';

/** A Chrome of this machine, or else the one that comes as a package; nothing where neither can start. */
export async function startChrome(): Promise<Browser | undefined> {
  for (const start of [startInstalled, startPackaged]) {
    const browser = await start().catch(() => undefined);
    if (browser) return browser;
  }
  return undefined;
}

function startInstalled(): Promise<Browser> {
  return chromium.launch({ channel: 'chrome' });
}

/** Its own arguments are for a function in a cloud; of these a process per page can be had here. */
async function startPackaged(): Promise<Browser> {
  const args = sparticuz.args.filter((argument) => !/single-process|zygote/.test(argument));
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args });
}
