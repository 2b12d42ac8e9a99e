import { addDays, type IsoDate, isDate } from '#platform/time';

/**
 * The day in a cell, or null when there is none that is plausible: 1970 and the day before stand for « unknown », and
 * nothing was written after today.
 */
export function dateIn(text: string, today: IsoDate = '2099-12-31'): IsoDate | null {
  const day = shapes
    .map(([shape, read]) => {
      const found = shape.exec(text);
      return found && read(found);
    })
    .find((each) => each);
  return day && isDate(day) && day >= '2000-01-01' && day <= today ? day : null;
}

type Found = RegExpExecArray;
const two = (text = ''): string => text.padStart(2, '0');

const shapes: [RegExp, (found: Found) => IsoDate | null][] = [
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    ([, year, month, day]) => `${year}-${two(month)}-${two(day)}`,
  ],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/,
    ([, day, month, year]) => `${year}-${two(month)}-${two(day)}`,
  ],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})(?!\d)/,
    ([, day, month, year]) => `20${year}-${two(month)}-${two(day)}`,
  ],
  [/^(20\d\d)(\d\d)(\d\d)$/, ([, year, month, day]) => `${year}-${month}-${day}`],
  [
    /(\d{1,2})(?:er)?\s+([a-zéû]{3,9})\.?\s+(\d{4})/i,
    ([, day, month = '', year]) => ofWords(day, month, year),
  ],
  [
    /^[a-z]{3},?\s+([a-z]{3})\s+(\d{1,2})\s+(\d{4})/i,
    ([, month = '', day, year]) => ofWords(day, month, year),
  ],
  // Days since the last of 1899, as a spreadsheet counts them.
  [/^(3[6-9]\d{3}|[45]\d{4})(?:[.,]\d+)?$/, ([, days]) => addDays('1899-12-30', Number(days))],
];

const months: [RegExp, number][] = [
  [/^janv?|^jan/i, 1],
  [/^f[ée]v|^feb/i, 2],
  [/^mar/i, 3],
  [/^avr|^apr/i, 4],
  [/^mai|^may/i, 5],
  [/^juin|^jun/i, 6],
  [/^juil|^jul/i, 7],
  [/^ao[uû]|^aug/i, 8],
  [/^sep/i, 9],
  [/^oct/i, 10],
  [/^nov/i, 11],
  [/^d[ée]c/i, 12],
];

function ofWords(day = '', word: string, year = ''): IsoDate | null {
  const month = months.find(([begins]) => begins.test(word))?.[1];
  return month ? `${year}-${two(String(month))}-${two(day)}` : null;
}
