import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '#event-store';
import { LedgerViews } from '#projection';
import { headerOf, type IncomingRequest } from '../auth/identity.js';
import { type KeptAnswer, KeptAnswers } from './kept-answers.js';
import { languageOf } from './language.js';
import { prefersCsv } from './lists/wanted-format.js';
import { RouteFact } from './route-fact.js';

const AGAIN = new RouteFact<boolean>('answers again');

/**
 * The route's answer depends on nothing but the facts, the time and who may see what: whoever asks the same within a
 * second, while nothing new is known, gets the same answer.
 */
export function AnswersAgain(): MethodDecorator {
  return AGAIN.tell(() => true);
}

/** Headers that belong to an answer and not to who asks. */
const OF_ANSWER = ['content-type', 'cache-control', 'vary', 'etag'];

/** To be called before the hooks that look at an answer on its way out, which see one that is given again like any other. */
export function answerAgain(application: NestFastifyApplication): void {
  const fastify = application.getHttpAdapter().getInstance();
  const answers = new KeptAnswers(application.get(LedgerViews), application.get(Clock));
  const asked = new WeakMap<object, ReturnType<KeptAnswers['slotFor']>>();
  fastify.addHook('preHandler', (request, reply, done) => {
    const question = questionOf(request);
    if (question === undefined) return done();
    const slot = answers.slotFor(question);
    if (!slot.kept) {
      asked.set(request, slot);
      return done();
    }
    void reply.headers(slot.kept.headers).send(slot.kept.text);
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const slot = asked.get(request);
    if (slot && reply.statusCode === 200 && typeof payload === 'string') {
      const headers = OF_ANSWER.map((name) => [name, reply.getHeader(name)]);
      const answer = { text: payload, headers: Object.fromEntries(headers) as KeptAnswer['headers'] };
      // Where it cannot be kept it is still an answer.
      slot.keep(answer).catch(() => undefined);
    }
    done(null, payload);
  });
}

/** All that the answer depends on; nothing where it is not to be given again. Whoever has the same roles sees the same. */
function questionOf(request: IncomingRequest & { readonly url: string }): string | undefined {
  const signedIn = request.identity?.signedIn;
  if (request.method !== 'GET' || !signedIn || !AGAIN.of(request)) return undefined;
  const { roles, customerId } = signedIn;
  const language = languageOf(headerOf(request, 'accept-language'));
  return JSON.stringify([request.url, prefersCsv(headerOf(request, 'accept')), language, roles, customerId]);
}
