import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { changesControllers } from '../changes/changes.controllers.js';
import { NeedsApprovalController } from '../changes/needs-approval.controller.js';
import { CustomersController } from '../customers/customers.controller.js';
import { SupplierController } from '../publications/supplier.controller.js';
import { TicketCommandsController } from '../tickets/ticket-commands.controller.js';
import { Reflector } from '@nestjs/core';
import { ruleOf } from '../auth/allow.js';

const controllers: readonly (new (...args: never[]) => object)[] = [
  TicketCommandsController,
  CustomersController,
  SupplierController,
  NeedsApprovalController,
  ...changesControllers,
];

/** Path → what whoever posts there has to be allowed to do, of every method that has a path. */
function routesOf(controller: (typeof controllers)[number]): [string, unknown][] {
  const prototype = controller.prototype as Record<string, () => unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const path = Reflect.getMetadata('path', prototype[method]!) as string | undefined;
    if (path === undefined || method === 'constructor') return [];
    const whole = `${String(Reflect.getMetadata('path', controller))}/${path}`;
    return [[whole, ruleOf(new Reflector(), prototype[method]!, controller)] as [string, unknown]];
  });
}

test('every route of a command says who may send it', () => {
  const routes = controllers.flatMap(routesOf);
  expect(routes.length).toBeGreaterThan(55);
  const known = ['agent', 'manager', 'agent,auditor'];
  expect(routes.filter(([, needs]) => !known.includes(String(needs)))).toEqual([]);
});

test('approving and refusing is for managers', () => {
  const decisions = controllers.flatMap(routesOf).filter(([path]) => /\/(approval|refusal)$/.test(path));
  expect(decisions).toHaveLength(10);
  expect(decisions.filter(([, needs]) => String(needs) !== 'manager')).toEqual([]);
});
