import { type Language, LANGUAGES } from '#wording';

/** Of the languages that we have, the one that somebody would rather read (`Accept-Language`). */
export function languageOf(acceptLanguage = ''): Language {
  const wanted = acceptLanguage
    .split(',')
    .map(rangeOf)
    .filter(({ weight }) => weight > 0);
  return (
    wanted
      .sort((a, b) => b.weight - a.weight)
      .map(({ language }) => language)
      .find(isOurs) ?? 'en'
  );
}

/** RFC 9110, section 12.5.4: of equals the earlier one is wanted more. */
function rangeOf(range: string): { readonly language: string; readonly weight: number } {
  const weight = /;\s*q\s*=\s*([\d.]+)/i.exec(range)?.[1] ?? '1';
  return { language: range.trim().slice(0, 2).toLowerCase(), weight: Number(weight) };
}

function isOurs(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}
