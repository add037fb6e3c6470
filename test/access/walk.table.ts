/**
 * Who may use which route: + may, - may not. Every route of the application has a row here. Whoever adds a route adds a
 * row, and somebody reads it.
 */
const WALK = `
                                                                               anonymous  customer  agent  manager  auditor  administrator
GET     /health/live                                                           +          +         +      +        +        +
GET     /health/ready                                                          +          +         +      +        +        +

GET     /*                                                                     +          +         +      +        +        +
GET     /api/openapi.json                                                      +          +         +      +        +        +
GET     /api/docs                                                              +          +         +      +        +        +
GET     /api/docs/:file                                                        +          +         +      +        +        +

GET     /api/v1/sign-in                                                        +          +         +      +        +        +
GET     /api/v1/sign-in/link                                                   +          +         +      +        +        +
GET     /api/v1/sign-in/oidc                                                   +          +         +      +        +        +
GET     /api/v1/sign-in/oidc/callback                                          +          +         +      +        +        +
DELETE  /api/v1/session                                                        -          +         +      +        +        +
GET     /api/v1/me                                                             -          +         +      +        +        +

GET     /api/v1/keys                                                           -          -         -      -        +        +
POST    /api/v1/keys                                                           -          -         -      -        -        +
DELETE  /api/v1/keys/:keyId                                                    -          -         -      -        -        +
GET     /api/v1/access-log/:day                                                -          -         -      -        +        +
DELETE  /api/v1/users/:userId/sessions                                         -          -         -      -        -        +

GET     /api/v1/what-if                                                        -          -         -      +        +        -
GET     /api/v1/what-if/flips                                                  -          -         -      +        +        -
GET     /api/v1/events                                                         -          +         +      +        +        -
GET     /api/v1/verdicts                                                       -          +         +      +        +        -
GET     /api/v1/due                                                            -          +         +      +        +        -
GET     /api/v1/contracts/:contractId/verdicts                                 -          +         +      +        +        -
GET     /api/v1/contracts/:contractId/explanations                             -          +         +      +        +        -

GET     /api/v1/what-if                                                        -          -         -      +        +        -
GET     /api/v1/tickets                                                        -          +         +      +        +        -
GET     /api/v1/tickets/:ticketId                                              -          +         +      +        +        -
GET     /api/v1/tickets/:ticketId/explanations                                 -          +         +      +        +        -
GET     /api/v1/tickets/:ticketId/history                                      -          +         +      +        +        -
GET     /api/v1/tickets/:ticketId/service-hours                                -          +         +      +        +        -
GET     /api/v1/tickets/:ticketId/change-proposals/:changeId/effect            -          -         +      +        +        -
POST    /api/v1/tickets                                                        -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/acknowledgements                             -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/adjustment-requests                          -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/adjustments                                  -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/advice                                       -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/arrivals                                     -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/bounces                                      -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/change-proposals                             -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/change-proposals/:changeId/approval          -          -         -      +        -        -
POST    /api/v1/tickets/:ticketId/change-proposals/:changeId/refusal           -          -         -      +        -        -
POST    /api/v1/tickets/:ticketId/change-proposals/:changeId/withdrawal        -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/classifications                              -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/corrections                                  -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/customer-responses                           -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/customer-waits                               -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/deliveries                                   -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/dispatches                                   -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/escalations                                  -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/excuses                                      -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/faulty-pieces                                -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/hardware-faults                              -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/neutralisations                              -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/on-site-work                                 -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/paid-work                                    -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/remote-work                                  -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/reopenings                                   -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/resolution                                   -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/restorations                                 -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/retractions                                  -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/ruled-out-remote-resolutions                 -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/shipments                                    -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/technician-request-withdrawals               -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/technician-requests                          -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/travel                                       -          -         +      +        -        -
POST    /api/v1/tickets/:ticketId/voiding                                      -          -         +      +        -        -

GET     /api/v1/compliance                                                     -          +         +      +        +        -
GET     /api/v1/compliance/report                                              -          +         +      +        +        -
GET     /api/v1/audit                                                          -          -         -      +        +        -
GET     /api/v1/changes                                                        -          -         +      +        +        -

GET     /api/v1/customers                                                      -          +         +      +        +        -
GET     /api/v1/customers/:customerId                                          -          +         +      +        +        -
GET     /api/v1/customers/:customerId/account                                  -          +         +      +        +        -
GET     /api/v1/customers/:customerId/advice                                   -          +         +      +        +        -
GET     /api/v1/customers/:customerId/change-proposals/:changeId/effect        -          -         +      +        +        -
POST    /api/v1/customers                                                      -          -         -      +        -        -
POST    /api/v1/customers/:customerId/backups                                  -          -         +      +        -        -
POST    /api/v1/customers/:customerId/change-proposals                         -          -         +      +        -        -
POST    /api/v1/customers/:customerId/change-proposals/:changeId/approval      -          -         -      +        -        -
POST    /api/v1/customers/:customerId/change-proposals/:changeId/refusal       -          -         -      +        -        -
POST    /api/v1/customers/:customerId/change-proposals/:changeId/withdrawal    -          -         +      +        -        -
POST    /api/v1/customers/:customerId/contract-amendments                      -          -         -      +        -        -
POST    /api/v1/customers/:customerId/contract-endings                         -          -         -      +        -        -
POST    /api/v1/customers/:customerId/contracts                                -          -         -      +        -        -
POST    /api/v1/customers/:customerId/corrections                              -          -         +      +        -        -
POST    /api/v1/customers/:customerId/pbx-checks                               -          -         +      +        -        -
POST    /api/v1/customers/:customerId/price-levels                             -          -         -      +        -        -
POST    /api/v1/customers/:customerId/repeat-warnings                          -          -         +      +        -        -
POST    /api/v1/customers/:customerId/retractions                              -          -         +      +        -        -

GET     /api/v1/terms                                                          -          +         +      +        +        -
GET     /api/v1/terms/:id/:version                                             -          +         +      +        +        -
GET     /api/v1/terms/:id/change-proposals/:changeId/effect                    -          -         +      +        +        -
POST    /api/v1/terms/:id/change-proposals                                     -          -         +      +        -        -
POST    /api/v1/terms/:id/change-proposals/:changeId/approval                  -          -         -      +        -        -
POST    /api/v1/terms/:id/change-proposals/:changeId/refusal                   -          -         -      +        -        -
POST    /api/v1/terms/:id/change-proposals/:changeId/withdrawal                -          -         +      +        -        -
POST    /api/v1/terms/:id/corrections                                          -          -         +      +        -        -
POST    /api/v1/terms/:id/retractions                                          -          -         +      +        -        -
POST    /api/v1/terms/:id/versions                                             -          -         +      +        -        -

GET     /api/v1/calendars                                                      -          +         +      +        +        -
GET     /api/v1/calendars/:id/:version                                         -          +         +      +        +        -
GET     /api/v1/calendars/:id/change-proposals/:changeId/effect                -          -         +      +        +        -
POST    /api/v1/calendars/:id/change-proposals                                 -          -         +      +        -        -
POST    /api/v1/calendars/:id/change-proposals/:changeId/approval              -          -         -      +        -        -
POST    /api/v1/calendars/:id/change-proposals/:changeId/refusal               -          -         -      +        -        -
POST    /api/v1/calendars/:id/change-proposals/:changeId/withdrawal            -          -         +      +        -        -
POST    /api/v1/calendars/:id/corrections                                      -          -         +      +        -        -
POST    /api/v1/calendars/:id/retractions                                      -          -         +      +        -        -
POST    /api/v1/calendars/:id/versions                                         -          -         +      +        -        -

GET     /api/v1/supplier/change-proposals/:changeId/effect                     -          -         +      +        +        -
POST    /api/v1/supplier/change-proposals                                      -          -         +      +        -        -
POST    /api/v1/supplier/change-proposals/:changeId/approval                   -          -         -      +        -        -
POST    /api/v1/supplier/change-proposals/:changeId/refusal                    -          -         -      +        -        -
POST    /api/v1/supplier/change-proposals/:changeId/withdrawal                 -          -         +      +        -        -
POST    /api/v1/supplier/corrections                                           -          -         +      +        -        -
POST    /api/v1/supplier/price-lists                                           -          -         -      +        -        -
POST    /api/v1/supplier/retractions                                           -          -         +      +        -        -
POST    /api/v1/supplier/trainings                                             -          -         +      +        -        -
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
