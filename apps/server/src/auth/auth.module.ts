import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { Randomness, SystemRandomness } from '#event-store';
import type { AccessSettings } from '../settings/access-settings.js';
import { AccessGuard } from './access.guard.js';
import { AccessLog } from './access-log.js';
import { AccessLogController } from './access-log.controller.js';
import { ACCESS_SETTINGS } from './access-settings.token.js';
import { Entrance } from './entrance.js';
import { Identification } from './identification.js';
import { ApiKeyDirectory } from './keys/api-key-directory.js';
import { KeyHolders } from './keys/key-holders.js';
import { ApiKeysController } from './keys/api-keys.controller.js';
import { apiKeyHandlers } from './keys/api-keys.handlers.js';
import { Traces } from './leaves-trace.js';
import { LinkController } from './link/link.controller.js';
import { MeController } from './me.controller.js';
import { OidcController } from './oidc/oidc.controller.js';
import { OidcSignIn } from './oidc/oidc-sign-in.js';
import { RouteRules } from './route-rules.js';
import { KeyUses } from './sessions/key-uses.js';
import { OneTimeTokens } from './sessions/one-time-tokens.js';
import { openSessionFile, type SessionFile } from './sessions/session-file.js';
import { Sessions } from './sessions/sessions.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SignInController } from './sign-in.controller.js';

/** The open session file. */
const SESSION_FILE = Symbol('open session file');

/** Who comes in over HTTP, and what they may do. */
@Module({})
export class AuthModule implements OnApplicationShutdown {
  constructor(@Inject(SESSION_FILE) private readonly file: SessionFile) {}

  static with(settings: AccessSettings, sessionFile: string): DynamicModule {
    const onFile = { inject: [SESSION_FILE, Randomness] };
    return {
      module: AuthModule,
      imports: [CqrsModule, DiscoveryModule],
      controllers: [
        MeController,
        ApiKeysController,
        AccessLogController,
        SignInController,
        LinkController,
        OidcController,
        SessionsController,
      ],
      providers: [
        { provide: ACCESS_SETTINGS, useValue: settings },
        // The machine's own, also where a demonstration brings another for its keys and nonces.
        { provide: Randomness, useFactory: () => new SystemRandomness() },
        { provide: SESSION_FILE, useFactory: () => openSessionFile(sessionFile) },
        {
          ...onFile,
          provide: Sessions,
          useFactory: (file: SessionFile, chance: Randomness) =>
            new Sessions(file, settings.sessions, chance),
        },
        {
          ...onFile,
          provide: OneTimeTokens,
          useFactory: (file: SessionFile, chance: Randomness) => new OneTimeTokens(file, chance),
        },
        { ...onFile, provide: KeyUses, useFactory: (file: SessionFile) => new KeyUses(file) },
        { provide: APP_GUARD, useClass: AccessGuard },
        ...[
          ApiKeyDirectory,
          KeyHolders,
          Identification,
          AccessLog,
          Traces,
          Entrance,
          OidcSignIn,
          RouteRules,
          ...apiKeyHandlers,
        ],
      ],
      exports: [Identification, Sessions, OneTimeTokens, ACCESS_SETTINGS],
    };
  }

  onApplicationShutdown(): void {
    this.file.close();
  }
}
