import { beforeEach, expect, test } from 'vitest';
import { addPerson, addSpace, changeSpace, spaceById, welcomeIn, welcomersOf } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';
import { by, type Entered, keptFirst, pairOf, twoPages } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
let ines: Visitor;
let kept: Entered;
let gone: Entered;
let isTold = false;

beforeEach(async () => {
  if (!isTold) await tellTerritory(db());
  isTold = true;
  ines = app.visitorAs(await aViewer(db(), 'ambassador', { epcis: ['200066371'] }));
  ({ kept, gone } = await twoPages(db()));
});

interface Held {
  space_id: string;
  spaces: string[];
  position: number;
}

/** All that the database holds of both, as it is written. */
async function rowsOfBoth(): Promise<Record<string, Held[]>> {
  const { rows } = await db.pool().pg.query(
    `select jsonb_build_object(
      'space', (select jsonb_agg(to_jsonb(s) order by id) from lot.space s where id = any($1)),
      'identifier', (select jsonb_agg(to_jsonb(s) order by value) from lot.space_identifier s where space_id = any($1)),
      'slug', (select jsonb_agg(to_jsonb(s) order by slug) from lot.space_old_slug s where space_id = any($1)),
      'person', (select jsonb_agg(to_jsonb(s) order by space_id, person_id) from lot.space_person s where space_id = any($1)),
      'report', (select jsonb_agg(to_jsonb(s) order by id) from lot.error_report s where space_id = any($1)),
      'grant', (select jsonb_agg(to_jsonb(s) order by id) from lot.role_grant s where spaces && $1),
      'hours', (select jsonb_agg(to_jsonb(s) order by id) from lot.special_hours s where space_id = any($1)),
      'opening', (select jsonb_agg(to_jsonb(s) order by space_id, ends_at) from lot.opening s where space_id = any($1)),
      'entry', (select jsonb_agg(to_jsonb(s) order by space_id) from lot.directory_entry s where space_id = any($1)),
      'photo', (select jsonb_agg(to_jsonb(s) order by id) from lot.photo s where space_id = any($1))
    )::text as text`,
    [[kept.id, gone.id]],
  );
  return JSON.parse(rows[0].text);
}

/** What points to the two spaces: a team, a grant, a report, a closing that both announced, photos. */
async function surround(): Promise<{ nadia: string; jules: string }> {
  const nadia = await addPerson(db(), { name: 'Nadia Ferrand' });
  const jules = await addPerson(db(), { name: 'Jules Roux' });
  await welcomeIn(db(), { spaceId: kept.id, personId: nadia, title: 'Médiatrice', now: by.now });
  await welcomeIn(db(), { spaceId: gone.id, personId: nadia, title: 'Bibliothécaire', now: by.now });
  await welcomeIn(db(), { spaceId: gone.id, personId: jules, now: by.now });
  const { pg } = db.pool();
  await pg.query(
    `insert into lot.role_grant (person_id, role, spaces, starts_at, granted_by)
    values ($1, 'animator', array[$2, $3]::uuid[], now(), 'essai'), ($1, 'animator', array[$3]::uuid[], now(), 'essai')`,
    [nadia, kept.id, gone.id],
  );
  await pg.query(
    `insert into lot.error_report (space_id, subjects, message, lang, created_at) values ($1, '{hours}', 'Fermé le lundi.', 'fr', now())`,
    [gone.id],
  );
  await pg.query(
    `insert into lot.special_hours (space_id, kind, from_day, to_day, actor_name, created_at)
    values ($1, 'closing', '2026-12-24', '2026-12-26', 'essai', now()), ($2, 'closing', '2026-12-24', '2026-12-24', 'essai', now()),
      ($2, 'closing', '2026-12-30', '2026-12-31', 'essai', now())`,
    [kept.id, gone.id],
  );
  const same = 'a'.repeat(64);
  await pg.query(
    `insert into lot.photo (space_id, sha256, position, width, height, alternative, added_by, added_at)
    values ($1, $3, 1, 9, 9, 'La porte', 'essai', now()), ($2, $3, 1, 9, 9, 'La porte', 'essai', now()),
      ($2, $4, 2, 9, 9, 'La salle', 'essai', now())`,
    [kept.id, gone.id, same, gone.id.replaceAll('-', '').padEnd(64, 'b')],
  );
  return { nadia, jules };
}

const idOf = async (): Promise<string> =>
  (
    await db()
      .selectFrom('merging')
      .select('id')
      .where('goneId', '=', gone.id)
      .where('undoneAt', 'is', null)
      .executeTakeFirstOrThrow()
  ).id;

test('two pages of one space become one: what was chosen, and all that pointed to the one that goes', async () => {
  const { jules } = await surround();
  const answer = await ines.submit(pairOf(kept, gone), keptFirst);
  expect([answer.status, answer.location]).toEqual([303, '/extranet/doublons/espaces']);

  expect(await spaceById(db(), kept.id)).toMatchObject({
    bus: 'Ligne 1',
    parking: 'Devant.',
    status: 'published',
  });
  expect(await spaceById(db(), gone.id)).toMatchObject({ status: 'merged', mergedInto: kept.id });
  expect((await welcomersOf(db(), kept.id)).map(({ name, title }) => [name, title])).toEqual([
    ['Jules Roux', null],
    ['Nadia Ferrand', 'Médiatrice'],
  ]);
  const held = await rowsOfBoth();
  expect(held.grant?.map(({ spaces }) => spaces)).toEqual([[kept.id], [kept.id]]);
  expect(held.report?.map(({ space_id }) => space_id)).toEqual([kept.id]);
  expect(held.hours?.map(({ space_id }) => space_id)).toEqual([kept.id, kept.id]);
  expect(
    held.photo
      ?.filter(({ space_id }) => space_id === kept.id)
      .map(({ position }) => position)
      .sort(),
  ).toEqual([1, 2]);
  expect(held.identifier?.map(({ space_id }) => space_id)).toEqual([kept.id]);
  expect(held.entry).toHaveLength(1);
  expect(held.opening?.every(({ space_id }) => space_id === kept.id)).toBe(true);
  expect(jules).toBeTruthy();
});

