const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Resolves at the first signal to stop. Whoever sends another one does not want to wait: the process ends at once. */
export function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    for (const [index, signal] of SIGNALS.entries()) {
      process.on(signal, () => {
        // As shells have it: 128 and the signal's number.
        if (isStopping) process.exit(index === 0 ? 130 : 143);
        isStopping = true;
        resolve();
      });
    }
  });
}
