import { expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { modules } from '../../modules.ts';
import { followersOf } from './merge.ts';

const db = freshDatabase();

test('whatever points to a space, a structure or a person says what becomes of it when two are made one', async () => {
  const { rows } = await db.pool().pg.query<{ to: string; table: string; column: string }>(`
    select target.relname as to, source.relname as table, own.attname as column
    from pg_constraint link
    join pg_class source on source.oid = conrelid join pg_class target on target.oid = confrelid
    cross join unnest(conkey, confkey) as pair (from_number, to_number)
    join pg_attribute own on own.attrelid = conrelid and own.attnum = from_number
    join pg_attribute pointed on pointed.attrelid = confrelid and pointed.attnum = to_number and pointed.attname = 'id'
    where contype = 'f' and link.connamespace = 'lot'::regnamespace and target.relname in ('space', 'structure', 'person')`);
  const followed = followersOf(modules).map(({ to, table, column }) => `${table}.${column} → ${to}`);
  const pointing = rows.map(({ to, table, column }) => `${camel(table)}.${camel(column)} → ${to}`);
  expect(pointing.length).toBeGreaterThan(20);
  expect(pointing.filter((each) => !followed.includes(each)).sort()).toEqual([]);
  // What is said and leads nowhere would hide what was renamed. Lists of identifiers have no key.
  const lists = followersOf(modules).filter(({ isList }) => isList);
  expect(followed.length - lists.length).toBe(pointing.length);
});

test('every list of spaces that a table holds is followed', async () => {
  const { rows } = await db.pool().pg.query<{ table: string }>(`
    select table_name as table from information_schema.columns
    where table_schema = 'lot' and column_name = 'spaces' and data_type = 'ARRAY'`);
  const lists = followersOf(modules).filter(({ isList }) => isList);
  expect(rows.map(({ table }) => camel(table)).sort()).toEqual(lists.map(({ table }) => table).sort());
});

const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
