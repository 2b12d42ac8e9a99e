/** How texts look, in points and colours: the same in every word processor, whatever faces it has. */
export const look = {
  face: 'Arial',
  codeFace: 'Courier New',
  ink: '#1b2322',
  soft: '#454e4c',
  river: '#0b4f52',
  rule: '#d5d0c5',
  stone: '#f1efe9',
  size: 11,
  title: 22,
  subtitle: 13,
  small: 9,
  /** Of titles, from the first level to the sixth. */
  headings: [17, 14, 12, 11, 11, 11],
  /** How far each level of a list goes in, in millimetres. */
  itemMm: 7,
  levels: 9,
  marginMm: 20,
  lineMm: 170,
} as const;

export const bullets = ['•', '–', '·'] as const;

/** What one reads where there is a box to tick. */
export const boxOf = (isDone: boolean): string => (isDone ? '☑' : '☐');

export const locales = {
  fr: { language: 'fr', country: 'FR' },
  en: { language: 'en', country: 'GB' },
} as const;
