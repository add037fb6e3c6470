import type { Ticket } from '../../api/answers.js';
import { useWords } from '../../i18n/words.js';
import { ABOUT_TICKETS } from './kinds.js';
import { ProposeMenu } from './propose-menu.js';

/** From the ticket's page: time that should not count, or a ticket that is none. For whoever may record, now. */
export function ProposeAboutTicket({ ticket }: { readonly ticket: Ticket }) {
  const { say } = useWords();
  return <ProposeMenu ticket={ticket} kinds={ABOUT_TICKETS} label={say('propose.aboutTicket')} />;
}
