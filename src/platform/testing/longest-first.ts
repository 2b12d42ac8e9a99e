import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest. A clean clone does not know yet, and would begin one of these when the rest is nearly done. */
const longest = [
  'tools/remove-module.long.test.ts',
  'e2e/pages-are-accessible.long.test.ts',
  'e2e/every-page-answers-everybody.long.test.ts',
  'e2e/networks-keep-apart.long.test.ts',
  'e2e/a-committee-meets.long.test.ts',
  'e2e/a-plan-is-submitted-and-validated.long.test.ts',
  'src/platform/supervisor/kill.long.test.ts',
  'e2e/a-film-of-500-megabytes-is-sent.long.test.ts',
  'e2e/an-import-is-killed.long.test.ts',
  'e2e/every-page-answers.test.ts',
  'src/demonstration.test.ts',
  'e2e/pages-are-light.test.ts',
];

/** Vitest's own order, but that these begin first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
  return place === -1 ? longest.length : place;
}
