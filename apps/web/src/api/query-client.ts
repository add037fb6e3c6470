import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem.js';

/** An answer that is older than this, in milliseconds, is asked for again where somebody comes back to it. */
const FRESH = 10_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH,
      // A no stays a no; whoever does not answer may do so in a moment.
      retry: (failures, error) => {
        const problem = problemOf(error);
        return failures < 2 && (problem === undefined || problem.status === 503);
      },
      retryDelay: 700,
    },
  },
});
