import { describe, expect, test } from '@jest/globals';
import { customerPersonalFields, customerShapes } from '#customer';
import { checkShape } from '#facts';
import { ticketPersonalFields, ticketShapes } from '#ticket';
import { z } from 'zod';
import { personalData } from './personal-data.js';

describe('what is personal', () => {
  const shapes: Readonly<Record<string, z.ZodObject>> = { ...ticketShapes, ...customerShapes };
  const listed = Object.entries({ ...ticketPersonalFields, ...customerPersonalFields });

  test.each(listed)('in %s is text, so that a marker can stand in its place', (type, fields) => {
    for (const field of fields) {
      const shape = shapes[type]?.shape[field] as z.ZodType;
      expect(checkShape(z.looseObject({ [field]: shape }), { [field]: '[erased]' })).toEqual({
        [field]: '[erased]',
      });
    }
  });

  test('is also what no shape knows', () => {
    const data = { channel: 'email', recipient: 'it@acme.example', note: 'call Zuzana' };
    const fields = personalData.personalFieldsOf({ type: 'TicketAcknowledged', data });
    expect(fields).toEqual(['recipient', 'note']);
    expect(personalData.personalFieldsOf({ type: 'PriceListPublished', data: { note: 'x' } })).toEqual([]);
  });

  test('is what is proposed, whatever it is, and not who proposes it', () => {
    const data = {
      changeId: 'c1',
      by: 'eva',
      type: 'WorkExcused',
      change: { evidence: 'A call from Zuzana' },
    };
    expect(personalData.personalFieldsOf({ type: 'ChangeProposed', data })).toEqual(['change']);
    expect(personalData.personalFieldsOf({ type: 'ChangeRefused', data: { reason: 'x' } })).toEqual([
      'reason',
    ]);
  });

  test('is the customer’s, by the stream or by the report that it begins with', () => {
    const report = { type: 'TicketReported', data: { customerId: 'acme' } };
    expect(personalData.subjectOf('customer-acme', report)).toBe('acme');
    expect(personalData.subjectOf('ticket-T1', report)).toBe('acme');
    expect(personalData.subjectOf('ticket-T1', { type: 'TicketReported', data: {} })).toBeUndefined();
    expect(personalData.subjectOf('supplier', report)).toBeUndefined();
  });
});
