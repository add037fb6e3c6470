const KEY = /^sla_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/** A key as its holder has it: `sla_`, which those who search for leaked secrets find, its id, and its secret. */
export interface KeyText {
  readonly keyId: string;
  /** 32 bytes in base64url (RFC 4648, section 5). */
  readonly secret: string;
}

export function formatKeyText({ keyId, secret }: KeyText): string {
  return `sla_${keyId}_${secret}`;
}

/** Nothing where the text is no such key. */
export function parseKeyText(text: string): KeyText | undefined {
  const [, keyId, secret] = KEY.exec(text) ?? [];
  return keyId === undefined || secret === undefined ? undefined : { keyId, secret };
}
