/**
 * Who may use which route: + may, - may not. Every route of the application has a row here, and a row more for each
 * value of its path that is for fewer. Whoever adds a route adds a row, and somebody reads it.
 */
const WALK = `
                                                        anonymous  customer  agent  manager  auditor  administrator
GET     /health/live                                    +          +         +      +        +        +
GET     /health/ready                                   +          +         +      +        +        +

GET     /api/v1/sign-in                                 +          +         +      +        +        +
GET     /api/v1/sign-in/link                            +          +         +      +        +        +
GET     /api/v1/sign-in/oidc                            +          +         +      +        +        +
GET     /api/v1/sign-in/oidc/callback                   +          +         +      +        +        +
DELETE  /api/v1/session                                 -          +         +      +        +        +
GET     /api/v1/me                                      -          +         +      +        +        +

GET     /api/v1/keys                                    -          -         -      -        +        +
POST    /api/v1/keys                                    -          -         -      -        -        +
DELETE  /api/v1/keys/:keyId                             -          -         -      -        -        +
GET     /api/v1/access-log/:day                         -          -         -      -        +        +
DELETE  /api/v1/users/:userId/sessions                  -          -         -      -        -        +

GET     /api/v1/tickets                                 -          +         +      +        +        -
GET     /api/v1/tickets/:ticketId                       -          +         +      +        +        -
POST    /api/v1/tickets                                 -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/acknowledgements      -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/:resource             -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/excuses               -          -         -      +        -        -
POST    /api/v1/tickets/:ticketId/voiding               -          -         -      +        -        -
POST    /api/v1/tickets/:ticketId/corrections           -          -         -      +        -        -
POST    /api/v1/tickets/:ticketId/retractions           -          -         -      +        -        -

POST    /api/v1/customers                               -          -         +      +        -        -
POST    /api/v1/customers/:customerId/:resource         -          -         +      +        -        -
POST    /api/v1/customers/:customerId/corrections       -          -         -      +        -        -
POST    /api/v1/customers/:customerId/retractions       -          -         -      +        -        -
`;

export interface WalkRow {
  /** `GET /api/v1/tickets/:ticketId` */
  readonly route: string;
  /** By role, `anonymous` among them. */
  readonly may: Readonly<Record<string, boolean>>;
}

export function walkRows(): WalkRow[] {
  const [head = '', ...lines] = WALK.split('\n').filter((line) => line.trim() !== '');
  const roles = head.trim().split(/\s+/);
  return lines.map((line) => {
    const [method = '', path = '', ...signs] = line.split(/\s+/);
    if (signs.length !== roles.length) throw new Error(`Not a sign for each role: ${line}`);
    return {
      route: `${method} ${path}`,
      may: Object.fromEntries(roles.map((role, at) => [role, signs[at] === '+'])),
    };
  });
}
