import { SlaError } from '#facts';

interface Place {
  readonly host: string;
  readonly port: number;
  /** Which variable says so. */
  readonly variable: string;
}

/** @throws SlaError `PORT_TAKEN`, `PORT_FORBIDDEN`, `NO_SUCH_ADDRESS` in place of the system's own errors */
export async function listeningAt<Outcome>(place: Place, listen: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await listen();
  } catch (error) {
    const { code } = (error ?? {}) as { code?: unknown };
    if (code === 'EADDRINUSE') throw new SlaError('PORT_TAKEN', { ...place });
    if (code === 'EACCES') throw new SlaError('PORT_FORBIDDEN', { ...place });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new SlaError('NO_SUCH_ADDRESS', { ...place });
    throw error;
  }
}
