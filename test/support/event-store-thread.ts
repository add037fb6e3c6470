import { rmSync } from 'node:fs';
import { inFolder } from '../../apps/server/src/index.js';
import { temporaryFolder } from './event-store-adapters.js';
import { StoppedClock } from './event-store-samples.js';
import { ServerUnderTest } from './event-store-server.js';

export const REPORT = {
  customerId: 'acme',
  channel: 'phone',
  kind: 'fault',
  subject: 'No dial tone',
} as const;
export const CONFIRMATION = {
  channel: 'email',
  recipient: 'it@acme.example',
  delivery: 'delivered',
} as const;

/** A server in a folder of its own, where it is Friday afternoon, 27 March 2026. */
export class Thread {
  private constructor(
    readonly clock: StoppedClock,
    readonly folder: string,
    public server: ServerUnderTest,
  ) {}

  static async open(): Promise<Thread> {
    const clock = new StoppedClock();
    clock.set('2026-03-27T15:31:10+01:00');
    const folder = temporaryFolder();
    return new Thread(clock, folder, await ServerUnderTest.start(folder, clock));
  }

  /** ACME has package 2: a reaction within two hours of service time, Monday to Friday 8:30 to 17:00. */
  static async withAcme(): Promise<Thread> {
    const thread = await Thread.open();
    await thread.server.post('customers', {
      customerId: 'acme',
      occurredAt: '2026-01-02T09:00:00+01:00',
      data: { name: 'ACME s.r.o.', email: 'it@acme.example' },
    });
    await thread.server.post('customers/acme/contracts', {
      occurredAt: '2026-01-02T09:00:00+01:00',
      data: { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-01-02' },
    });
    return thread;
  }

  async restart({ withoutView = false } = {}): Promise<void> {
    await this.server.stop();
    if (withoutView) rmSync(inFolder(this.folder).viewFile);
    this.server = await ServerUnderTest.start(this.folder, this.clock);
  }

  async close(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
