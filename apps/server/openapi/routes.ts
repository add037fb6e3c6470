import { type INestApplicationContext, RequestMethod } from '@nestjs/common';
import * as keys from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Rule, ruleOf } from '../src/auth/allow.js';
import { listOf } from '../src/http/lists/answers-list.js';
import { pathOf } from '../src/http/paths.js';
import { senderOf } from '../src/http/sender.js';

export type Class = new (...args: never[]) => object;
export type Method = (...args: never[]) => unknown;

/** What a parameter of a method is taken from, and which one, if one alone is taken. */
export interface Argument {
  readonly from: 'body' | 'query' | 'path' | 'sender' | 'elsewhere';
  readonly name: string | undefined;
  readonly index: number;
  /** `Object` where the type is no class. */
  readonly type: Class | undefined;
}

/** A route as the framework knows it. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As OpenAPI writes it: `/api/v1/tickets/{ticketId}`. */
  readonly path: string;
  readonly controller: Class;
  readonly handler: string;
  readonly rule: Rule;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly isRedirection: boolean;
  /** The member of the answer that holds the rows, where it answers a list; as CSV too. */
  readonly list: string | undefined;
  readonly arguments: readonly Argument[];
}

/** Every route of an application that has a controller, in the order of paths. */
export function routesOf(application: INestApplicationContext): Route[] {
  const scanner = new MetadataScanner();
  const controllers = application.get(DiscoveryService, { strict: false }).getControllers();
  return controllers
    .map(({ metatype }) => metatype as Class)
    .flatMap((controller) =>
      scanner
        .getAllMethodNames(controller.prototype as object)
        .filter((name) => Reflect.hasMetadata(keys.PATH_METADATA, methodOf(controller, name)))
        .flatMap((name) => routes(controller, name)),
    )
    .sort((one, other) => (`${one.path} ${one.method}` < `${other.path} ${other.method}` ? -1 : 1));
}

function methodOf(controller: Class, name: string): Method {
  return (controller.prototype as Readonly<Record<string, Method>>)[name]!;
}

function routes(controller: Class, handler: string): Route[] {
  const method = methodOf(controller, handler);
  const of = (key: string): unknown => Reflect.getMetadata(key, method);
  const verb = of(keys.METHOD_METADATA) as RequestMethod;
  const headers = (of(keys.HEADERS_METADATA) ?? []) as readonly { name: string; value: string }[];
  const route = {
    method: RequestMethod[verb].toLowerCase() as Route['method'],
    ...{ controller, handler },
    rule: ruleOf(new Reflector(), method, controller) ?? [],
    status: (of(keys.HTTP_CODE_METADATA) as number | undefined) ?? (verb === RequestMethod.POST ? 201 : 200),
    headers: Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value])),
    isRedirection: of(keys.REDIRECT_METADATA) !== undefined,
    list: listOf(method),
    arguments: argumentsOf(controller, handler),
  };
  const paths = [of(keys.PATH_METADATA) as string | readonly string[]].flat();
  const base = String(Reflect.getMetadata(keys.PATH_METADATA, controller));
  return paths.map((path) => ({ ...route, path: templated(pathOf(base, path)) }));
}

/** `:ticketId` → `{ticketId}`. */
function templated(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}');
}

interface Taken {
  readonly index: number;
  readonly data?: unknown;
  readonly factory?: unknown;
}

function argumentsOf(controller: Class, handler: string): Argument[] {
  const taken = (Reflect.getMetadata(keys.ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<
    string,
    Taken
  >;
  const types = (Reflect.getMetadata(keys.PARAMTYPES_METADATA, controller.prototype as object, handler) ??
    []) as readonly (Class | undefined)[];
  return Object.entries(taken).map(([key, { index, data, factory }]) => ({
    from: factory === senderOf ? 'sender' : source(key),
    name: typeof data === 'string' ? data : undefined,
    ...{ index, type: types[index] },
  }));
}

function source(key: string): Argument['from'] {
  const kinds: Readonly<Record<string, Argument['from']>> = {
    [RouteParamtypes.BODY]: 'body',
    [RouteParamtypes.QUERY]: 'query',
    [RouteParamtypes.PARAM]: 'path',
  };
  return kinds[key.split(':')[0] ?? ''] ?? 'elsewhere';
}
