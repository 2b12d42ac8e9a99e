import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '#platform/testing/fresh-files';

const folder = freshFolder();

const file = (status: string, ...tests: string[]) => ({
  name: 'x',
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test.each([
  [
    'all is well',
    0,
    { numPassedTests: 3, numFailedTests: 0, success: true, testResults: [] },
    '3 passed, 0 failed',
  ],
  [
    'a test failed',
    0,
    { numPassedTests: 3, numFailedTests: 1, success: false, testResults: [] },
    '3 passed, 1 failed',
  ],
  [
    'the check failed',
    1,
    { numPassedTests: 3, numFailedTests: 0, success: true, testResults: [] },
    '3 passed, 1 failed',
  ],
  [
    'no test ran',
    0,
    { numPassedTests: 0, numFailedTests: 0, success: true, testResults: [] },
    '0 passed, 1 failed',
  ],
  [
    'a file broke before its first test',
    0,
    {
      numPassedTests: 3,
      numFailedTests: 0,
      success: false,
      testResults: [file('failed'), file('passed', 'passed')],
    },
    '3 passed, 1 failed',
  ],
  [
    'the run died after its tests',
    0,
    { numPassedTests: 3, numFailedTests: 0, success: false, testResults: [] },
    '3 passed, 1 failed',
  ],
  ['there is no report', 0, null, '0 passed, 1 failed'],
] as const)('the last line of the build when %s', (_, broken, report, line) => {
  const reportFile = join(folder, 'report.json');
  rmSync(reportFile, { force: true });
  if (report) writeFileSync(reportFile, JSON.stringify(report));
  const { stdout, status } = spawnSync(
    process.execPath,
    ['tools/count-tests.ts', String(broken), reportFile],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout).toBe(`${line}\n`);
  expect(status).toBe(line.endsWith(' 0 failed') ? 0 : 1);
});
