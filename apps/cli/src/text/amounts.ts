import { type Language, say } from '#wording';

const MINUTE = 60_000;

/** A decimal as people of that language write it, with two places at least: "0.9" as "0.90", in Slovak "0,90". */
export function decimalInWords(decimal: string, language: Language): string {
  const [whole = '', places = ''] = decimal.replace(/^-/, '−').split('.');
  return whole + separator(language) + places.padEnd(2, '0');
}

/** A number as it was logged, such as kilometres. */
export function numberInWords(value: number, language: Language): string {
  return String(value).replace('.', separator(language));
}

/** Minutes to the millisecond: "50 min", "50 min 20.5 s". Money is at stake, so nothing is left out. */
export function minutesInWords(minutes: number, language: Language): string {
  const milliseconds = Math.round(minutes * MINUTE);
  const whole = Math.floor(milliseconds / MINUTE);
  const rest = milliseconds - whole * MINUTE;
  if (rest === 0) return say(language, 'account.minutes', { minutes: whole });
  const seconds = numberInWords(rest / 1_000, language);
  return say(language, 'account.minutesSeconds', { minutes: whole, seconds });
}

function separator(language: Language): string {
  return language === 'sk' ? ',' : '.';
}

/** @param date `yyyy-mm-dd` */
export function dateInWords(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${date}T00:00:00Z`));
}
