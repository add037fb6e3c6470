// How long it takes from the answer to a command until the views hold it, as somebody notices who listens to changes.
import { Agent, request } from 'node:http';

const PER_SECOND = 500;
const SECONDS = 10;
const TICKETS = 100;
/** Commands are sent in small lots, as a timer allows. */
const LOTS_A_SECOND = 100;

/** @returns milliseconds of every command, sorted; 0 where the change was heard of before the answer */
export async function measureVisibility(url, key) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const [answered, seen] = [new Map(), new Map()];
  const listening = await listen(url, key, seen);
  const tickets = Array.from({ length: TICKETS }, (_, number) => `visible-${number}`);
  for (const ticketId of tickets) await post({ agent, url, key }, 'tickets', report(ticketId));
  const sent = [];
  for (let lot = 0; lot < SECONDS * LOTS_A_SECOND; lot += 1) {
    for (let at = 0; at < PER_SECOND / LOTS_A_SECOND; at += 1) {
      const ticketId = tickets[sent.length % TICKETS];
      const path = `tickets/${ticketId}/acknowledgements`;
      const answer = post({ agent, url, key }, path, confirmation());
      sent.push(answer.then(({ position }) => answered.set(position, performance.now())));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 / LOTS_A_SECOND));
  }
  await Promise.all(sent);
  while (![...answered.keys()].every((position) => seen.has(position))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  listening.destroy();
  agent.destroy();
  return [...answered].map(([position, at]) => Math.max(0, seen.get(position) - at)).sort((a, b) => a - b);
}

/** Writes down when each position was heard of. */
function listen(url, key, seen) {
  const headers = { authorization: `Bearer ${key}` };
  return new Promise((resolve) => {
    const asked = request(`${url}/api/v1/events`, { headers }, (answer) => {
      answer.setEncoding('utf8').on('data', (text) => {
        for (const [, id] of text.matchAll(/^id: (\d+)$/gm)) seen.set(id, performance.now());
      });
      answer.on('error', () => undefined);
      resolve(asked);
    });
    asked.on('error', () => undefined).end();
  });
}

function post({ agent, url, key }, path, body) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/api/v1/${path}`, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (each) => (text += each));
      answer.on('end', () => {
        if (answer.statusCode === 201) resolve(JSON.parse(text));
        else reject(new Error(`${path}: ${answer.statusCode} ${text}`));
      });
    });
    asked.on('error', reject).end(JSON.stringify(body));
  });
}

function report(ticketId, customerId = 'acme') {
  return { ticketId, data: { customerId, channel: 'phone', kind: 'fault', subject: 'No dial tone' } };
}

function confirmation() {
  return { data: { channel: 'email', recipient: 'it@acme.example', delivery: 'delivered' } };
}
