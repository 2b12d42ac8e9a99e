import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = 'src/modules/demonstration-courses/vingt-modules';
const readme = readFileSync(`${folder}/README.md`, 'utf8');
const guide = readFileSync('docs/guides/vingt-modules.md', 'utf8');
const themes = [...readme.matchAll(/^- `([a-z-]+)`/gm)].map(([, theme]) => theme as string);

const families = {
  bases: 5,
  'emploi-formation': 3,
  administration: 4,
  'creation-activite': 4,
  'education-culture': 4,
};

const header = z.strictObject({
  title: z.string().min(1),
  number: z.int(),
  family: z.literal(Object.keys(families)),
  durationMinutes: z.literal(120),
  level: z.enum(['debutant', 'a-l-aise', 'avance']),
  themes: z.array(z.literal(themes)).min(1),
  competences: z.array(z.string().regex(/^(1\.[1-3]|2\.[1-4]|3\.[1-4]|4\.[1-3]|5\.[12])$/)).min(1),
  equipment: z.array(z.string()).min(1),
  after: z.array(z.int()),
  summary: z.string().min(1),
  licence: z.literal('CC-BY-SA-4.0'),
  checkedOn: z.iso.date(),
});

const courses = readdirSync(folder)
  .filter((name) => /^\d\d-/.test(name))
  .sort()
  .map((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return { name, text, body, is: header.parse(parse(head)) };
  });
const each = courses.map((course) => [course.is.title, course] as const);

/** What stands under a heading of the second level. */
const section = (body: string, title: string): string =>
  body.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';

const words = (text: string): number => text.match(/[\p{L}\d][\p{L}\d’.-]*/gu)?.length ?? 0;

test('there are twenty courses in five families, numbered in order, and a file begins with its number', () => {
  expect(courses.map(({ is }) => is.number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  for (const { name, is } of courses) expect(Number.parseInt(name, 10)).toBe(is.number);
  const counts = Object.entries(Object.groupBy(courses, ({ is }) => is.family));
  expect(Object.fromEntries(counts.map(([family, of]) => [family, of?.length]))).toEqual(families);
});

test('the guide lists the courses as they are', () => {
  const levels = { debutant: 'débutant', 'a-l-aise': 'à l’aise', avance: 'avancé' };
  const rows = courses.map(({ name, is: { number, title, level, after } }) => [
    `${number}`,
    `[${title}](../../${folder}/${name})`,
    levels[level],
    after.join(', ') || '–',
  ]);
  const listed = [...guide.matchAll(/^\| \d+ \| \[.*$/gm)].map(([row]) =>
    row.split('|').map((cell) => cell.trim()),
  );
  expect(listed.map(([, number, title, , level, after]) => [number, title, level, after])).toEqual(rows);
});

test.each(each)('« %s » comes after courses that exist and are numbered before it', (_title, { is }) => {
  for (const number of is.after) expect(number).toBeLessThan(is.number);
  for (const number of is.after) expect(courses[number - 1]).toBeDefined();
});

test.each(each)(
  '« %s » has its seven parts, in their order, and no level of heading is skipped',
  (_, { body }) => {
    const headings = [...body.matchAll(/^(#+) (.+)$/gm)].map(([, marks = '', title]) => ({
      level: marks.length,
      title,
    }));
    expect(headings.filter(({ level }) => level === 2).map(({ title }) => title)).toEqual([
      'Objectifs',
      'Fiche de l’animateur',
      'Fiche de l’apprenant',
      'Exercices',
      'Réponses',
      'Ce qui bloque souvent',
      'À imprimer',
    ]);
    expect(headings.filter(({ level }) => level < 2 || level > 3)).toEqual([]);
    expect(section(body, 'Fiche de l’animateur')).toMatch(
      /### Avant la séance[\s\S]+### Déroulé[\s\S]+### Les mots à expliquer[\s\S]+### Si internet tombe/,
    );
  },
);

test.each(each)('the steps of « %s » fill the two hours', (_title, { body, is }) => {
  const [, table = ''] = /### Déroulé\n\n([\s\S]+?)\n\n/.exec(body) ?? [];
  const [head, , ...steps] = table.split('\n').map((row) => row.split('|').slice(1, -1));
  expect(head?.map((cell) => cell.trim())).toEqual([
    'Minutes',
    'Étape',
    'Ce que fait l’animateur',
    'Ce que font les participants',
  ]);
  expect(steps.every((cells) => cells.length === 4 && cells.every((cell) => cell.trim() !== ''))).toBe(true);
  expect(steps.reduce((sum, [minutes]) => sum + Number(minutes), 0)).toBe(is.durationMinutes);
});

test.each(each)('each exercise of « %s » has its answer', (_title, { body }) => {
  const numbers = (part: string) =>
    [...section(body, part).matchAll(/^### Exercice (\d+)/gm)].map(([, number]) => Number(number));
  const asked = numbers('Exercices');
  expect(asked).toEqual(Array.from(asked, (_, index) => index + 1));
  expect(asked.length).toBeGreaterThanOrEqual(3);
  expect(numbers('Réponses')).toEqual(asked);
});

test.each(each)('each exercise of « %s » has its place in the two hours', (_title, { body }) => {
  const [, table = ''] = /### Déroulé\n\n([\s\S]+?)\n\n/.exec(body) ?? [];
  for (const [, number] of section(body, 'Exercices').matchAll(/^### Exercice (\d+)/gm))
    expect(table).toMatch(new RegExp(`exercice ${number}\\b`));
});

test.each(each)('no table of « %s » has a column without a title', (_title, { body }) => {
  for (const [, titles = ''] of body.matchAll(/^(\|.*)\n\|---/gm))
    expect(
      titles
        .split('|')
        .slice(1, -1)
        .filter((cell) => cell.trim() === ''),
    ).toEqual([]);
});

test.each(each)('what one takes home of « %s » fits on a page in large print', (_title, { body }) => {
  expect(words(section(body, 'Fiche de l’apprenant'))).toBeLessThanOrEqual(230);
});

test.each(each)('« %s » is neither a note nor a book', (_title, { body }) => {
  expect(words(body)).toBeGreaterThanOrEqual(1200);
  expect(words(body)).toBeLessThanOrEqual(2200);
});

const faults: [why: string, wrong: RegExp][] = [
  ['a no-break space before ; : ? »', / [;:?»]/],
  ['a no-break space after «', /«(?!\u00a0)/],
  ['the apostrophe ’', /'/],
  ['no exclamation mark', /!/],
  ['the single character …', /\.\.\./],
  ['no « oups », no « veuillez »', /\boups\b|\bveuillez\b/i],
  ['no emoji', /\p{Extended_Pictographic}/u],
  ['a no-break space inside a number, and before its unit', /\d (?:\d|[€%]|h\b|min\b|Mo\b)/],
];

const printed = [...each.map(([title, { text }]) => [title, text] as const), ['the guide', guide] as const];

test.each(printed)('« %s » is printed as French is', (_title, text) => {
  expect(faults.filter(([, wrong]) => wrong.test(text)).map(([why]) => why)).toEqual([]);
});

test.each(each)('an address in « %s » is shown as it is typed', (_title, { body }) => {
  for (const [, shown, address = ''] of body.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    expect(address).toMatch(/^https:\/\//);
    expect(new URL(address).host.replace(/^www\./, '')).toBe(shown);
  }
});
