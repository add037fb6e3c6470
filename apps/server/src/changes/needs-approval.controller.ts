import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { SlaError } from '#facts';
import { Allow } from '../auth/allow.js';

/** Where somebody would look for recording them directly, and the events that they would be. */
const OF_TWO: Readonly<Record<string, string>> = {
  'tickets/:id/excuses': 'WorkExcused',
  'tickets/:id/voiding': 'TicketVoided',
  'tickets/:id/corrections': 'OccurrenceCorrected',
  'tickets/:id/retractions': 'FactRetracted',
  'customers/:id/corrections': 'OccurrenceCorrected',
  'customers/:id/retractions': 'FactRetracted',
  'terms/:id/versions': 'TermsPublished',
  'terms/:id/corrections': 'OccurrenceCorrected',
  'terms/:id/retractions': 'FactRetracted',
  'calendars/:id/versions': 'CalendarPublished',
  'calendars/:id/corrections': 'OccurrenceCorrected',
  'calendars/:id/retractions': 'FactRetracted',
  'supplier/corrections': 'OccurrenceCorrected',
  'supplier/retractions': 'FactRetracted',
};

/** What one person cannot record alone: says where it is proposed. */
@Controller()
export class NeedsApprovalController {
  @Post(Object.keys(OF_TWO))
  @HttpCode(422)
  @Allow('agent')
  refuse(@Req() { url, routeOptions }: RoutedRequest): never {
    const route = Object.keys(OF_TWO).find((path) => routeOptions.url.endsWith(`/${path}`)) ?? '';
    const proposals = (url.split('?')[0] ?? '').replace(/[^/]*$/, 'change-proposals');
    throw new SlaError('NEEDS_APPROVAL', { eventType: OF_TWO[route], proposals });
  }
}

interface RoutedRequest {
  readonly url: string;
  readonly routeOptions: { readonly url: string };
}
