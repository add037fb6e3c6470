/** As much of an event as it takes to say what of it is personal. */
export interface DescribedEvent {
  readonly type: string;
  readonly data: unknown;
}

/** What a domain says about personal data; the store itself knows no domain. */
export interface PersonalData {
  /** The fields of an event's data that are sealed, whether or not the event has them. */
  personalFieldsOf(event: DescribedEvent): readonly string[];
  /** Whose key seals the events of a stream; nobody's, where the stream is about nobody. */
  subjectOf(stream: string, first: DescribedEvent): string | undefined;
}

/** The member of an event's data that holds what is sealed. */
export const SEALED = 'sealed';

/** What stands in it, each as base64 but for the name of the key. */
export interface SealedFields {
  readonly keyId: string;
  readonly nonce: string;
  /** With its tag of 16 bytes at the end. */
  readonly ciphertext: string;
}

/** Read in place of a field whose key was destroyed, and of one that cannot be opened here. Both fit a field of text. */
export const ERASED = '[erased]';
export const CLOSED = '[sealed]';

/** False for what is read in place of a field of text that was erased, or cannot be opened here. */
export function isReadable(text: string): boolean {
  return text !== ERASED && text !== CLOSED;
}
