import i18next, { type TFunction } from 'i18next';
import english from './data/en.json' with { type: 'json' };
import slovak from './data/sk.json' with { type: 'json' };

/** The languages of the product, each with one complete catalogue. */
export const LANGUAGES = ['en', 'sk'] as const;
export type Language = (typeof LANGUAGES)[number];

const catalogues = i18next.createInstance({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: english }, sk: { translation: slovak } },
});
void catalogues.init();

const inLanguage: Record<Language, TFunction> = {
  en: catalogues.getFixedT('en'),
  sk: catalogues.getFixedT('sk'),
};

/** A sentence of the catalogue, its gaps filled; `count` chooses the plural. */
export function say(language: Language, key: string, values: Readonly<Record<string, unknown>> = {}): string {
  return inLanguage[language](key, values);
}

/** True where the catalogue has the sentence. */
export function canSay(language: Language, key: string): boolean {
  return catalogues.exists(key, { lng: language });
}
