import { describe, expect, test } from '@jest/globals';
import { corrected, on, retracted } from '../../test/support/situation.js';
import { customerCommands, customerRejections, customerShapes } from './index.js';
import type { CustomerCommand, CustomerCommandName } from './index.js';
import { ask, friday, given, registered, signed } from './testing/words.js';

const names = Object.keys(customerCommands) as CustomerCommandName[];
const eventId = signed.id;

describe('what can be asked of a customer', () => {
  test('is one command per event', () => {
    // An erasure is recorded by whoever destroys the keys (`decideErasure`).
    const types = Object.keys(customerShapes).filter((type) => type !== 'PersonalDataErased');
    expect(Object.values(customerCommands).sort()).toEqual(types.sort());
  });

  test('is refused for four reasons, each named once', () => {
    expect(new Set(customerRejections).size).toBe(4);
    expect(customerRejections).toHaveLength(4);
  });

  test.each(names)('%s is accepted as it was told', (name) => {
    const command = ask(name, friday('10:00'), { eventId });
    given(registered, signed)
      .when(command)
      .then({ type: customerCommands[name], occurredAt: command.occurredAt, data: command.data });
  });
});

describe('late, odd or embarrassing, and accepted: the rules list nothing against it', () => {
  test.each([
    ['a contract of somebody whom nobody registered yet', 'SignContract', {}],
    ['a check for a contract that nobody signed yet', 'PerformPbxCheck', {}],
    ['an amendment before the signature was recorded', 'AmendContract', {}],
    ['an end of a contract before the signature was recorded', 'EndContract', {}],
    ['a proposal about a customer of whom nothing is known', 'ProposeChange', {}],
  ] as const)('%s', (_words, name, data) => {
    given()
      .when(ask(name, friday('10:00'), data))
      .then(customerCommands[name]);
  });

  test('a second registration: the customer has a new address', () => {
    given(registered)
      .when(ask('RegisterCustomer', friday('10:00'), { email: 'helpdesk@acme.example' }))
      .then('CustomerRegistered');
  });

  test('a contract that somebody signed two months before anybody recorded it', () => {
    given(registered)
      .when(ask('SignContract', 'Tue 2026-01-27 10:00', { from: '2026-01-01' }))
      .then('ContractSigned');
  });

  test('a contract that holds from next month', () => {
    given(registered)
      .when(ask('SignContract', friday('10:00'), { from: '2026-05-01' }))
      .then('ContractSigned');
  });

  test('a contract that is given up before it began', () => {
    given(registered, signed)
      .when(ask('EndContract', friday('10:00'), { on: '2026-01-05' }))
      .then('ContractEnded');
  });

  test('a check in a month in which the exchange was checked often enough', () => {
    const check = on('Mon 2026-03-02 10:00', 'PbxCheckPerformed', { contractId: 'acme-1' });
    given(registered, signed, check, { ...check, id: 'second' })
      .when(ask('PerformPbxCheck', friday('10:00')))
      .then('PbxCheckPerformed');
  });
});

describe('nothing is recorded before it happens', () => {
  test.each(names)('%s from tomorrow is refused', (name) => {
    given(registered, signed)
      .when(ask(name, 'Sat 2026-03-28 10:00', { eventId }))
      .thenRefused('IN_THE_FUTURE', 'occurredAt');
  });

  test('a clock may be a minute ahead of ours', () => {
    given()
      .when(ask('TakeBackup', friday('12:01')), friday('12:00'))
      .then('BackupTaken');
  });

  test('and not a millisecond more', () => {
    given()
      .when(ask('TakeBackup', friday('12:01:00.001')), friday('12:00'))
      .thenRefused('IN_THE_FUTURE', 'occurredAt');
  });

  test('a correction cannot move anything there either', () => {
    given(registered, signed)
      .when(ask('CorrectOccurrence', friday('10:00'), { eventId, occurredAt: 'Sat 2026-03-28 10:00' }))
      .thenRefused('IN_THE_FUTURE', 'data.occurredAt');
  });
});

