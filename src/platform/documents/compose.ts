import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { alone, endedAfter, stopped } from './alone.ts';
import childSource from './composing-child.ts?raw';
import { faces } from './faces.ts';
import { printable } from './printable.ts';

/** What a PDF is made of. */
export interface Composition {
  /** Typst sources by name; `main.typ` is the one that is composed. */
  sources: Readonly<Record<string, string>>;
  /** What people wrote: read in Typst by `json("data.json")`, so that it stays text whatever it says. */
  data: unknown;
  /** Pictures by name: read in Typst from `images/`. */
  images?: Readonly<Record<string, Uint8Array>>;
  /** The moment that the document bears. Same sources, data and moment: same bytes. */
  madeAt: Date;
  /** For readers: PDF/UA-1, which fails when a picture says nothing or a title is skipped. For a printer: neither tags nor links. */
  use: 'reading' | 'press';
}

/** This machine has no program that composes PDF; the sentence says what is missing. */
export class CannotCompose extends Error {
  override name = 'CannotCompose';
}

const keptBytes = 64 * 1024 * 1024;
const kept = new Map<string, Uint8Array>();

/**
 * Composes a PDF, in a process of its own, one document at a time; the latest are kept under what they were made of.
 * Throws the compiler's own words when a source is wrong, and when composing does not end.
 */
export async function compose(composition: Composition, longestSeconds?: number): Promise<Uint8Array> {
  const asked = askedOf(composition);
  const name = nameOf(asked);
  return alone(async () => {
    const pdf = kept.get(name) ?? (await composeInChild(asked, longestSeconds));
    keep(name, pdf);
    return pdf;
  });
}

const askedOf = ({ sources, data, images = {}, madeAt, use }: Composition) => ({
  compiler: pathToFileURL(createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler'))
    .href,
  sources,
  data: JSON.stringify(printable(data)),
  images,
  fonts: faces(),
  standard: use === 'reading' ? 'ua-1' : null,
  madeAtSeconds: Math.floor(madeAt.getTime() / 1000),
});

type Asked = ReturnType<typeof askedOf>;

function nameOf({ sources, data, images, standard, madeAtSeconds }: Asked): string {
  const hash = createHash('sha256').update(JSON.stringify([sources, data, standard, madeAtSeconds]));
  for (const [name, bytes] of Object.entries(images))
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

/** The least recently asked make room. */
function keep(name: string, pdf: Uint8Array): void {
  kept.delete(name);
  kept.set(name, pdf);
  let bytes = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [oldest, { length }] of kept) {
    if (bytes <= keptBytes) return;
    kept.delete(oldest);
    bytes -= length;
  }
}

function composeInChild(asked: Asked, longestSeconds?: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', childSource], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
      ...endedAfter(longestSeconds),
    });
    let complaint = '';
    child.stderr?.on('data', (chunk) => (complaint += chunk));
    child.on('error', reject);
    child.on('message', (answer: { pdf: Uint8Array } | { fault: string } | { missing: string }) => {
      if ('pdf' in answer) resolve(answer.pdf);
      else if ('missing' in answer) reject(new CannotCompose(sentenceFor(answer.missing)));
      else reject(new Error(`The document cannot be composed: ${answer.fault}`));
    });
    child.on('exit', (code, signal) =>
      reject(new Error(`The composer stopped (${stopped(code, signal)}). ${complaint}`)),
    );
    child.send(asked);
  });
}

const sentenceFor = (reason: string): string =>
  `Cette machine (${process.platform}, ${process.arch}) n’a pas de quoi composer un PDF\u00a0: relancez «\u00a0npm ci\u00a0» sans --omit=optional, sur un Linux x64 ou arm64. (${reason.split('\n')[0]})`;
