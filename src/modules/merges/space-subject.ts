import { fieldText } from '#modules/hours/rules';
import {
  type Couple,
  changeSpace,
  keepNotes,
  mergeSpace,
  readNames,
  spaceById,
  tellParted,
} from '#modules/network';
import {
  completeness,
  type FieldName,
  fieldWords,
  type Names,
  type PlacedSpace,
  placeOf,
  wordOf,
} from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Answer, By, Subject } from './subject.ts';
import { words } from './words.ts';

/** What is chosen together: a point on the map goes with its address. */
const place = ['communeCode', 'postalCode', 'address', 'addressExtra', 'latitude', 'longitude'] as const;

const single = [
  ...(['name', 'structureId', 'phone', 'email', 'website', 'bookingUrl', 'accessibilityUrl'] as const),
  ...(['hours', 'walkIn', 'summary', 'description', 'typologies', 'itinerancy', 'services'] as const),
  ...(['publics', 'specialCare', 'fees', 'priceNote', 'programmes', 'trainings', 'otherLabels'] as const),
  ...(['accessModes', 'supportModes', 'access', 'accessNote', 'welcomes', 'equipment'] as const),
  ...(['gettingThere', 'bus', 'parking', 'source', 'sourceOn', 'checkedOn'] as const),
] satisfies FieldName[];

const fieldsOf = (key: string): readonly FieldName[] =>
  key === 'place' ? place : single.filter((field) => field === key);

export const spaceSubject: Subject = {
  kind: 'space',
  async read(db, id, lang) {
    const space = await spaceById(db, id);
    return (
      space && {
        id,
        name: space.name,
        where: space.communeName,
        about: `${wordOf(lang, space.status)}, ${words(lang).complete(completeness(space).percent)}`,
        isGone: space.mergedInto !== null,
        target: placeOf(space),
        answers: answersOf(lang, space, await readNames(db)),
        weight: completeness(space).percent + (space.status === 'published' ? 100 : 0),
        account: null,
      }
    );
  },
  async take(tx, { goneId, keptId }, keys, by) {
    const gone = await known(tx, goneId);
    const wanted = keys.flatMap(fieldsOf).map((field) => [field, gone[field]]);
    await changeSpace(tx, keptId, Object.fromEntries(wanted), by);
  },
  async unite(tx, couple, by) {
    await mergeSpace(tx, couple, by);
    await note(tx, couple, by, (text) => ({ before: null, after: text }));
  },
  beforeParting: (tx, { keptId }) => known(tx, keptId),
  async part(tx, couple, by, before) {
    await tellParted(tx, couple, { ...by, before: before as PlacedSpace });
    await note(tx, couple, by, (text) => ({ before: text, after: null }));
  },
};

function answersOf(lang: Lang, space: PlacedSpace, names: Names): Answer[] {
  const { address, addressExtra, postalCode, communeName } = space;
  const at = [address, addressExtra, `${postalCode} ${communeName}`].filter((line) => line).join(', ');
  return [
    ...single.slice(0, 2).map((field) => answer(lang, space, field, names)),
    { key: 'place', label: words(lang).place, value: place.map((field) => space[field]), text: at },
    ...single.slice(2).map((field) => answer(lang, space, field, names)),
  ];
}

const answer = (lang: Lang, space: PlacedSpace, field: FieldName, names: Names): Answer => ({
  key: field,
  label: fieldWords[lang][field].label,
  value: space[field],
  text: fieldText(lang, field, space[field], names),
});

/** The history of the one that stays says with whom it was made one, or is no more. */
async function note(
  tx: Database,
  { goneId, keptId }: Couple,
  { actor, now }: By,
  notesOf: (text: { fr: string; en: string }) => Parameters<typeof keepNotes>[1]['notes'][number],
): Promise<void> {
  const { name } = await known(tx, goneId);
  const text = { fr: words('fr').noted(name), en: words('en').noted(name) };
  await keepNotes(tx, { spaceId: keptId, notes: [notesOf(text)], actor, at: now });
}

async function known(tx: Database, id: string): Promise<PlacedSpace> {
  const space = await spaceById(tx, id);
  if (!space) throw new Error(`No space ${id}.`);
  return space;
}
