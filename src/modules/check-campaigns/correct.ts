import { localityOf, readHours } from '#modules/hours/rules';
import type { PlacedSpace, SomeFields } from '#modules/network/rules';
import { saveFields } from '#modules/proposals';
import { addReport, type Subject } from '#modules/reports';
import type { Database } from '#platform/database/connect';
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
 * Passes on what is wrong. A value that somebody signed in gives is saved as any saving of hers, at once or as a
 * proposal; all the rest, and whatever comes by a link alone, is a report: nothing of it is public.
 */
export async function correct(
  tx: Database,
  space: PlacedSpace,
  answer: Answer,
  by: Answering,
): Promise<void> {
  const value = fieldIn(space, answer, by.zone);
  const isSaved = by.viewer !== null && value !== null && (await save(tx, space, value, by));
  if (isSaved && (!answer.correction || answer.section === 'hours')) return;
  await addReport(tx, {
    spaceId: space.id,
    subjects: [subjectOf[answer.section]],
    message: messageOf(answer, isSaved),
    contact: null,
    lang: 'fr',
    createdAt: by.now,
  });
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
): Promise<boolean> {
  if (!viewer) return false;
  const fields = Object.keys(mine) as (keyof SomeFields)[];
  const { kind } = await saveFields(tx, { spaceId, fields, base: '', mine, yielded: [] }, viewer, now);
  return kind === 'saved' || kind === 'proposed';
}

function messageOf({ section, correction, phone }: Answer, isSaved: boolean): string {
  const said = [phone && !isSaved ? formatPhone(phone) : null, correction].filter((each) => each);
  return `${words('fr').sections[section]}\u00a0: ${said.join('\n')}`;
}