describe('a check of the exchange ends after it began', () => {
  const check = (data: object): CustomerCommand => ask('PerformPbxCheck', friday('12:00'), data);

  test('from 10:00 to 11:30', () => {
    given()
      .when(check({ startedAt: friday('10:00'), endedAt: friday('11:30') }))
      .then('PbxCheckPerformed');
  });

  test('from 10:00 to 10:00 is odd, and accepted', () => {
    given()
      .when(check({ startedAt: friday('10:00'), endedAt: friday('10:00') }))
      .then('PbxCheckPerformed');
  });

  test('not from 10:00 to 09:59', () => {
    given()
      .when(check({ startedAt: friday('10:00'), endedAt: friday('09:59') }))
      .thenRefused('END_BEFORE_START', 'endedAt');
  });

  test.each([{}, { startedAt: friday('10:00') }, { endedAt: friday('11:30') }])(
    'or nobody noted %j',
    (data) => {
      given().when(check(data)).then('PbxCheckPerformed');
    },
  );
});

describe('a correction takes two people, and an event of this customer', () => {
  const history = [registered, signed];

  test.each([
    ['CorrectOccurrence', { correctedBy: 'manager', approvedBy: 'manager' }],
    ['RetractFact', { retractedBy: 'manager', approvedBy: 'Manager' }],
  ] as const)('%s: nobody approves their own', (name, people) => {
    given(...history)
      .when(ask(name, friday('10:00'), { eventId, ...people }))
      .thenRefused('SAME_PERSON', 'approvedBy');
  });

  test.each(['CorrectOccurrence', 'RetractFact'] as const)('%s of an event that is not there', (name) => {
    given(...history)
      .when(ask(name, friday('10:00'), { eventId: 'event-of-somebody-else' }))
      .thenRefused('UNKNOWN_EVENT', 'eventId', { value: 'event-of-somebody-else' });
  });

  test.each(['CorrectOccurrence', 'RetractFact'] as const)(
    '%s of what was retracted or corrected already',
    (name) => {
      given(
        ...history,
        corrected(friday('09:00'), 'signature', friday('08:00')),
        retracted(friday('09:30'), 'signature'),
      )
        .when(ask(name, friday('10:00'), { eventId }))
        .then(customerCommands[name]);
    },
  );
});

describe('a command that is not complete is refused by the field that is missing or wrong', () => {
  test.each(names)('%s without data', (name) => {
    given()
      .when({ ...ask(name, friday('10:00')), data: {} } as CustomerCommand)
      .thenRefused('MISSING_FIELD', firstFieldOf(name));
  });

  test.each([
    ['a customer id that is a name', { customerId: 'ACME s.r.o.' }, 'INVALID_IDENTIFIER', 'customerId'],
    ['an instant that is none', { occurredAt: NaN }, 'INVALID_INSTANT', 'occurredAt'],
    [
      'data of another customer',
      { data: { ...signed.data, customerId: 'other' } },
      'STREAM_MISMATCH',
      'customerId',
    ],
    ['the thirtieth of February', { data: { ...signed.data, from: '2026-02-30' } }, 'INVALID_DATE', 'from'],
    ['terms of version 0', { data: { ...signed.data, termsVersion: 0 } }, 'INVALID_FIELD', 'termsVersion'],
  ])('%s', (_words, changes, code, field) => {
    given()
      .when({ ...ask('SignContract', friday('10:00')), ...changes } as CustomerCommand)
      .thenRefused(code, field);
  });
});

function firstFieldOf(name: CustomerCommandName): string {
  const shape: Record<string, { safeParse: (value: unknown) => { success: boolean } }> =
    customerShapes[customerCommands[name]].shape;
  return Object.entries(shape).find(([, field]) => !field.safeParse(undefined).success)?.[0] ?? '';
}
