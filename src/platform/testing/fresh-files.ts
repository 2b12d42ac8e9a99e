import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Config } from '#platform/config';
import { type Files, filesOf } from '#platform/files/files';

/** A folder for this test file only, gone after it. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The files of a program that has kept none yet. */
export const freshFiles = (folder = freshFolder()): Files => filesOf({ MAILLAGE_DATA: folder } as Config);
