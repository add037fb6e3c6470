import { once } from 'node:events';

/** Writes one JSON object as a line to stdout, and waits where the reader is slower than we are. */
export async function writeLine(value: unknown): Promise<void> {
  await writeText(`${JSON.stringify(value)}\n`);
}

export async function writeText(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
