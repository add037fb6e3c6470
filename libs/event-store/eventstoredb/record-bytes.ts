/** What JSON never begins with, and what every decoder of UTF-8 takes off again. */
const BYTE_ORDER_MARK = '\uFEFF';

export function bytesOfData(json: string): Uint8Array {
  return Buffer.from(json, 'utf8');
}

/** @throws TypeError where the bytes are no UTF-8: nothing of ours then */
export function textOfData(data: unknown): string {
  return data instanceof Uint8Array ? decode(data) : JSON.stringify(data);
}

/**
 * Metadata as bytes that come back as they are. The client parses whatever metadata is JSON and forgets its text, so
 * JSON that would not be written the same way again goes behind a byte order mark, which the client takes for no JSON.
 */
export function bytesOfMetadata(json: string): Uint8Array {
  return Buffer.from(isWrittenTheSame(json) ? json : BYTE_ORDER_MARK + json, 'utf8');
}

export function textOfMetadata(metadata: unknown): string {
  if (metadata === undefined) return '';
  return metadata instanceof Uint8Array ? decode(metadata) : JSON.stringify(metadata);
}

function isWrittenTheSame(json: string): boolean {
  try {
    return JSON.stringify(JSON.parse(json)) === json;
  } catch {
    return false;
  }
}

/** Takes a byte order mark off. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
