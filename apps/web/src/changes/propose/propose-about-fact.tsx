import type { FactLine, Ticket } from '../../api/answers.js';
import { useWords } from '../../i18n/words.js';
import { eventInWords } from '../../shared/event-in-words.js';
import { ABOUT_FACTS, canBeChanged } from './kinds.js';
import { ProposeMenu } from './propose-menu.js';

interface ProposeAboutFactProps {
  readonly ticket: Ticket;
  readonly fact: FactLine;
}

/** From a fact on the ticket's page: it happened at another time, or not at all. For whoever may record, now. */
export function ProposeAboutFact({ ticket, fact }: ProposeAboutFactProps) {
  const { say } = useWords();
  if (!canBeChanged(fact)) return null;
  return (
    <ProposeMenu
      ticket={ticket}
      fact={fact}
      kinds={ABOUT_FACTS}
      label={say('propose.aboutFact', { fact: eventInWords(say, fact.type) })}
      isSmall
    />
  );
}
