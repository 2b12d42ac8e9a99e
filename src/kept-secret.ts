import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret that signs tokens: made once, readable by the program's user only. */
export function keptSecret(folder: string): string {
  const file = join(folder, 'secret');
  if (!existsSync(file)) makeSecret(folder);
  return readFileSync(file, 'utf8');
}

/** Written beside, then given its name: of two first starts one wins, and nobody reads half a secret. */
export function makeSecret(folder: string): void {
  const file = join(folder, 'secret');
  mkdirSync(folder, { recursive: true });
  const beside = `${file}.${randomUUID()}.part`;
  writeFileSync(beside, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(beside, file);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  } finally {
    rmSync(beside);
  }
}
