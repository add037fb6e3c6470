import { Link } from '@tanstack/react-router';
import type { UpcomingDue, Verdict } from '../api/answers.js';

type About = Pick<UpcomingDue | Verdict, 'ticketId' | 'contractId' | 'customerId' | 'month' | 'guarantee'>;

/** What a promise is about, as a link: its ticket, at that promise, or the customer whose contract's month it is. */
export function Subject({ ticketId, contractId, customerId, month, guarantee }: About) {
  if (ticketId !== undefined) {
    return (
      <Link
        to="/tickets/$ticketId"
        params={{ ticketId }}
        search={(before) => ({ ...before, promise: guarantee })}
      >
        {ticketId}
      </Link>
    );
  }
  return (
    <Link to="/customers/$customerId" params={{ customerId }}>
      {contractId} {month}
    </Link>
  );
}
