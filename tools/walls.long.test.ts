import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Copy, copyTree } from './copy-tree.ts';

const room = (needs: string[]): string =>
  `export const room = { name: 'x',\n  needs: [${needs.map((need) => `'${need}'`)}],\n};\n`;

/** A room that breaks every wall, beside one whose doors it has no business to open. */
const planted: Record<string, string> = {
  'src/modules/pantry/module.ts': room([]),
  'src/modules/pantry/index.ts': 'export const jar = 1;\n',
  'src/modules/pantry/migrations/001.sql': 'create table jar (id uuid primary key);\n',
  'src/modules/attic/module.ts': room([]),
  'src/modules/parlour/module.ts': room(['network', 'attic']),
  'src/modules/parlour/store.ts': "export type Db = DbOf<'chair', 'space'>;\n",
  'src/modules/parlour/migrations/001.sql': 'create table chair (id uuid primary key);\n',

  'src/modules/parlour/inside.ts': "export { lockSpace } from '../network/store.ts';\n",
  'src/modules/parlour/by-path.ts': "export { addSpace } from '../network/index.ts';\n",
  'src/modules/parlour/upstairs.ts': "export { createApp } from '../../app.tsx';\n",
  'src/modules/parlour/lost.ts': "export { lockSpace } from '#modules/network/store';\n",
  'src/modules/parlour/short.ts': "export { seat } from './seat';\n",
  'src/modules/parlour/egg.ts': "import { hen } from './hen.ts';\nexport const egg = () => hen;\n",
  'src/modules/parlour/hen.ts': "import { egg } from './egg.ts';\nexport const hen = () => egg;\n",
  'src/modules/parlour/pages/AskPage.tsx':
    "import { chairs } from '../store.ts';\nexport const page = chairs;\n",
  'src/modules/parlour/rules.ts': "export { seat } from './seat.ts';\n",
  'src/modules/parlour/seat.ts':
    "import { connect } from '#platform/database/connect';\nexport const seat = connect;\n",
  'src/modules/parlour/elements/bell.ts': "import { seat } from '../seat.ts';\nseat();\n",
  'src/modules/parlour/elements/clock.ts': "import './hands.ts';\n",
  'src/modules/parlour/elements/hands.ts': "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n",
  'src/modules/parlour/chair.test.ts': 'export const chair = 1;\n',
  'src/modules/parlour/on-tests.ts': "export { chair } from './chair.test.ts';\n",
  'src/modules/parlour/on-tools.ts': "import fc from 'fast-check';\nexport const guess = fc.nat();\n",
  'src/modules/parlour/uninvited.ts': "export { jar } from '#modules/pantry';\n",
  'src/modules/parlour/deed.ts': "export type Db = DbOf<'chair', 'jar'>;\n",
  'src/modules/parlour/query.ts': "export const jars = (db) => db.selectFrom('jar');\n",
  'src/modules/parlour/raw.ts': "export const jars = (db) => sql.id(tableIn(db, 'jar'));\n",
  'src/modules/parlour/migrations/002.sql': 'create table cup (jar_id uuid references jar);\n',
  'src/modules/parlour/theft.ts': "export const steal = (db) => db.deleteFrom('jar');\n",
  'src/modules/shed/module.ts': room([]),
  'src/platform/guest.ts': "export { addSpace } from '#modules/network';\n",
  'src/platform/painted.ts': "export { Layout } from '#ui/Layout';\n",
  'src/ui/Guest.tsx': "export { slugOf } from '#modules/network/rules';\n",
  'src/ui/Query.tsx': "export { tableIn } from '#platform/database/deed';\n",
  'e2e/guest.test.ts': "import { addSpace } from '#modules/network';\naddSpace();\n",
};

const walls: [wall: string, where: string][] = [
  ['doors-only', 'src/modules/parlour/inside.ts'],
  ['doors-by-name', 'src/modules/parlour/by-path.ts'],
  ['modules-below-server', 'src/modules/parlour/upstairs.ts'],
  ['resolves', 'src/modules/parlour/lost.ts'],
  ['whole-names', 'src/modules/parlour/short.ts'],
  ['no-circle', 'src/modules/parlour/egg.ts'],
  ['pages-ask-no-database', 'src/modules/parlour/pages/AskPage.tsx'],
  ['rules-are-pure', 'src/modules/parlour/rules.ts'],
  ['elements-open-rules-only', 'src/modules/parlour/elements/bell.ts'],
  ['elements-are-for-browsers', 'src/modules/parlour/elements/clock.ts'],
  ['no-test-in-the-program', 'src/modules/parlour/on-tests.ts'],
  ['no-tool-in-the-program', 'src/modules/parlour/on-tools.ts'],
  ['needs', 'src/modules/parlour/uninvited.ts'],
  ['needs', 'src/modules/parlour/deed.ts'],
  ['needs', 'src/modules/parlour/query.ts'],
  ['needs', 'src/modules/parlour/raw.ts'],
  ['needs', 'src/modules/parlour/migrations/002.sql'],
  ['needs', 'src/modules/parlour/module.ts'],
  ['own-tables', 'src/modules/parlour/theft.ts'],
  ['listed', 'src/modules/shed'],
  ['order', 'src/modules.ts'],
  ['platform-knows-no-module', 'src/platform/guest.ts'],
  ['platform-knows-no-module', 'src/platform/painted.ts'],
  ['ui-knows-no-module', 'src/ui/Guest.tsx'],
  ['ui-knows-no-database', 'src/ui/Query.tsx'],
  ['journeys-know-no-module', 'e2e/guest.test.ts'],
  ['graph', 'ARCHITECTURE.md'],
];

let copy: Copy;
let report: string;

beforeAll(() => {
  copy = copyTree();
  copy.write({ ...planted, 'src/modules.ts': listWith(['parlour', 'pantry', 'attic']) });
  report = checkWalls();
});
afterAll(() => copy.remove());

test.each(walls)('the wall "%s" is seen broken in %s', (wall, where) => {
  expect(report).toContain(`${where}\n  ${wall}: `);
});

test('a room that keeps to the plan breaks nothing', () => {
  expect(report).not.toMatch(/^src\/modules\/(pantry|attic)/m);
});

test('a check that read fewer files than there are fails by itself', () => {
  const plan = readFileSync('.dependency-cruiser.ts', 'utf8');
  copy.write({ '.dependency-cruiser.ts': plan.replace("exclude: { path: '", "exclude: { path: '^src/ui/|") });
  expect(checkWalls()).toMatch(/src\n {2}all-files-cruised: \d+ files were cruised, \d+ are there/);
});

function checkWalls(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/walls.ts'], {
    cwd: copy.folder,
    env: { ...process.env, CI: 'true' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(1);
  return stdout;
}

/** The list of modules with these in front, even of those that they need. */
function listWith(names: string[]): string {
  const list = readFileSync(join(copy.folder, 'src/modules.ts'), 'utf8');
  const imports = names.map((name) => `import { ${name} } from './modules/${name}/module.ts';\n`).join('');
  return imports + list.replace('Module[] = [', `Module[] = [${names.join(', ')}, `);
}
