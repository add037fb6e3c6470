import { Controller, Get, Req } from '@nestjs/common';
import type { Means, Role } from '#access';
import { ledgerZone } from '#contract';
import { AllowSignedIn } from './allow.js';
import { type IncomingRequest, signedInOf } from './identity.js';

interface Me {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly customerId: string | null;
  readonly means: Means;
  /** IANA name of the zone in which this ledger's days and months are read; a ticket names its own. */
  readonly timezone: string;
}

@Controller('me')
export class MeController {
  /** Who asks, as this server knows them. */
  @Get()
  @AllowSignedIn()
  show(@Req() request: IncomingRequest): Me {
    const { id, roles, customerId = null, means } = signedInOf(request);
    return { id, roles, customerId, means, timezone: ledgerZone() };
  }
}