test('undoing gives every row back exactly as it was', async () => {
  await surround();
  const before = await rowsOfBoth();
  await ines.submit(pairOf(kept, gone), {
    kept: 'other',
    'answer-name': 'one',
    'answer-bus': 'other',
    'answer-parking': 'one',
  });
  await ines.submit(pairOf(kept, gone), {});
  expect(await rowsOfBoth()).not.toEqual(before);
  const { id } = await db()
    .selectFrom('merging')
    .select('id')
    .where('keptId', '=', gone.id)
    .executeTakeFirstOrThrow();
  const answer = await ines.submit(`/extranet/doublons/reunis/${id}`, {});
  expect(answer.status).toBe(303);
  const after = await rowsOfBoth();
  // When they are open is written anew from what they say.
  expect({ ...after, opening: null }).toEqual({ ...before, opening: null });
  expect(new Set(after.opening?.map(({ space_id }) => space_id)).size).toBe(2);
});

test('what changed since stays, and is counted; the rest is given back', async () => {
  await ines.submit(pairOf(kept, gone), keptFirst);
  await changeSpace(db(), kept.id, { bus: 'Ligne 9' }, by);
  await ines.submit(`/extranet/doublons/reunis/${await idOf()}`, {});
  expect(await spaceById(db(), kept.id)).toMatchObject({ bus: 'Ligne 9' });
  expect(await spaceById(db(), gone.id)).toMatchObject({
    status: 'published',
    bus: 'Ligne 1',
    mergedInto: null,
  });
  const notice = (await ines.get('/extranet/doublons/reunis')).text;
  expect(notice).toContain('Une réponse a changé depuis');
});

test('the address of the one that went leads to the one that stays, and so do the addresses that led to it', async () => {
  await changeSpace(db(), gone.id, { name: `Ancien ${gone.slug}` }, by);
  const moved = (await spaceById(db(), gone.id))?.slug as string;
  const third = await addSpace(db(), aSpace({ name: `Troisième ${gone.slug}` }), by);
  await ines.submit(pairOf(gone, third), { kept: 'one' });
  await ines.submit(pairOf(kept, gone), keptFirst);
  const answers = await Promise.all(
    [gone.slug, moved, third.slug].map((slug) => app.visitor().get(`/annuaire/${slug}`)),
  );
  expect(answers.map(({ status, location }) => [status, location])).toEqual(
    Array.from({ length: 3 }, () => [301, `/annuaire/${kept.slug}`]),
  );
});

test('of two that were made one after the other, the later is undone first', async () => {
  const third = await addSpace(db(), aSpace({ name: `Encore ${gone.slug}` }), by);
  await ines.submit(pairOf(kept, gone), keptFirst);
  const first = await idOf();
  await ines.submit(pairOf(third, kept), { kept: 'one' });
  const refused = await ines.post(`/extranet/doublons/reunis/${first}`, {});
  expect([refused.status, refused.text.includes('défaites d’abord cette réunion-là')]).toEqual([409, true]);
  expect((await spaceById(db(), gone.id))?.mergedInto).toBe(third.id);
  const { id } = await db()
    .selectFrom('merging')
    .select('id')
    .where('goneId', '=', kept.id)
    .executeTakeFirstOrThrow();
  await ines.post(`/extranet/doublons/reunis/${id}`, {});
  expect((await spaceById(db(), gone.id))?.mergedInto).toBe(kept.id);
  await ines.post(`/extranet/doublons/reunis/${first}`, {});
  expect((await spaceById(db(), gone.id))?.mergedInto).toBeNull();
});

test('two merges that cross do not eat each other', async () => {
  const other = app.visitorAs(await aViewer(db(), 'coordinator'));
  const answers = await Promise.all([
    ines.submit(pairOf(kept, gone), keptFirst),
    other.submit(pairOf(kept, gone), { ...keptFirst, kept: 'other' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const merged = [await spaceById(db(), kept.id), await spaceById(db(), gone.id)].filter(
    (each) => each?.mergedInto,
  );
  expect(merged).toHaveLength(1);
});

test('the database itself refuses a circle', async () => {
  await ines.submit(pairOf(kept, gone), keptFirst);
  const { pg } = db.pool();
  const circle = `update lot.space set status = 'merged', merged_into = $1 where id = $2`;
  await expect(pg.query(circle, [gone.id, kept.id])).rejects.toMatchObject({ code: '23503' });
  await expect(pg.query(circle, [kept.id, kept.id])).rejects.toMatchObject({ code: '23503' });
  const alone = `update lot.space set status = 'merged' where id = $1`;
  await expect(pg.query(alone, [kept.id])).rejects.toMatchObject({ code: '23514' });
});
