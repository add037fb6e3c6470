/** What a method that reads begins with; a name that does not is that of what it shows. */
const READING = ['list', 'show', 'find', 'search', 'follow', 'export', 'begin', 'end', 'sign'];

/** No plurals of anything, though they end like one. */
const UNCOUNTED = /(?:Terms|Hours|ss)$/;

interface Handler {
  /** Of the controller's class: `TicketsController`. */
  readonly controller: string;
  /** Of the method, or of the command: `show`, `AcknowledgeTicket`. */
  readonly method: string;
  readonly isReading: boolean;
}

/** The name of an operation as a client calls it: `listTickets`, `showTicketHistory`, `acknowledgeTicket`. */
export function operationId({ controller, method, isReading }: Handler): string {
  const nouns = controller.replace(/Controller$/, '').replace(/s?(?:Commands|Questions|List)$/, 's');
  const words = method.split(/(?=[A-Z])/);
  const [first = ''] = words;
  if (isReading && !READING.includes(first)) {
    // What the controller is called after already is not said twice.
    return nouns.endsWith(capitalised(method))
      ? `show${nouns}`
      : `show${singular(nouns)}${capitalised(method)}`;
  }
  if (words.length === 1) return method + (method === 'list' ? nouns : singular(nouns));
  return lowered(method) + (words.at(-1) === 'All' ? nouns : '');
}

export function singular(nouns: string): string {
  return UNCOUNTED.test(nouns) ? nouns : nouns.replace(/s$/, '');
}

/** `acknowledgeTicket` → `Acknowledge ticket`. */
export function inWords(name: string): string {
  const words = name
    .replaceAll('-', ' ')
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return capitalised(words);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
