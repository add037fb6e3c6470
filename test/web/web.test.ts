import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import { accessibility } from './journeys/accessibility.js';
import { byKeyboard } from './journeys/by-keyboard.js';
import { clashes } from './journeys/clashes.js';
import { connection } from './journeys/connection.js';
import { figures } from './journeys/figures.js';
import { changes } from './journeys/changes.js';
import { keys } from './journeys/keys.js';
import { languages } from './journeys/languages.js';
import { lists } from './journeys/lists.js';
import { thePast } from './journeys/past.js';
import { proposedPublications } from './journeys/proposed-publications.js';
import { publications } from './journeys/publications.js';
import { recording } from './journeys/recording.js';
import { roles } from './journeys/roles.js';
import { signingIn } from './journeys/signing-in.js';
import { ticketAxis } from './journeys/ticket-axis.js';
import { whatIf } from './journeys/what-if.js';
import { zones } from './journeys/zones.js';
import { startChrome } from './support/chrome.js';
import { WebUnderTest } from './support/web-under-test.js';

// Over one server and one browser, for both take their time to start.
const browser = await startChrome();
const title = browser
  ? 'In a browser'
  : 'SKIPPED: no browser can be started here, so nobody looks at the pages';

(browser ? describe : describe.skip)(title, () => {
  let web: WebUnderTest;
  beforeAll(async () => {
    if (browser) web = await WebUnderTest.start(browser);
  });
  afterEach(async () => {
    await web.leaveAll();
    expect(web.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => web.stop());

  const its = (): WebUnderTest => web;
  describe('signing in', () => signingIn(its));
  describe('languages', () => languages(its));
  describe("a ticket's time axis", () => ticketAxis(its));
  describe('recording', () => recording(its));
  describe('roles', () => roles(its));
  describe('the past', () => thePast(its));
  describe('lists', () => lists(its));
  describe('figures', () => figures(its));
  describe('accessibility', () => accessibility(its));
  describe('the connection', () => connection(its));
  describe('by keyboard alone', () => byKeyboard(its));
  describe('changes by two people', () => changes(its));
  describe('clashes', () => clashes(its));
  describe('what if', () => whatIf(its));
  describe('terms and calendars', () => publications(its));
  describe('keys', () => keys(its));
  // These come last: one brings a customer into the demo, and after the other a calendar is another one.
  describe('zones', () => zones(its));
  describe('new versions by two people', () => proposedPublications(its));
});
