import pc from 'picocolors';
import { type Language, say } from '#wording';

/** What is worth trying on the store that was just filled, and the sentence of the catalogue that says why. */
const WORTH_TRYING = {
  month: 'report --month 2026-03',
  corrected: 'explain T-mail-clock reaction',
  before: 'explain T-mail-clock reaction --as-known-at 2026-05-08T00:00Z',
  excused: 'explain T-locked-door technician-dispatch',
  clockChange: 'explain T-clock-change configuration-restore',
  account: 'account c-theatre --month 2026-03 --explain',
  advice: 'advice c-bakery',
} as const;

export function nextStepsInText(store: string, language: Language): string {
  const inLanguage = language === 'en' ? '' : ` --lang ${language}`;
  const folder = /^[\w./-]+$/.test(store) ? store : `'${store.replaceAll("'", String.raw`'\''`)}'`;
  const lines = Object.entries(WORTH_TRYING).map(([why, command]) => {
    const comment = pc.dim(`# ${say(language, `demo.next.${why}`)}`);
    return `  ${comment}\n  npm run -s sla -- ${command} --store ${folder}${inLanguage}`;
  });
  return `${pc.bold(say(language, 'demo.next.title'))}\n${lines.join('\n')}\n`;
}
