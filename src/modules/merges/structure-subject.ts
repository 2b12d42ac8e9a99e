// Reads: structure, space, commune.
import { sql } from 'kysely';
import { keepNotes, spacesRunBy, takeFromStructure, tellStructure, uniteStructures } from '#modules/network';
import { fieldWords, valueText } from '#modules/network/rules';
import type { DbOf, Transaction } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Answer, By, Subject, Thing } from './subject.ts';
import { words } from './words.ts';

type Db = DbOf<never, 'structure' | 'space' | 'commune'>;

const columns = {
  structureName: 'name',
  structureTypology: 'typology',
  structureSiret: 'siret',
  structurePhone: 'phone',
  structureEmail: 'email',
  structureWebsite: 'website',
} as const;
type Field = keyof typeof columns;
const fields = Object.keys(columns) as Field[];

export const structureSubject: Subject = {
  kind: 'structure',
  async read(db, id, lang) {
    const row = await structure(db, id);
    return row && thingOf(lang, row);
  },
  async take(tx, couple, keys, _by) {
    await takeFromStructure(
      tx,
      couple,
      fields.filter((field) => keys.includes(field)),
    );
  },
  async unite(tx, couple, by) {
    await uniteStructures(tx, couple);
    await tellSpaces(tx, couple.keptId, by, (await structure(tx, couple.goneId))?.name ?? '');
  },
  async part(tx, { goneId, keptId }, { now }) {
    await tellStructure(tx, goneId, now);
    await tellStructure(tx, keptId, now);
  },
};

const structure = (db: Db, id: string) =>
  db
    .selectFrom('structure')
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom('space')
        .innerJoin('commune', 'commune.code', 'space.communeCode')
        .whereRef('structureId', '=', 'structure.id')
        .where('status', '<>', 'merged')
        .select(sql<string[]>`array_agg(distinct commune.name)`.as('names'))
        .as('communeNames'),
    )
    .select(({ selectFrom }) =>
      selectFrom('space')
        .whereRef('structureId', '=', 'structure.id')
        .where('status', '<>', 'merged')
        .select(sql<number>`count(*)::int`.as('count'))
        .as('spaces'),
    )
    .where('id', '=', id)
    .executeTakeFirst();

function thingOf(lang: Lang, row: NonNullable<Awaited<ReturnType<typeof structure>>>): Thing {
  const answers = fields.map((key): Answer => {
    const value = row[columns[key]];
    const label = fieldWords[lang][key].label;
    return {
      key,
      label,
      value,
      text: valueText(lang, key, value, { communes: new Map(), structures: new Map() }),
    };
  });
  return {
    id: row.id,
    name: row.name,
    where: (row.communeNames ?? []).join(', '),
    about: words(lang).runs(row.spaces ?? 0),
    isGone: row.mergedInto !== null,
    target: {},
    answers,
    weight: answers.filter(({ value }) => value !== null).length + (row.communeNames ?? []).length,
    account: null,
  };
}

/** The history of each space says that who runs it was known twice. */
async function tellSpaces(
  tx: Transaction,
  structureId: string,
  { actor, now }: By,
  name: string,
): Promise<void> {
  await tellStructure(tx, structureId, now);
  const after = { fr: words('fr').notedOfStructure(name), en: words('en').notedOfStructure(name) };
  for (const { id } of await spacesRunBy(tx, structureId))
    await keepNotes(tx, { spaceId: id, notes: [{ before: null, after }], actor, at: now });
}
