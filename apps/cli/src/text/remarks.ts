import type { ChargeLine } from '#compliance';
import { type Language, say } from '#wording';
import { minutesInWords } from './amounts.js';

/** What is worth knowing of a charge beside its amount: the ground that it lacks, and its flags. */
export function remarksOn(line: ChargeLine, language: Language): string[] {
  const { missingGrounds, flags, includedMinutesLeft } = line;
  const grounds = missingGrounds.map((ground) => say(language, `account.missing.${ground}`)).join('; ');
  const left = minutesInWords(includedMinutesLeft ?? 0, language);
  return [
    ...(missingGrounds.length > 0 ? [say(language, 'account.isUnfounded', { grounds })] : []),
    ...flags.map((flag) => say(language, `account.flags.${flag}`, { left })),
  ];
}

/** Why it is charged: the reason of paid work, or the price list. */
export function groundInWords({ basis, reason }: ChargeLine, language: Language): string {
  if (basis.by === 'half-hours') return say(language, `account.reasons.${reason ?? 'none'}`);
  const version = basis.priceListVersion;
  return version === null
    ? say(language, 'account.reasons.no-price-list')
    : say(language, 'account.reasons.price-list', { version });
}
