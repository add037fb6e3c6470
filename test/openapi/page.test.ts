import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApplicationUnderTest } from '../support/application-under-test.js';
import { startChrome } from '../web/support/chrome.js';

let server: ApplicationUnderTest;
let url: string;
beforeAll(async () => {
  server = await ApplicationUnderTest.start();
  await server.application.listen(0, '127.0.0.1');
  url = await server.application.getUrl();
});
afterAll(() => server.close());

test('whoever writes a program against the server gets its description without being signed in', async () => {
  const { status, body, headers } = await server.ask('GET /api/openapi.json');
  expect(status).toBe(200);
  expect(body).toEqual(JSON.parse(readFileSync('docs/openapi.json', 'utf8')));
  expect(headers['cache-control']).toBe('no-cache');
});

test('nothing else is handed out beside the page', async () => {
  for (const file of ['package.json', '..%2Fpackage.json', 'swagger-ui.js', 'constructor']) {
    expect(await server.ask(`GET /api/docs/${file}`)).toMatchObject({ status: 404 });
  }
});

const browser = await startChrome();
const title = browser
  ? 'In a browser'
  : 'SKIPPED: no browser can be started here, so nobody looks at the description';

(browser ? describe : describe.skip)(title, () => {
  afterAll(() => browser?.close());

  test('it can be read, and tried on the spot, under the policy that all pages are under', async () => {
    const page = await browser!.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${url}/api/docs#/Health/showHealthLive`);
    await page.getByText('The process answers.').waitFor();
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByRole('button', { name: 'Execute' }).click();
    await page.getByText('"alive": true').first().waitFor();
    await page.getByRole('link', { name: 'Tickets' }).click();
    await page.getByText('/api/v1/tickets/{ticketId}/acknowledgements').first().waitFor();
    expect(complaints).toEqual([]);
  });
});
