import { type Language, say } from '#wording';
import { LINK_LIFE } from '../../../server/src/index.js';

export function linkInWords(url: string, lang: Language): string {
  return say(lang, 'access.link', { url, minutes: LINK_LIFE / 60_000 });
}
