/** The signals, and what shells make of them: 128 and the signal's number. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/** Milliseconds in which a signal comes twice that was sent once: by the terminal, and handed on by npm. */
const SAME = 1_000;

/** Resolves at the first signal to stop. Whoever sends another one does not want to wait: the process ends at once. */
export function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    let toldAt: number | undefined;
    for (const [signal, status] of SIGNALS) {
      process.on(signal, () => {
        const now = performance.now();
        if (toldAt !== undefined && now - toldAt > SAME) process.exit(status);
        toldAt ??= now;
        resolve();
      });
    }
  });
}
