import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { describe, expect, test } from '@jest/globals';
import type { Scope } from '#access';
import { Allow, AllowSignedIn, Public } from '../../apps/server/src/auth/allow.js';
import { FromScope } from '../../apps/server/src/auth/from-scope.js';
import { RouteRules } from '../../apps/server/src/auth/route-rules.js';
import { outcome } from '../support/event-store-samples.js';

@Controller('bare')
class BareController {
  @Get()
  read(): string {
    return 'open to whom?';
  }

  @Get('stated')
  @Public()
  stated(): string {
    return 'to everybody';
  }
}

@Controller('wide')
class WideController {
  @Get()
  @Allow('agent', 'customer')
  everything(): string {
    return 'of all customers';
  }
}

@Controller('good')
@AllowSignedIn()
class GoodController {
  @Get()
  byItsClass(): string {
    return '';
  }

  @Get('own')
  @Allow('customer')
  own(@FromScope() scope: Scope): Scope {
    return scope;
  }

  helper(): string {
    return 'is no route';
  }
}

async function start(...controllers: (new () => object)[]): Promise<unknown> {
  @Module({ imports: [DiscoveryModule], controllers, providers: [RouteRules] })
  class SomeModule {}

  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class that nobody constructs
  const application = await NestFactory.create(SomeModule, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  return outcome(application.init().then(() => 'started'));
}

describe('an application', () => {
  test('does not start with a route that says nothing about who may use it', async () => {
    expect(await start(GoodController, BareController)).toEqual({
      code: 'ROUTE_WITHOUT_RULE',
      routes: 'BareController.read',
    });
  });

  test('does not start with a route that answers customers without asking whose it is', async () => {
    expect(await start(WideController)).toEqual({
      code: 'ROUTE_WITHOUT_SCOPE',
      routes: 'WideController.everything',
    });
  });

  test('starts where every route has a rule of its own or of its class', async () => {
    expect(await start(GoodController)).toBe('started');
  });
});
