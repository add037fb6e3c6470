import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Clock, EventStore, type Randomness } from '#event-store';
import { LedgerViews } from '#projection';
import { AppModule } from './app.module.js';
import { fastifyLog, FrameworkLog } from './operations/logs/framework-log.js';
import { Instruments } from './operations/instruments.js';
import { watchApplication, type Watching } from './operations/watch-application.js';
import type { Settings } from './settings/settings.js';

type Storage = Pick<Settings, 'store' | 'viewFile' | 'viewsUrl'>;

type FrameworkOptions = NonNullable<Parameters<typeof NestFactory.createApplicationContext>[1]>;

/** Little is heard of the framework, and it throws where it would end the process. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class that nobody constructs
const OPTIONS: FrameworkOptions = { logger: ['fatal', 'error', 'warn'], abortOnError: false };

/**
 * The HTTP application, ready to answer and listening to nobody yet.
 *
 * @param clock default: the machine's
 */
export async function createApplication(
  settings: Storage & Watching,
  clock?: Clock,
): Promise<NestFastifyApplication> {
  makeFolders(settings);
  const { log, instruments = new Instruments() } = settings;
  const adapter = new FastifyAdapter({ genReqId: () => randomUUID(), ...fastifyLog(log) });
  const module = AppModule.with(settings, { clock }, instruments);
  const application = await NestFactory.create<NestFastifyApplication>(module, adapter, OPTIONS);
  if (log) application.useLogger(new FrameworkLog(log));
  watchApplication(application, instruments, settings);
  application.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  await application.init();
  await application.getHttpAdapter().getInstance().ready();
  return application;
}

/** The same without HTTP, for whoever sends commands from within the process. */
export interface Ledger {
  readonly store: EventStore;
  readonly commands: CommandBus;
  readonly queries: QueryBus;
  readonly view: LedgerViews;
  readonly close: () => Promise<void>;
}

/**
 * @param clock default: the machine's
 * @param randomness of keys and nonces; default: the machine's
 */
export async function openLedger(settings: Storage, clock?: Clock, randomness?: Randomness): Promise<Ledger> {
  makeFolders(settings);
  const context = await NestFactory.createApplicationContext(
    AppModule.with(settings, { clock, randomness }),
    OPTIONS,
  );
  return {
    store: context.get(EventStore),
    commands: context.get(CommandBus),
    queries: context.get(QueryBus),
    view: context.get(LedgerViews),
    close: () => context.close(),
  };
}

function makeFolders({ store, viewFile }: Storage): void {
  const files = [viewFile, ...(store.kind === 'sqlite' ? [store.file] : [])];
  for (const file of files) if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
}
