import type { Key } from '../i18n/catalogue.js';
import { useWords } from '../i18n/words.js';
import { eventInWords } from '../shared/event-in-words.js';
import { isInstantText, wallClockInWords } from '../shared/time-in-words.js';
import styles from './facts.module.css';

/** Told elsewhere on the page, or of no use to people. */
const LEFT_OUT = new Set(['ticketId', 'customerId', 'sealed', 'subject', 'changeId']);

/** A word that the catalogue may have; whatever somebody typed is shown as it is. */
const CODE = /^[a-z]+(?:-[a-z\d]+)*$/;

/** What was recorded with a fact, field by field. */
export function FactData({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  const { say, language } = useWords();
  const shown = flat(data).filter(([name]) => !LEFT_OUT.has(name));
  if (shown.length === 0) return null;
  const told = (name: string, value: unknown): string => {
    if (name === 'type') return eventInWords(say, String(value));
    if (typeof value === 'boolean') return say(value ? 'choices.yes' : 'choices.no');
    const text = String(value);
    if (!CODE.test(text)) return isInstantText(text) ? wallClockInWords(text, language) : text;
    const words = say(`choices.${text}` as Key);
    return words === `choices.${text}` ? text : words;
  };
  return (
    <dl className={styles.data}>
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{say(`fields.${name}` as Key)}</dt>
          <dd>{told(name, value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function flat(data: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(data).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (typeof value !== 'object') return [[name, value] as [string, unknown]];
    return Array.isArray(value) ? [] : flat(value as Record<string, unknown>);
  });
}
