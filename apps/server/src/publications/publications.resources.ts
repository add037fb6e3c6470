import { type PublicationCommandName, publicationCommands, publicationShapes } from '#contract';
import { commandRequest } from '../http/command-request.js';
import type { CommandRoute } from '../http/command-routes.js';
import type { Role } from '#access';

/** What one person can publish alone, where it is posted, `/api/v1/supplier/{resource}`, and by whom. */
export const supplierResources = {
  /** A price list, for everybody. */
  PublishPriceList: ['price-lists', 'manager'],
  /** A training was held. */
  HoldTraining: ['trainings', 'agent'],
} as const satisfies Partial<Record<PublicationCommandName, readonly [string, Role]>>;

export type SupplierCommandName = keyof typeof supplierResources;

export const supplierRoutes: readonly CommandRoute<SupplierCommandName>[] = Object.entries(
  supplierResources,
).map(([command, [path, role]]) => {
  const name = command as SupplierCommandName;
  return { name, path, request: commandRequest(name, publicationShapes[publicationCommands[name]]), role };
});
