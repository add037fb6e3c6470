import { FROM_HERE } from '../auth/doors.js';

/**
 * What the page of the web application may load: from here, as everything else; beside that style elements that carry
 * the answer's own nonce, which its component library makes at run time (docs/decisions/0029).
 */
export function pagePolicy(nonce: string): string {
  const directives = { ...FROM_HERE, styleSrc: ["'self'", `'nonce-${nonce}'`] };
  return Object.entries(directives)
    .map(([name, sources]) => `${kebab(name)} ${sources.join(' ')}`)
    .join(';');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
