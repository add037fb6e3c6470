import type { Request } from './ticket-words.js';

type Requests = readonly [Request, ...Request[]];

type Subject = 'remoteFault' | 'hardwareFault' | 'technicianVisit' | 'question' | 'change' | 'unrelated';

function faults(...subjects: [string, ...string[]]): Requests {
  const requests = subjects.map((subject): Request => ({ kind: 'fault', subject }));
  return requests as [Request, ...Request[]];
}

/** What customers report, by the course that it takes. */
export const REQUESTS: Readonly<Record<Subject, Requests>> = {
  remoteFault: faults(
    'Calls from outside do not come through',
    'One extension is always busy',
    'Voicemail does not play',
    'The queue sends callers in a circle',
    'Display shows the wrong names',
    'Numbers abroad cannot be dialled',
    'Callers hear themselves',
    'The door station does not open',
    'Handsets lose the base station',
    'Call recording stopped overnight',
  ),
  hardwareFault: faults(
    'The exchange smells of burning',
    'A gateway shows no light',
    'The power supply hums and stops',
    'Half of the ports are dead',
    'The base station does not start',
    'The conference screen stays black',
  ),
  technicianVisit: faults(
    'No connection from outside to the exchange',
    'Noise on all lines after the storm',
    'The cable to the annexe was cut',
    'Nothing works after the move',
  ),
  question: [
    { kind: 'question', subject: 'How to set up a group call', topic: 'group-call' },
    { kind: 'question', subject: 'Where the call log is kept', topic: 'call-log' },
    { kind: 'question', subject: 'How to lock a phone', topic: 'phone-lock', channel: 'email' },
    { kind: 'question', subject: 'What the red light means', topic: 'lights' },
    { kind: 'question', subject: 'Which headset fits', topic: 'headsets', channel: 'portal' },
    { kind: 'question', subject: 'How to share a calendar with the room', topic: 'rooms', channel: 'email' },
    { kind: 'question', subject: 'How to export the phone book', topic: 'phone-book', channel: 'portal' },
  ],
  change: [
    { kind: 'change', subject: 'Three new extensions', channel: 'email' },
    { kind: 'change', subject: 'Other opening hours in the greeting', channel: 'portal' },
    { kind: 'change', subject: 'Forward the reception after five', channel: 'portal' },
    { kind: 'change', subject: 'A new name in the phone book', channel: 'email' },
    { kind: 'change', subject: 'Record the calls of the hotline', channel: 'email' },
  ],
  unrelated: [
    { kind: 'question', subject: 'The printer does not print', topic: 'printer' },
    { kind: 'question', subject: 'The wireless network is slow', topic: 'wireless' },
    { kind: 'question', subject: 'Mail does not arrive', topic: 'mail', channel: 'portal' },
  ],
};
