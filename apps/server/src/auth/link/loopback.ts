import { BlockList } from 'node:net';
import { headerOf, type IncomingRequest } from '../identity.js';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** What proxies add: whoever asks through one is not on this machine, or nobody can tell. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** As it stands in an address: `localhost`, `127.0.0.1`, `[::1]`. */
export function isLoopbackName(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** Whether a request comes from the machine that the server runs on, and was meant for it. */
export function isFromThisMachine(request: IncomingRequest): boolean {
  const address = request.ip.replace(/^::ffff:/, '');
  const isHere = LOOPBACK.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
  // A name that somebody else has pointed at this machine (DNS rebinding) is not ours.
  const isMeant = isLoopbackName(request.host.replace(/:\d*$/, ''));
  return isHere && isMeant && FORWARDED.every((name) => headerOf(request, name) === undefined);
}
