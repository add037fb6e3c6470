import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

interface Link {
  readonly outside: Socket;
  readonly inside: Socket;
}

/**
 * The door in front of the server, which alone can do what a network does: stop passing anything on, also the answers
 * to pings; cut every connection; shut, and open again at the same port.
 */
export class Front {
  private server: Server | undefined;
  private readonly links = new Set<Link>();
  private isFrozen = false;
  /** How many connections were ever accepted. */
  accepted = 0;
  port = 0;

  constructor(private readonly insidePort: number) {}

  async open(): Promise<void> {
    const server = createServer({ noDelay: true }, (socket) => this.accept(socket));
    this.server = server;
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as { port: number }).port;
  }

  async shut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server === undefined) return;
    const closed = once(server, 'close');
    server.close();
    this.cut();
    await closed;
  }

  cut(): void {
    for (const { outside, inside } of this.links) {
      outside.resetAndDestroy();
      inside.destroy();
    }
    this.links.clear();
  }

  freeze(): void {
    this.isFrozen = true;
    for (const link of this.links) {
      link.outside.unpipe();
      link.inside.unpipe();
    }
  }

  thaw(): void {
    this.isFrozen = false;
    for (const link of this.links) pass(link);
  }

  /** How many connections stand. */
  get connections(): number {
    return this.links.size;
  }

  private accept(outside: Socket): void {
    const inside = connect({ port: this.insidePort, host: '127.0.0.1', noDelay: true });
    const link = { outside, inside };
    this.accepted += 1;
    this.links.add(link);
    const end = (): void => {
      this.links.delete(link);
      outside.destroy();
      inside.destroy();
    };
    for (const socket of [outside, inside]) socket.on('error', end).on('close', end);
    if (!this.isFrozen) pass(link);
  }
}

function pass({ outside, inside }: Link): void {
  outside.pipe(inside);
  inside.pipe(outside);
}
