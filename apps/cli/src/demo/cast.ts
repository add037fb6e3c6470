import { shippedTerms, type Terms } from '#contract';
import type { Instant } from '#facts';
import { onCustomer, type Step } from './step.js';
import { dateOf } from './wall-clock.js';

/** A package for which a customer is under contract, from a local date on. */
interface Agreed {
  readonly terms: 'variant-1' | 'variant-2' | 'variant-3';
  readonly from: string;
}

export interface Customer {
  readonly customerId: string;
  readonly name: string;
  readonly priceLevel?: string;
  /** In order: the first is signed, the others amend it. */
  readonly agreed: readonly Agreed[];
  /** From this local date on the contract is no longer in force. */
  readonly endsOn?: string;
}

const BEGINNING = '2026-01-01';
/** The day before, on which the supplier writes its customers down. */
const OPENING_DAY = 'Wed 2025-12-31 10:00';

function customer(customerId: string, name: string, terms?: Agreed['terms'], more: Partial<Customer> = {}) {
  return { customerId, name, agreed: terms ? [{ terms, from: BEGINNING }] : [], ...more } satisfies Customer;
}

/** Thirty customers, all of them made up. */
export const CUSTOMERS: readonly Customer[] = [
  customer('c-hotel-tatra', 'Hotel Tatranský štít, a. s.', 'variant-2'),
  customer('c-hospital-west', 'Nemocnica Západ, n. o.', 'variant-3', { priceLevel: '0.90' }),
  customer('c-school-lipova', 'Základná škola Lipová', 'variant-1', { priceLevel: '0.80' }),
  customer('c-brewery', 'Pivovar Zlatý klas, s. r. o.', 'variant-2'),
  customer('c-law-office', 'Advokátska kancelária Hrab & Dub', 'variant-1'),
  customer('c-town-hall', 'Mesto Borovany', 'variant-2', { priceLevel: '0.90' }),
  customer('c-taxi', 'Taxi Kométa, s. r. o.', 'variant-3'),
  customer('c-dentist', 'Zubná ambulancia Úsmev', 'variant-1'),
  customer('c-carrier', 'Kamióny Sever, s. r. o.', 'variant-3'),
  customer('c-bank-branch', 'Sporiteľňa Orechovo', 'variant-3', { priceLevel: '1.10' }),
  customer('c-library', 'Knižnica Pri Jazere', 'variant-1', { priceLevel: '0.80' }),
  customer('c-dairy', 'Mliekareň Horné Lúky', 'variant-2'),
  customer('c-call-centre', 'Linka Plus, s. r. o.', 'variant-3'),
  customer('c-spa', 'Kúpele Teplý prameň', 'variant-2'),
  customer('c-printers', 'Tlačiareň Písmeno', 'variant-1'),
  customer('c-glassworks', 'Sklárne Jasná', 'variant-2'),
  customer('c-pharmacy', 'Lekáreň Rumanček', 'variant-1'),
  customer('c-sawmill', 'Píla Smrek, s. r. o.', 'variant-1'),
  customer('c-airfield', 'Letisko Rovina', 'variant-3', { priceLevel: '1.10' }),
  customer('c-insurer', 'Poisťovňa Dáždnik', 'variant-2'),
  customer('c-winery', 'Vinárstvo Strieborný strapec', 'variant-1', {
    agreed: [
      { terms: 'variant-1', from: BEGINNING },
      { terms: 'variant-2', from: '2026-04-01' },
    ],
  }),
  customer('c-bookshop', 'Kníhkupectvo Záložka', 'variant-1', { endsOn: '2026-05-01' }),
  customer('c-gym', 'Športové centrum Výskok', undefined, {
    agreed: [{ terms: 'variant-1', from: '2026-03-16' }],
  }),
  customer('c-bakery', 'Pekáreň Kôrka', undefined, { priceLevel: '1.20' }),
  customer('c-garage', 'Autoservis Volant'),
  customer('c-architects', 'Ateliér Pôdorys'),
  customer('c-farm', 'Farma Pod Lesom', undefined, { priceLevel: '0.90' }),
  customer('c-theatre', 'Divadlo Opona'),
  customer('c-florist', 'Kvetinárstvo Púpava'),
  customer('c-vet', 'Veterinárna ambulancia Labka', undefined, { priceLevel: '1.10' }),
];

const termsById = new Map(shippedTerms().map((terms) => [terms.id, terms]));

/** What a customer has been promised at an instant; nothing without a contract. */
export function termsAt({ agreed, endsOn }: Customer, instant: Instant): Terms | undefined {
  const date = dateOf(instant);
  if (endsOn !== undefined && date >= endsOn) return undefined;
  const inForce = agreed.findLast(({ from }) => from <= date);
  return inForce && termsById.get(inForce.terms);
}

export function contractIdOf({ customerId }: Customer): string {
  return `${customerId.slice('c-'.length)}-1`;
}

export function emailOf(customerId: string): string {
  return `it@${customerId.slice('c-'.length)}.example`;
}

/** The customers are written down, and sign, amend and end their contracts. */
export function castSteps(): Step[] {
  return CUSTOMERS.flatMap((each) => [registered(each), ...contractSteps(each)]);
}

function registered({ customerId, name, priceLevel }: Customer): Step {
  const email = emailOf(customerId);
  return onCustomer(customerId, OPENING_DAY, 'RegisterCustomer', {
    name,
    email,
    ...(priceLevel !== undefined && { priceLevel }),
  });
}

/** Papers are signed on the morning of the day from which they hold, or on the opening day. */
function contractSteps(customer: Customer): Step[] {
  const { customerId, agreed, endsOn } = customer;
  const contractId = contractIdOf(customer);
  const papers = agreed.map(({ terms, from }, index) =>
    onCustomer(customerId, SIGNED[from] ?? OPENING_DAY, index === 0 ? 'SignContract' : 'AmendContract', {
      contractId,
      termsId: terms,
      termsVersion: 1,
      from,
    }),
  );
  if (endsOn === undefined) return papers;
  const ended = { contractId, on: endsOn, reason: 'Notice given by the customer' };
  return [...papers, onCustomer(customerId, 'Tue 2026-03-31 11:20', 'EndContract', ended)];
}

const SIGNED: Readonly<Record<string, string>> = {
  '2026-03-16': 'Thu 2026-03-12 14:15',
  '2026-04-01': 'Fri 2026-03-27 10:30',
};
