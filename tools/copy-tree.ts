import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const parts = [
  'src',
  'tools',
  'e2e',
  'bench',
  'bin',
  'ARCHITECTURE.md',
  '.dependency-cruiser.ts',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

export interface Copy {
  folder: string;
  write(files: Record<string, string>): void;
  /** Puts everything back as it is in the tree; what was built beside it stays. */
  restore(): void;
  remove(): void;
}

/** The tree once more, in a folder of its own where things may be broken; its packages are the same. */
export function copyTree(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-copy-'));
  function restore(): void {
    for (const part of parts.filter((each) => existsSync(each))) {
      sweep(part, join(folder, part));
      cpSync(part, join(folder, part), { recursive: true, preserveTimestamps: true, filter: isOther });
    }
  }
  restore();
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    write(files) {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
    },
    restore,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Takes away what the tree does not have. */
function sweep(part: string, there: string): void {
  if (!existsSync(there) || !statSync(part).isDirectory()) return;
  for (const path of readdirSync(there, { recursive: true, encoding: 'utf8' }))
    if (!existsSync(join(part, path))) rmSync(join(there, path), { recursive: true, force: true });
}

/** A folder may lack what it held; a file of the size and the moment of the other, which is copied in milliseconds, is the same. */
function isOther(source: string, there: string): boolean {
  const [from, to] = [statSync(source), statSync(there, { throwIfNoEntry: false })];
  return from.isDirectory() || from.size !== to?.size || Math.round(from.mtimeMs) !== Math.round(to.mtimeMs);
}
