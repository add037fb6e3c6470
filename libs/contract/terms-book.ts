import { isSameContent, SlaError } from '#facts';
import type { PublicationFact } from './events.js';
import { parseTerms } from './parse-terms.js';
import { shippedTerms } from './shipped-terms.js';
import type { Terms } from './terms.js';

/** All published terms, found by id and version. A version, once published, stays what it was. */
export class TermsBook {
  private readonly byPin = new Map<string, Terms>();

  constructor(terms: readonly Terms[] = shippedTerms()) {
    for (const each of terms) this.byPin.set(pin(each.id, each.version), each);
  }

  /**
   * The same book with what a history has published.
   *
   * @throws SlaError `INVALID_TERMS`; `TERMS_ALREADY_PUBLISHED` where a pin would change its content
   */
  with(publications: readonly PublicationFact[]): TermsBook {
    const book = new TermsBook([...this.byPin.values()]);
    for (const fact of publications) {
      if (fact.type !== 'TermsPublished') continue;
      const termsId = fact.data.termsId ?? fact.stream.replace(/^terms-/, '');
      const terms = parseTerms({ ...fact.data.terms, id: termsId, version: fact.data.version });
      const known = book.byPin.get(pin(terms.id, terms.version));
      if (known && !isSameContent(known, terms)) {
        throw new SlaError('TERMS_ALREADY_PUBLISHED', {
          termsId,
          termsVersion: terms.version,
          eventId: fact.id,
        });
      }
      book.byPin.set(pin(terms.id, terms.version), terms);
    }
    return book;
  }

  /** @throws SlaError `UNKNOWN_TERMS` with `termsId` and `termsVersion` */
  find(termsId: string, version: number): Terms {
    const terms = this.byPin.get(pin(termsId, version));
    if (!terms) throw new SlaError('UNKNOWN_TERMS', { termsId, termsVersion: version });
    return terms;
  }

  all(): Terms[] {
    return [...this.byPin.values()];
  }
}

function pin(termsId: string, version: number): string {
  return `${termsId}@${version}`;
}
