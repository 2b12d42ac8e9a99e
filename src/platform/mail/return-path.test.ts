import { expect, test } from 'vitest';
import { envelopeIdOf, messageIdOf, readMailId, readReturnPath, returnPathOf } from './return-path.ts';

const mail = { network: 'lot', mailId: '0198f0a0-1111-7000-8000-00000000000a' };

test('the return path of a mail is read again, whatever became of its capitals on the way', () => {
  const path = returnPathOf('Retours@lot.example', mail);
  expect(path).toBe('Retours+lot-0198f0a011117000800000000000000a@lot.example');
  for (const came of [path, path.toUpperCase(), `"Retours" <${path}>`])
    expect(readReturnPath(came)).toEqual(mail);
});

test('a network with a long name has the return path of the settings, which no server refuses', () => {
  const long = { ...mail, network: 'n'.repeat(31) };
  expect(returnPathOf('retours@lot.example', long)).toBe('retours@lot.example');
});

test.each([messageIdOf(mail, 'lot.example'), envelopeIdOf(mail), envelopeIdOf(mail).toUpperCase()])(
  '%s names its mail',
  (text) => {
    expect(readMailId(text)).toEqual(mail);
  },
);

test.each(['', 'retours@lot.example', 'retours+lot-123@lot.example', '<abc.lot@lot.example>'])(
  '« %s » names none',
  (text) => {
    expect([readReturnPath(text), readMailId(text)]).toEqual([null, null]);
  },
);
