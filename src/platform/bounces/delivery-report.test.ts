import { expect, test } from 'vitest';
import { readDeliveryReport } from './delivery-report.ts';

const mailId = '0198f0a0-1111-7000-8000-00000000000a';
const about = { network: 'lot', mailId };
const path = `retours+lot-${mailId.replaceAll('-', '')}@lot.example`;

interface Told {
  to?: string;
  envelopeId?: string;
  fields?: string;
  returned?: string;
}

const gone =
  'Final-Recipient: rfc822; nadia@lot.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <nadia@lot.example>: Recipient\n address rejected: User unknown';

/** As Postfix writes it. */
const reportOf = ({ to = path, envelopeId, fields = gone, returned = '' }: Told = {}) =>
  [
    'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mx.example. Status: 5.9.9',
    '--b',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    ...(envelopeId ? [`Original-Envelope-Id: ${envelopeId}`] : []),
    'Arrival-Date: Tue, 24 Nov 2026 09:12:00 +0000 (UTC)',
    '',
    fields,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    returned,
    '--b--',
    '',
  ]
    .join('\n')
    .replace(/\n/g, '\r\n');

const read = (told: Told, sentTo = '') => readDeliveryReport(Buffer.from(reportOf(told)), sentTo);

test('a report says whose mail came back, why, and that nobody is there', async () => {
  expect(await read({})).toEqual({
    about,
    hasFailed: true,
    isAddressGone: true,
    why: '550 5.1.1 <nadia@lot.example>: Recipient address rejected: User unknown',
  });
});

test.each([
  ['its own return path, as the mail server knows it', { to: 'x@y.example' }, path.toUpperCase()],
  ['the address that the report is for', {}, ''],
  ['what the envelope was called', { to: 'x@y.example', envelopeId: `${mailId}.lot` }, ''],
  [
    'the identifier of the mail, in what came back',
    { to: 'x@y.example', returned: `Message-ID: <${mailId}.lot@lot.example>` },
    '',
  ],
  [
    'the same where a long one went on under its name',
    { to: 'x@y.example', returned: `Message-ID:\n <${mailId}.lot@lot.example>` },
    '',
  ],
])('the mail is found by %s', async (_what, told, sentTo) => {
  expect((await read(told, sentTo))?.about).toEqual(about);
});

test('a report about another program’s mail is about none of ours', async () => {
  expect(
    (await read({ to: 'x@y.example', returned: 'Message-ID: <abc@elsewhere.example>' }))?.about,
  ).toBeNull();
});

test.each([
  ['a full mailbox', 'Action: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Full', true, false],
  ['five days of trying', 'Action: failed\nStatus: 4.4.7', true, false],
  ['a rule of the house', 'Action: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 No', true, false],
  [
    'a vague no, made clear by the next server',
    'Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 No',
    true,
    true,
  ],
  ['a vague no', 'Action: failed\nStatus: 5.0.0', true, false],
  [
    'a vague no with an old code',
    'Action: Failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 unknown user',
    true,
    true,
  ],
  ['lateness', 'Action: delayed\nStatus: 4.4.1', false, false],
  ['an arrival', 'Action: delivered\nStatus: 2.0.0', false, false],
])('%s is told apart', async (_what, fields, hasFailed, isAddressGone) => {
  expect(await read({ fields: `Final-Recipient: rfc822; a@b.example\n${fields}` })).toMatchObject({
    hasFailed,
    isAddressGone,
  });
});

test.each([
  ['a holiday message', 'From: nadia@lot.example\r\nSubject: Absente\r\n\r\nJe reviens lundi.\r\n'],
  ['nothing', ''],
  ['noise', '\u0000\u0001\u0002'.repeat(1000)],
  [
    'parts without end',
    `Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n'.repeat(500)}`,
  ],
])('%s is no report', async (_what, text) => {
  expect(await readDeliveryReport(Buffer.from(text), path)).toBeNull();
});
