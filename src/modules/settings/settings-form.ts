import { z } from 'zod';
import { readHours } from '#modules/hours/rules';
import { choices, line, optional, phone } from '#platform/forms/fields';
import { phoneHoursInWords } from './phone-hours.ts';

/** Opening hours as people may type them; kept as OSM writes them, and only if they can be said in a sentence. */
const phoneHours = (zone: string) =>
  line(200).transform((text, context) => {
    const reading = readHours(text, { zone });
    const code = !reading.ok
      ? 'hours'
      : phoneHoursInWords(reading.hours, 'fr') === null
        ? 'tooComplex'
        : null;
    if (code) context.addIssue({ code: 'custom', message: code });
    return reading.ok ? reading.hours : text;
  });

/** What the network says of itself, and what the form showed (`baseOf`). A telephone is kept as it is read aloud, by pairs of figures. */
export const faceForm = (zone: string) =>
  z.object({
    name: line(80),
    tagline: perhaps(line(120)),
    taglineEn: perhaps(line(120)),
    territory: line(80),
    phone: phone.transform(inPairs),
    phoneHours: phoneHours(zone),
    base: z.string().default(''),
  });

export const modulesForm = (names: readonly string[]) =>
  z.object({
    on: choices(names),
    base: z
      .string()
      .default('')
      .transform((shown) => shown.split(' ').filter(Boolean)),
  });

/** Nothing is the empty text, as the form showed it. */
const perhaps = (field: ReturnType<typeof line>) => optional(field).transform((text) => text ?? '');

/** +33536491046 is read « 05 36 49 10 46 ». */
function inPairs(number: string): string {
  const national = number.replace(/^\+33/, '0');
  return national.startsWith('0') ? national.replace(/(\d\d)(?=\d)/g, '$1 ') : number;
}
