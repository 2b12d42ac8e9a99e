/** A calendar as the site of a commune gives it. */
export const calendar = (...blocks: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Ville de Gramat', ...blocks, 'END:VCALENDAR', ''].join(
    '\r\n',
  );

/** A festival of books, unless a line says otherwise. */
export const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:fete@gramat.example', 'SUMMARY:Fête du livre', ...lines, 'END:VEVENT'].join('\r\n');
