import { Body, Param, Post, type Type } from '@nestjs/common';
import type { StatedFact } from './fact.request.js';
import type { Role } from '#access';
import { Allow } from '../auth/allow.js';
import { FromSender, type Sender } from './sender.js';

/** Where a command is posted, what its request looks like, and who may send it. */
export interface CommandRoute<Name extends string = string> {
  readonly name: Name;
  /** Below the controller's path; every parameter in it is handed over. */
  readonly path: string;
  readonly request: Type<StatedFact>;
  readonly role: Role;
}

/** Parameters of a path, such as `{ ticketId: 'T1' }`. */
export type PathParameters = Readonly<Record<string, string>>;

/** What a controller does with every command that is posted to it. */
export interface RecordsCommands<Name extends string> {
  record(name: Name, path: PathParameters, request: StatedFact, sender: Sender): Promise<unknown>;
}

/**
 * Gives a controller a route for each command, with the command's name as the method's and a request class of its own:
 * what somebody would write by hand for each of them, and in no other way than there.
 */
export function CommandRoutes<Name extends string>(routes: readonly CommandRoute<Name>[]) {
  return (controller: Type<RecordsCommands<Name>>): void => {
    for (const route of routes) addRoute(controller, route);
  };
}

function addRoute<Name extends string>(
  controller: Type<RecordsCommands<Name>>,
  { name, path, request, role }: CommandRoute<Name>,
): void {
  const prototype = controller.prototype as RecordsCommands<Name>;
  const value = function (
    this: RecordsCommands<Name>,
    parameters: PathParameters,
    body: StatedFact,
    sender: Sender,
  ): Promise<unknown> {
    return this.record(name, parameters, body, sender);
  };
  Object.defineProperty(prototype, name, { value, configurable: true });
  Reflect.defineMetadata('design:paramtypes', [Object, request, Object], prototype, name);
  for (const [index, parameter] of [Param(), Body(), FromSender()].entries()) {
    parameter(prototype, name, index);
  }
  const descriptor = { value, configurable: true };
  for (const method of [Post(path), Allow(role)]) method(prototype, name, descriptor);
}
