import { describe, test } from '@jest/globals';
import { corrected, on, retracted } from '../../test/support/situation.js';
import { ticketCommands } from './index.js';
import { ask, confirmedAt, deliveredAt, friday, given, reportedAt, shippedAt } from './testing/words.js';

const reported = reportedAt('09:00');

describe('a replacement is shipped for a hardware fault that was confirmed', () => {
  const ship = (time: string): ReturnType<typeof ask> => ask('ShipReplacement', friday(time));

  test('without the confirmation there is nothing to replace', () => {
    given(reported).when(ship('14:00')).thenRefused('NO_HARDWARE_FAULT', 'occurredAt');
  });

  test('with it the replacement is on its way', () => {
    given(reported, confirmedAt('10:00')).when(ship('14:00')).then('ReplacementShipped');
  });

  test('also where the piece is not under warranty', () => {
    given(reported, on(friday('10:00'), 'HardwareFaultConfirmed', { underWarranty: false }))
      .when(ship('14:00'))
      .then('ReplacementShipped');
  });

  test('not at 09:30 where the fault was only confirmed at 10:00', () => {
    given(reported, confirmedAt('10:00')).when(ship('09:30')).thenRefused('NO_HARDWARE_FAULT', 'occurredAt');
  });

  test('at the very instant of the confirmation', () => {
    given(reported, confirmedAt('10:00')).when(ship('10:00')).then('ReplacementShipped');
  });

  test('a confirmation that was retracted never was', () => {
    given(reported, confirmedAt('10:00'), retracted(friday('11:00'), 'confirmation'))
      .when(ship('14:00'))
      .thenRefused('NO_HARDWARE_FAULT', 'occurredAt');
  });

  test('a confirmation counts from when it really was, however late that was found out', () => {
    given(reported, confirmedAt('10:00'), corrected(friday('17:00'), 'confirmation', friday('09:10')))
      .when(ship('09:30'))
      .then('ReplacementShipped');
  });

  test('weeks too late is embarrassing, and accepted', () => {
    given(reported, confirmedAt('10:00'))
      .when(ask('ShipReplacement', 'Thu 2026-04-30 10:00'), 'Thu 2026-04-30 10:05')
      .then('ReplacementShipped');
  });

  test('a second one, for the first got lost, is accepted', () => {
    given(reported, confirmedAt('10:00'), shippedAt('11:00')).when(ship('15:00')).then('ReplacementShipped');
  });
});

describe('a replacement is delivered after it was shipped', () => {
  const deliver = (time: string): ReturnType<typeof ask> => ask('DeliverReplacement', friday(time));
  const confirmed = confirmedAt('10:00');

  test('what was never shipped cannot arrive', () => {
    given(reported, confirmed).when(deliver('16:00')).thenRefused('NOT_SHIPPED', 'occurredAt');
  });

  test('what was shipped at 14:00 cannot arrive at 13:59', () => {
    given(reported, confirmed, shippedAt('14:00'))
      .when(deliver('13:59'))
      .thenRefused('NOT_SHIPPED', 'occurredAt');
  });

  test('a shipment that was recorded after the delivery was told is late, and makes the delivery possible', () => {
    const shipment = { ...shippedAt('11:00'), recordedAt: reportedAt('17:30').occurredAt };
    given(reported, confirmed, shipment).when(deliver('14:00'), friday('17:35')).then('ReplacementDelivered');
  });

  test('a courier from next door arrives in the same minute', () => {
    given(reported, confirmed, shippedAt('14:00')).when(deliver('14:00')).then('ReplacementDelivered');
  });

  test('the first of two shipments is enough', () => {
    given(reported, confirmed, shippedAt('11:00'), { ...shippedAt('16:00'), id: 'second' })
      .when(deliver('15:00'))
      .then('ReplacementDelivered');
  });

  test('a shipment that was retracted never left', () => {
    given(reported, confirmed, shippedAt('11:00'), retracted(friday('12:00'), 'shipment'))
      .when(deliver('15:00'))
      .thenRefused('NOT_SHIPPED', 'occurredAt');
  });

  test('where only the shipment still stands, for the confirmation was retracted, the delivery is accepted', () => {
    given(reported, confirmed, shippedAt('11:00'), retracted(friday('12:00'), 'confirmation'))
      .when(deliver('15:00'))
      .then('ReplacementDelivered');
  });
});

describe('a configuration is restored on a replacement that was delivered', () => {
  const restore = (time: string): ReturnType<typeof ask> => ask('RestoreConfiguration', friday(time));
  const onItsWay = [reported, confirmedAt('10:00'), shippedAt('11:00')];

  test('a replacement that is still on its way cannot be set up', () => {
    given(...onItsWay)
      .when(restore('16:00'))
      .thenRefused('NOT_DELIVERED', 'occurredAt');
  });

  test('nor one that arrived at 15:00 be set up at 14:00', () => {
    given(...onItsWay, deliveredAt('15:00'))
      .when(restore('14:00'))
      .thenRefused('NOT_DELIVERED', 'occurredAt');
  });

  test('one that has arrived can', () => {
    given(...onItsWay, deliveredAt('15:00'))
      .when(restore('15:40'))
      .then('ConfigurationRestored');
  });

  test('a delivery that was retracted never was', () => {
    given(...onItsWay, deliveredAt('15:00'), retracted(friday('15:30'), 'delivery'))
      .when(restore('15:40'))
      .thenRefused('NOT_DELIVERED', 'occurredAt');
  });
});

describe('what is not on the list of the impossible is accepted', () => {
  test.each([
    ['an adjustment of a replacement that nobody delivered', 'AdjustReplacement'],
    ['the faulty piece comes back before a replacement was shipped', 'ReceiveFaultyPiece'],
    ['a technician arrives who was never dispatched', 'RecordTechnicianArrival'],
    ['a request is withdrawn that nobody made', 'WithdrawTechnicianRequest'],
    ['a mail bounces that nobody sent', 'BounceAcknowledgement'],
    ['a customer responds whom nobody awaited', 'RecordCustomerResponse'],
    ['a change is refused that nobody proposed', 'RefuseChange'],
  ] as const)('%s', (_words, name) => {
    given(reported)
      .when(ask(name, friday('10:00')))
      .then(ticketCommands[name]);
  });
});
