import { DateTime } from 'luxon';

/** Friday, 3 February 2006, 16:05:06.789: every part differs from every other, and from today's. */
const EXAMPLE = DateTime.fromISO('2006-02-03T16:05:06.789Z', { zone: 'utc', locale: 'en' });

/** A way to write times in the tokens of Luxon, made ready to read many. */
export interface Pattern {
  /** True where the text says its own offset, so that no zone is needed. */
  readonly hasOffset: boolean;
  /** What the local clock showed, or the instant where the text has its offset; NaN where it does not fit. */
  read(text: string): number;
  /** The date as written, `2026-03-27`; nothing where the text does not fit. */
  dateOf(text: string): string | undefined;
}

/** Names of months and days are English. */
export function patternOf(format: string): Pattern {
  const hasOffset = /[zZ]/.test(withoutQuotes(format));
  const parser = DateTime.buildFormatParser(format, { locale: 'en' });
  const options = { zone: 'utc', locale: 'en' };
  return {
    hasOffset,
    read: (text) => {
      const time = DateTime.fromFormatParser(text, parser, options);
      return time.isValid ? time.toMillis() : NaN;
    },
    dateOf: (text) =>
      DateTime.fromFormatParser(text, parser, { ...options, setZone: true }).toISODate() ?? undefined,
  };
}

/** True where a pattern says the whole date: what it leaves out would be taken from today. */
export function isFullPattern(format: string): boolean {
  try {
    const written = EXAMPLE.toFormat(format);
    const read = DateTime.fromMillis(patternOf(format).read(written), { zone: 'utc' });
    return read.toISODate() === EXAMPLE.toISODate();
  } catch {
    return false;
  }
}

function withoutQuotes(format: string): string {
  return format.replace(/'[^']*'/g, '');
}
