import { Controller, Get } from '@nestjs/common';
import { Public } from './allow.js';
import { Entrance } from './entrance.js';
import { OidcSignIn } from './oidc/oidc-sign-in.js';

@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly oidc: OidcSignIn,
    private readonly entrance: Entrance,
  ) {}

  /** By what people can sign in here, for the page that offers it. */
  @Get()
  @Public()
  means(): { readonly openIdConnect: boolean; readonly link: boolean } {
    return { openIdConnect: this.oidc.isOffered, link: this.entrance.settings.links };
  }
}
