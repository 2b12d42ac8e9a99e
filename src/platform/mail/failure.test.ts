import { expect, test } from 'vitest';
import { failureOf } from './failure.ts';
import { nextTry } from './retry.ts';

const reply = (command: string, response: string) => ({
  message: `failed: ${response}`,
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
});

test.each([
  ['nobody has this address', reply('RCPT TO', '550 5.1.1 No such user'), 'refused', true],
  ['nobody has this address, without saying it in figures', reply('RCPT TO', '550 No'), 'refused', true],
  ['her mailbox was switched off', reply('RCPT TO', '550 5.2.1 Disabled'), 'refused', true],
  ['her mailbox is full', reply('RCPT TO', '552 5.2.2 Full'), 'refused', false],
  ['a rule of her house', reply('RCPT TO', '550 5.7.1 Not from you'), 'refused', false],
  ['the words look suspicious', reply('DATA', '554 5.7.1 Spam'), 'refused', false],
  ['a grey list', reply('RCPT TO', '451 4.7.1 Come back later'), 'later', false],
  ['her server is busy with the words', reply('DATA', '452 4.3.1 Disk full'), 'later', false],
  ['the server closes', reply('RCPT TO', '421 4.3.2 Closing'), 'away', false],
  ['the server does not want our sender', reply('MAIL FROM', '550 5.7.1 Who are you'), 'away', false],
  ['our password is wrong', reply('AUTH PLAIN', '535 5.7.8 No'), 'away', false],
  ['nobody listens', { message: 'connect ECONNREFUSED', code: 'ESOCKET', command: 'CONN' }, 'away', false],
  [
    'no server would take such an address',
    { message: 'Invalid recipient', code: 'EENVELOPE', command: 'API' },
    'refused',
    true,
  ],
] as const)('%s', (_why, fault, kind, isAddressGone) => {
  expect(failureOf(fault)).toMatchObject({ kind, isAddressGone });
});

test('why is one short line, in the words of the server', () => {
  const { why } = failureOf(reply('RCPT TO', `550-5.1.1 No\r\n550 5.1.1 ${'x'.repeat(1000)}`));
  expect(why).toMatch(/^550-5\.1\.1 No 550 5\.1\.1 x+$/);
  expect(why).toHaveLength(300);
});

test('a mail that is put off is tried after a minute, then ever later, until five days have passed', () => {
  const first = new Date('2026-11-24T09:00:00Z');
  const waits = (kind: 'later' | 'away'): number[] => {
    const minutes: number[] = [];
    let now = first;
    for (let attempts = 0; ; attempts += 1) {
      const next = nextTry({ attempts, firstTriedAt: first }, kind, now);
      if (next === null) return minutes;
      minutes.push((next.getTime() - now.getTime()) / 60_000);
      now = next;
    }
  };
  expect(waits('later').slice(0, 11)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
  expect(waits('away').slice(0, 6)).toEqual([1, 2, 4, 8, 15, 15]);
  for (const kind of ['later', 'away'] as const) {
    const days = waits(kind).reduce((sum, minutes) => sum + minutes, 0) / 1440;
    expect(days).toBeGreaterThan(4.7);
    expect(days).toBeLessThanOrEqual(5);
  }
});
