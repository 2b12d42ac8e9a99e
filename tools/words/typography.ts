import { readFileSync } from 'node:fs';
import type { Fault } from './fault.ts';

const noBreak = '[\\u00a0\\u202f]';
const french: [RegExp, string][] = [
  [/ [;:?!»]/, 'wants a no-break space before ; : ? ! »'],
  [new RegExp(`«(?!${noBreak})`), 'wants a no-break space after «'],
  [/\p{L}'\p{L}/u, 'wants the apostrophe ’'],
  [/\boups\b|\bveuillez\b/i, 'is not how we speak: no « oups », no « veuillez »'],
];
const both: [RegExp, string][] = [
  [/\p{L}[ \u00a0\u202f]?!/u, 'exclaims'],
  [/\.\.\./, 'wants the single character …'],
];

/** French that a printer would send back, in the strings of a message file or in the `fr:` words of a module. */
export function typographyFaults(file: string): Fault[] {
  return stringsIn(file).flatMap(({ text, lang, line }) =>
    [...both, ...(lang === 'fr' ? french : [])]
      .filter(([wrong]) => wrong.test(text))
      .map(([, why]) => ({ where: `${file}:${line}`, why: `« ${text.slice(0, 70)} » ${why}` })),
  );
}

interface Line {
  text: string;
  lang: string;
  line: number;
}

const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const inserted = /\$\{[^}]*\}/g;

/** Every string of a message file; of a module's face, only those said to be French or English. */
function stringsIn(file: string): Line[] {
  const lang = /messages\.(fr|en)\.ts$/.exec(file)?.[1];
  const code = readFileSync(file, 'utf8').replace(comment, (text) => text.replace(/[^\n]/g, ' '));
  return [...code.matchAll(literal)].flatMap(({ 0: text, index }) => {
    const before = code.slice(0, index);
    const said = lang ?? /\b(fr|en):\s*$/.exec(before)?.[1];
    return said
      ? readable(text)
          .split('\n')
          .map((each, row) => ({ text: each, lang: said, line: before.split('\n').length + row }))
      : [];
  });
}

/** What is read on the page: escapes resolved, and an insertion shown as a letter. */
const readable = (text: string): string =>
  text
    .slice(1, -1)
    .replace(/\\u\{?([0-9a-f]{4})\}?/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1')
    .replace(inserted, 'x');
