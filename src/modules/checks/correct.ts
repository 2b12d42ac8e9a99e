import { localityOf, readHours } from '#modules/hours/rules';
import type { PlacedSpace, SomeFields } from '#modules/network/rules';
import { type Saved, saveFields } from '#modules/proposals';
import { addReport, type Subject } from '#modules/reports';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import type { Lang } from '#platform/i18n';
import { formatPhone } from '#platform/phone-words';
import type { Answer, Answering } from './answer-check.ts';
import type { Section } from './section.ts';
import { words } from './words.ts';

/** A section as a report names it. */
const subjectOf: Record<Section, Subject> = {
  address: 'address',
  hours: 'hours',
  contact: 'phone',
  services: 'services',
  prices: 'services',
  access: 'access',
  people: 'other',
  words: 'other',
};

/**
 * Puts right what is wrong, or passes it on; answers whether it is right now. A value that somebody signed in gives is saved as any saving of hers, at once or as a
 * proposal; all the rest, and whatever comes by a link alone, is a report: nothing of it is public.
 */
export async function correct(
  tx: Database,
  space: PlacedSpace,
  answer: Answer,
  by: Answering,
): Promise<boolean> {
  const value = fieldIn(space, answer, by.zone);
  const kind = by.viewer !== null && value !== null ? await save(tx, space, value, by) : 'unchanged';
  const isGiven = kind === 'saved' || kind === 'proposed';
  if (isGiven && (!answer.correction || answer.section === 'hours')) return kind === 'saved';
  const lang = await langOf(tx);
  await addReport(tx, {
    spaceId: space.id,
    subjects: [subjectOf[answer.section]],
    message: messageOf(answer, isGiven, lang),
    contact: null,
    lang,
    createdAt: by.now,
  });
  return false;
}

/** The field itself, when what was written is one: a telephone, or hours that can be followed. */
function fieldIn(
  space: PlacedSpace,
  { section, correction, phone }: Answer,
  zone: string,
): SomeFields | null {
  if (section === 'contact' && phone) return { phone };
  if (section !== 'hours' || !correction) return null;
  const reading = readHours(correction, localityOf(space, zone));
  return reading.ok && reading.doubt === null ? { hours: reading.hours } : null;
}

async function save(
  tx: Database,
  { id: spaceId }: PlacedSpace,
  mine: SomeFields,
  { viewer, now }: Answering,
): Promise<Saved['kind']> {
  if (!viewer) return 'unchanged';
  const fields = Object.keys(mine) as (keyof SomeFields)[];
  return (await saveFields(tx, { spaceId, fields, base: '', mine, yielded: [] }, viewer, now)).kind;
}

function messageOf({ section, correction, phone }: Answer, isGiven: boolean, lang: Lang): string {
  const said = [phone && !isGiven ? formatPhone(phone) : null, correction].filter((each) => each);
  return words(lang).corrected(section, said.join('\n'));
}
