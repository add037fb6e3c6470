import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { SignedIn } from '#access';
import { ServedDemo } from './served-demo.js';

const MANAGER: SignedIn = { id: 'manager-mia', roles: ['manager', 'auditor'], means: 'link' };

interface Visitor {
  readonly as?: SignedIn | null;
  readonly language?: 'en' | 'sk';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

/** Browsers that visit the served pages, each with nothing kept from the one before. */
export class WebUnderTest {
  /** What pages have complained of: none of it should be there. */
  readonly complaints: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly server: ServedDemo,
  ) {}

  static async start(browser: Browser): Promise<WebUnderTest> {
    return new WebUnderTest(browser, await ServedDemo.start());
  }

  /** @param as default: somebody who may read everything and record; `null` for nobody */
  async visit(
    path: string,
    { as = MANAGER, language = 'en', scheme = 'light', width = 1280 }: Visitor = {},
  ): Promise<Page> {
    const context = await this.browser.newContext({
      locale: language,
      colorScheme: scheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    // Long enough for a busy machine: only what hangs ends here.
    context.setDefaultTimeout(60_000);
    this.contexts.push(context);
    if (as) await context.addCookies([this.server.cookieFor(as)]);
    const page = await context.newPage();
    page.on('console', (message) => {
      const text = message.text();
      // The browser itself notes every answer that is no 200, expected or not.
      if (message.type() === 'error' && !text.startsWith('Failed to load resource')) {
        this.complaints.push(`${page.url()}: ${text}`);
      }
    });
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    await page.goto(new URL(path, this.server.url).href);
    return page;
  }

  async leaveAll(): Promise<void> {
    for (const context of this.contexts.splice(0)) await context.close();
  }

  async stop(): Promise<void> {
    await this.leaveAll();
    await this.browser.close();
    await this.server.stop();
  }
}
