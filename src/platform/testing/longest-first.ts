import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes. A clean clone does not know yet, and would begin one of these when the rest is nearly done. */
const longest = [
  'tools/remove-module',
  'e2e/pages-are-accessible',
  'e2e/every-page-answers',
  'e2e/networks-keep-apart',
  'e2e/a-committee-meets',
  'e2e/a-plan-is-submitted',
  'supervisor/kill',
  'e2e/a-film-of-500-megabytes',
  'e2e/an-import-is-killed',
];

/** The files of tests as Vitest sorts them, but for those: no worker waits at the end for the other. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((begin) => moduleId.includes(begin));
  return place === -1 ? longest.length : place;
}
