import i18next, { type TFunction } from 'i18next';
import type english from './en.json';
import type { Language } from './language.js';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Name extends string> = Name extends `${infer Stem}_${Plural}` ? Stem : Name;
type Leaves<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string
    ? WithoutPlural<Name>
    : `${Name}.${Leaves<Tree[Name]>}`;
}[keyof Tree & string];

/** Everything that can be said: the pages' own sentences, and the words that the libraries have. */
export type Key = Leaves<typeof english> | `${'guarantees' | 'outcomes' | 'events' | 'units'}.${string}`;

export type Values = Readonly<Record<string, string | number>>;
export type Say = (key: Key, values?: Values) => string;

const load = {
  en: () => Promise.all([import('./en.json'), import('virtual:vocabulary/en')]),
  sk: () => Promise.all([import('./sk.json'), import('virtual:vocabulary/sk')]),
} satisfies Record<Language, unknown>;

const catalogues = i18next.createInstance({
  fallbackLng: false,
  // A colon in a key is part of it.
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: {},
});
void catalogues.init();

/** Fetches a language, once. Sentences come from it afterwards; `count` chooses the plural. */
export async function sayIn(language: Language): Promise<Say> {
  if (!catalogues.hasResourceBundle(language, 'translation')) {
    const [{ default: own }, { vocabulary }] = await load[language]();
    catalogues.addResourceBundle(language, 'translation', vocabulary);
    catalogues.addResourceBundle(language, 'translation', own, true);
  }
  const said: TFunction = catalogues.getFixedT(language);
  return (key, values = {}) => said(key, values);
}
