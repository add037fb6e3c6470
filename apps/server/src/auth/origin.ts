import { headerOf, type IncomingRequest } from './identity.js';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A browser sends its cookie whichever page asks it to. So what changes something has to come from a page of ours:
 * the browser says so itself (Fetch Metadata, `Sec-Fetch-Site`), or names the page's origin (RFC 6454).
 */
export function isFromOurPages(request: IncomingRequest, publicUrl: string | undefined): boolean {
  if (SAFE_METHODS.includes(request.method)) return true;
  const site = headerOf(request, 'sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  return headerOf(request, 'origin') === (publicUrl ?? `${request.protocol}://${request.host}`);
}
