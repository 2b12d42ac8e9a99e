import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a step that went well had read; on a machine that knows nothing of it, nothing is as before. */
export interface Before {
  isSame: boolean;
  /** It went well with what was read. */
  keep(): void;
}

/** Holds the files of some patterns against what they were when a step last went well, by what they say. */
export function asBefore(record: string, patterns: readonly string[]): Before {
  const hash = createHash('sha256');
  for (const file of globSync([...patterns]).sort()) hash.update(`${file}\n`).update(readFileSync(file));
  const now = hash.digest('hex');
  return {
    isSame: read(record) === now,
    keep() {
      mkdirSync(dirname(record), { recursive: true });
      writeFileSync(record, now);
    },
  };
}

function read(record: string): string | null {
  try {
    return readFileSync(record, 'utf8');
  } catch {
    return null;
  }
}
