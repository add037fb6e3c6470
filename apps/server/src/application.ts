import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Clock, type EventIds, EventStore, type Randomness } from '#event-store';
import { LedgerViews } from '#projection';
import { AppModule } from './app.module.js';
import { hangDoors } from './auth/doors.js';
import { type AccessSettings, usualAccess } from './settings/access-settings.js';
import { fastifyLog, FrameworkLog } from './operations/logs/framework-log.js';
import { Instruments } from './operations/instruments.js';
import { watchApplication, type Watching } from './operations/watch-application.js';
import { answerCorrelationId } from './http/correlation.js';
import { answerAgain } from './http/answers-again.js';
import { answerEntityTag, answerIfNoneMatch } from './http/entity-tags.js';
import { servePages } from './pages/serve-pages.js';
import { PREFIX, WITHOUT_PREFIX } from './http/paths.js';
import type { Storage } from './settings/settings.js';

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
  settings: Storage & Watching & { readonly access?: AccessSettings },
  clock?: Clock,
): Promise<NestFastifyApplication> {
  makeFolders(settings);
  const { log, instruments = new Instruments(), access = usualAccess() } = settings;
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    ...fastifyLog(log),
    ...limitsOf(access),
  });
  const module = AppModule.with(settings, { clock }, instruments, access);
  const application = await NestFactory.create<NestFastifyApplication>(module, adapter, OPTIONS);
  if (log) application.useLogger(new FrameworkLog(log));
  watchApplication(application, instruments, settings);
  await hangDoors(application, access);
  application.setGlobalPrefix(PREFIX, { exclude: WITHOUT_PREFIX });
  answerCorrelationId(application);
  answerEntityTag(application);
  answerAgain(application);
  answerIfNoneMatch(application);
  await servePages(application);
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
 * @param ids of new events; default: drawn by lot
 */
export async function openLedger(
  settings: Storage,
  clock?: Clock,
  randomness?: Randomness,
  ids?: EventIds,
): Promise<Ledger> {
  makeFolders(settings);
  const module = AppModule.with(settings, { clock, randomness, ids });
  const context = await NestFactory.createApplicationContext(module, OPTIONS);
  return {
    store: context.get(EventStore),
    commands: context.get(CommandBus),
    queries: context.get(QueryBus),
    view: context.get(LedgerViews),
    close: () => context.close(),
  };
}

/** What Fastify itself has to know before there is a request. */
function limitsOf({ limits, trustedProxies }: AccessSettings) {
  return {
    bodyLimit: limits.body,
    requestTimeout: limits.arrival,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
  };
}

function makeFolders({ store, viewFile }: Storage): void {
  const files = [viewFile, ...(store.kind === 'sqlite' ? [store.file] : [])];
  for (const file of files) if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
}
