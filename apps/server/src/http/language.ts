import { type Language, LANGUAGES } from '#wording';

/** The first of the languages that somebody reads (`Accept-Language`) which we have. */
export function languageOf(acceptLanguage = ''): Language {
  const wanted = acceptLanguage.split(',').map((range) => range.trim().slice(0, 2).toLowerCase());
  return wanted.find(isOurs) ?? 'en';
}

function isOurs(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}
