/** The languages of the product; the catalogue of each is complete. */
export const LANGUAGES = ['en', 'sk'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT = 'sla.language';

/** What was chosen on this device, or else the first of the browser's languages that there is. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  const wanted = [kept ?? '', ...navigator.languages].map((name) => name.slice(0, 2).toLowerCase());
  return wanted.find(isOurs) ?? 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}

function isOurs(name: string): name is Language {
  return (LANGUAGES as readonly string[]).includes(name);
}
