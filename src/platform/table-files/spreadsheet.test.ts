import { expect, test } from 'vitest';
import { spreadsheetOf, spreadsheetRows } from './spreadsheet.ts';

test.each([
  ['=cmd()', "'=cmd()"],
  [' =1+1', "' =1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3|cmd', "'-2+3|cmd"],
  ['＝cmd()', "'＝cmd()"],
  ['\t=1', "'\t=1"],
  ['-1.5', '-1.5'],
  ['+33 5 65', '+33 5 65'],
  ['Le café ; le thé', '"Le café ; le thé"'],
  ['dit « "oui" »', '"dit « ""oui"" »"'],
  ['deux\nlignes', '"deux\nlignes"'],
])('a spreadsheet is given « %s » as %s', (text, written) => {
  expect(spreadsheetRows([[text]])).toBe(`${written}\r\n`);
});

test('a number has its comma, what is not said is empty, and every row of a long file is written', async () => {
  async function* many() {
    for (let row = 0; row < 450; row += 1) yield [row + 0.5, null];
  }
  let text = '';
  for await (const piece of spreadsheetOf(['nombre', 'rien'], many())) text += Buffer.from(piece).toString();
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('\ufeffnombre;rien');
  expect([lines[1], lines[450], lines.length]).toEqual(['0,5;', '449,5;', 452]);
});
