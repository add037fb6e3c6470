import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { SlaError } from '#facts';
import { ruleOf } from './allow.js';
import { isNarrowed } from './from-scope.js';

type Method = (...args: unknown[]) => unknown;

/** Looks at every route before the first request: the application does not start with one that nobody has thought about. */
@Injectable()
export class RouteRules implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws SlaError `ROUTE_WITHOUT_RULE`, `ROUTE_WITHOUT_SCOPE` with `routes` */
  onModuleInit(): void {
    const routes = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => this.routesOf(metatype as Class));
    refuse(
      'ROUTE_WITHOUT_RULE',
      routes.filter(({ rule }) => rule === undefined),
    );
    refuse(
      'ROUTE_WITHOUT_SCOPE',
      routes.filter(({ rule, narrowed }) => rule?.includes('customer') && !narrowed),
    );
  }

  private routesOf(controller: Class): Route[] {
    const prototype = controller.prototype as Readonly<Record<string, Method>>;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => Reflect.hasMetadata(PATH_METADATA, prototype[name]!))
      .map((name) => ({
        name: `${controller.name}.${name}`,
        rule: ruleOf(this.reflector, prototype[name]!, controller),
        narrowed: isNarrowed(prototype, name),
      }));
  }
}

type Class = new (...args: unknown[]) => object;

interface Route {
  readonly name: string;
  readonly rule: ReturnType<typeof ruleOf>;
  readonly narrowed: boolean;
}

function refuse(code: 'ROUTE_WITHOUT_RULE' | 'ROUTE_WITHOUT_SCOPE', routes: readonly Route[]): void {
  if (routes.length > 0) throw new SlaError(code, { routes: routes.map(({ name }) => name).join(', ') });
}
