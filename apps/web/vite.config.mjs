import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const VOCABULARY = /^virtual:vocabulary\/(en|sk)$/;
/** What the catalogue of the libraries says already: the pages use the same words for promises, outcomes, events and units. */
const SECTIONS = ['guarantees', 'outcomes', 'events', 'units'];

/** Of what the bundler notes, what nobody can do anything about. */
const UNHEARD = ['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS'];

function vocabulary() {
  return {
    name: 'vocabulary',
    resolveId: (id) => (VOCABULARY.test(id) ? `\0${id}` : null),
    load(id) {
      const [, language] = VOCABULARY.exec(id.slice(1)) ?? [];
      if (!language) return null;
      const file = `${here}../../libs/wording/data/${language}.json`;
      this.addWatchFile(file);
      const catalogue = JSON.parse(readFileSync(file, 'utf8'));
      const picked = Object.fromEntries(SECTIONS.map((section) => [section, catalogue[section]]));
      return `export const vocabulary = ${JSON.stringify(picked)};`;
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [vocabulary()],
  build: {
    outDir: '../../dist/web',
    target: 'es2023',
    // A style or a picture that stands in the page itself is none that the policy of the pages allows.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // Libraries mark what a server that renders must leave alone; there is none here. Nobody waits for a clock.
      onLog: (level, log, say) => UNHEARD.includes(log.code) || say(level, log),
    },
  },
  server: {
    host: '127.0.0.1',
    // `npm start` in another terminal; sign in there, by the address of this one.
    proxy: { '/api': { target: 'http://127.0.0.1:3000' }, '/health': { target: 'http://127.0.0.1:3000' } },
  },
});
