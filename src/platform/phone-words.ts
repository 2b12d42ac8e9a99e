/** +33536491210 as it is read and dialled in France: « 05 36 49 12 10 », in one piece; any other number stays. */
export const formatPhone = (phone: string): string =>
  phone.replace(/^\+33([1-9])(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5');

const asRead = /((?<![\d+])(?:\+33[ .\u00a0\u202f]?|0)[1-9](?:[ .\u00a0\u202f]?\d\d){4}(?!\d))/;

/** A text in pieces, its French telephone numbers apart, as they are read. */
export const phonesIn = (text: string): { text: string; isPhone: boolean }[] =>
  text
    .split(asRead)
    .map((piece, index) => ({ text: piece, isPhone: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');

/** What a telephone dials, from what people read. */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;
