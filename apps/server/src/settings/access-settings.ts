import { isIP } from 'node:net';
import { z } from 'zod';
import { isRole, type Role } from '#access';

const MINUTE = 60_000;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** How people sign in at an identity provider. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly scope: string;
  /** The claims of the ID token that say who it is, what they may do, and whose customer they are. */
  readonly userClaim: string;
  readonly rolesClaim: string;
  readonly customerClaim: string;
  /** What the provider calls our roles, where it calls them otherwise. */
  readonly roleNames: Readonly<Record<string, Role>>;
}

/** Who may come in, how often, and with how much. */
export interface AccessSettings {
  /** Where browsers find this server, without a path: `https://sla.example`. */
  readonly publicUrl?: string;
  /** The addresses of proxies whose word about the asker is taken. Without any nobody's is. */
  readonly trustedProxies: readonly string[];
  readonly oidc?: OidcSettings;
  /** Whether links that sign in once are printed and taken. */
  readonly links: boolean;
  /** In milliseconds: of a session that nobody uses, and of any. */
  readonly sessions: { readonly idle: number; readonly longest: number };
  readonly limits: Limits;
}

export interface Limits {
  /** Requests a minute: of one who is signed in; of an address that is not; of attempts to sign in. */
  readonly perPerson: number;
  readonly perAddress: number;
  readonly signIns: number;
  /** Open streams of changes, of one address. */
  readonly streams: number;
  /** Of a request's body, in bytes. */
  readonly body: number;
  /** For a request to arrive in full, in milliseconds. */
  readonly arrival: number;
}

const count = (standard: number) => z.coerce.number().int().min(1).max(1e9).default(standard);
const claim = (standard: string) => z.string().min(1).default(standard);

/** The variables about access, with what they are when nobody sets them. */
export const accessVariables = {
  SLA_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ example: 'https://sla.example' }),
  SLA_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform(list)
    .pipe(z.array(z.string().refine(isAddress, 'addresses or blocks, as 127.0.0.1 or 10.0.0.0/8')))
    .meta({ example: '127.0.0.1' }),
  SLA_SIGN_IN_LINKS: z.enum(['on', 'off']).default('on'),
  SLA_SESSION_IDLE_MINUTES: count(60),
  SLA_SESSION_HOURS: count(12),
  SLA_LIMIT_PERSON: count(1_200),
  SLA_LIMIT_ADDRESS: count(300),
  SLA_LIMIT_SIGN_IN: count(10),
  SLA_LIMIT_STREAMS: count(50),
  SLA_LIMIT_BODY_KIB: count(1_024),
  SLA_LIMIT_SECONDS: count(30),
  SLA_OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ example: 'https://login.example/realms/supplier' }),
  SLA_OIDC_CLIENT_ID: z.string().min(1).optional().meta({ example: 'sla-ledger' }),
  SLA_OIDC_CLIENT_SECRET: z.string().min(1).optional().meta({ example: 'a-long-secret' }),
  SLA_OIDC_SCOPE: claim('openid profile'),
  SLA_OIDC_USER_CLAIM: claim('sub'),
  SLA_OIDC_ROLES_CLAIM: claim('roles'),
  SLA_OIDC_CUSTOMER_CLAIM: claim('customer_id'),
  SLA_OIDC_ROLE_NAMES: z
    .string()
    .default('')
    .transform(list)
    .pipe(z.array(z.string().refine(isRoleName, 'their name = ours, as sla-desk=agent')))
    .meta({ example: 'sla-desk=agent,sla-boss=manager' }),
};

type Variables = z.infer<z.ZodObject<typeof accessVariables>>;

