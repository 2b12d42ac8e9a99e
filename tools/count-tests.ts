// `node tools/count-tests.ts <checks that failed> <report>…`: adds up Vitest's reports for the last line of the build.
import { existsSync, readFileSync } from 'node:fs';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

const [, , broken, ...files] = process.argv;
const counts = files.map(countIn);
const passed = sum(counts.map((count) => count.passed));
const failed = Number(broken) + sum(counts.map((count) => count.failed));

console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** A run without a report, or in which nothing passed, has failed; so has a file that broke before its first test. */
function countIn(file: string): { passed: number; failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const unread = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.numFailedTests + unread.length;
  const isSilent = failed === 0 && (!report.success || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: isSilent ? 1 : failed };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
