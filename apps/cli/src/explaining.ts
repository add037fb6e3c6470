import { explain, judge, type Judgement } from '#compliance';
import { SlaError } from '#facts';
import { say } from '#wording';
import { type ReadingOptions, readFacts } from './facts-source.js';
import { maker } from './options.js';
import { writeLine, writeText } from './output.js';
import { explanationInText } from './text/explanation.js';

/**
 * Shows the verdicts of one ticket with their reasons, or of one of its promises.
 *
 * @throws SlaError `UNKNOWN_TICKET`, `UNKNOWN_GUARANTEE`
 */
export async function explainTicket(
  ticketId: string,
  guarantee: string | undefined,
  options: ReadingOptions,
): Promise<void> {
  const { facts, known } = await readFacts(options);
  if (!facts.some(({ stream }) => stream === `ticket-${ticketId}`)) {
    throw new SlaError('UNKNOWN_TICKET', { ticketId });
  }
  const ofTicket = judge(facts, options, known).filter(({ verdict }) => verdict.ticketId === ticketId);
  if (ofTicket.length === 0 && !options.json) {
    await writeText(`${say(options.lang, 'sentences.noPromise', { ticketId })}\n`);
  }
  for (const judgement of chosen(ofTicket, ticketId, guarantee)) {
    const explanation = explain(judgement, maker());
    if (options.json) await writeLine({ ...judgement.verdict, explanation });
    else await writeText(explanationInText(judgement, explanation, options.lang));
  }
}

function chosen(
  judgements: readonly Judgement[],
  ticketId: string,
  guarantee?: string,
): readonly Judgement[] {
  if (guarantee === undefined) return judgements;
  const found = judgements.filter(({ verdict }) => verdict.guarantee === guarantee);
  if (found.length > 0) return found;
  const names = judgements.map(({ verdict }) => verdict.guarantee).join(', ');
  throw new SlaError('UNKNOWN_GUARANTEE', { ticketId, guarantee, known: names });
}