/** What only several variables together can get wrong, whatever each of them is like alone. */
export function accessProblems(
  variables: Readonly<Record<string, string | undefined>>,
): { readonly path: string; readonly problem: string }[] {
  const { SLA_OIDC_ISSUER: issuer, SLA_OIDC_CLIENT_ID: clientId, SLA_PUBLIC_URL: publicUrl } = variables;
  const isPath = publicUrl !== undefined && URL.canParse(publicUrl) && new URL(publicUrl).pathname !== '/';
  const isOpen = issuer !== undefined && URL.canParse(issuer) && !isSafe(issuer);
  const hasProvider = issuer !== undefined;
  const checks: readonly [boolean, string, string][] = [
    [isPath, 'SLA_PUBLIC_URL', 'without a path'],
    [isOpen, 'SLA_OIDC_ISSUER', 'https, except on this machine'],
    [hasProvider && !clientId, 'SLA_OIDC_CLIENT_ID', 'by which name the provider knows this server'],
    [hasProvider && !publicUrl, 'SLA_PUBLIC_URL', 'where the provider sends people back to'],
    [!hasProvider && clientId !== undefined, 'SLA_OIDC_ISSUER', 'the provider that knows this client'],
  ];
  return checks.flatMap(([isWrong, path, problem]) => (isWrong ? { path, problem } : []));
}

export function accessSettings(variables: Variables): AccessSettings {
  const oidc = oidcSettings(variables);
  return {
    ...(variables.SLA_PUBLIC_URL !== undefined && { publicUrl: new URL(variables.SLA_PUBLIC_URL).origin }),
    trustedProxies: variables.SLA_TRUSTED_PROXIES,
    ...(oidc && { oidc }),
    // Behind a proxy everybody seems to be on this machine.
    links: variables.SLA_SIGN_IN_LINKS === 'on' && variables.SLA_TRUSTED_PROXIES.length === 0,
    sessions: {
      idle: variables.SLA_SESSION_IDLE_MINUTES * MINUTE,
      longest: variables.SLA_SESSION_HOURS * 60 * MINUTE,
    },
    limits: {
      perPerson: variables.SLA_LIMIT_PERSON,
      perAddress: variables.SLA_LIMIT_ADDRESS,
      signIns: variables.SLA_LIMIT_SIGN_IN,
      streams: variables.SLA_LIMIT_STREAMS,
      body: variables.SLA_LIMIT_BODY_KIB * 1_024,
      arrival: variables.SLA_LIMIT_SECONDS * 1_000,
    },
  };
}

/** As nobody has set anything. */
export function usualAccess(): AccessSettings {
  return accessSettings(z.object(accessVariables).parse({}));
}

function oidcSettings(variables: Variables): OidcSettings | undefined {
  const { SLA_OIDC_ISSUER: issuer, SLA_OIDC_CLIENT_ID: clientId, SLA_OIDC_CLIENT_SECRET: secret } = variables;
  if (issuer === undefined || clientId === undefined) return undefined;
  return {
    issuer,
    clientId,
    ...(secret !== undefined && { clientSecret: secret }),
    scope: variables.SLA_OIDC_SCOPE,
    userClaim: variables.SLA_OIDC_USER_CLAIM,
    rolesClaim: variables.SLA_OIDC_ROLES_CLAIM,
    customerClaim: variables.SLA_OIDC_CUSTOMER_CLAIM,
    roleNames: Object.fromEntries(
      variables.SLA_OIDC_ROLE_NAMES.map((each) => each.split('=') as [string, Role]),
    ),
  };
}

function list(text: string): string[] {
  return text.split(',').flatMap((each) => each.trim() || []);
}

/** An address or a block of them; never simply everybody. */
function isAddress(text: string): boolean {
  const [address = '', length, ...more] = text.split('/');
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (length === undefined || more.length > 0) return bits > 0 && more.length === 0;
  return /^\d{1,3}$/.test(length) && Number(length) >= 1 && Number(length) <= bits;
}

/** `sla-agents=agent` */
function isRoleName(text: string): boolean {
  const [theirs = '', ours = '', ...more] = text.split('=');
  return theirs !== '' && isRole(ours) && more.length === 0;
}

/** Nobody can listen in between. */
export function isSafe(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || LOOPBACK.test(hostname);
}
