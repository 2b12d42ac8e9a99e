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
  [/\p{L}[\u00a0\u202f]?!/u, 'exclaims'],
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

function stringsIn(file: string) {
  const inMessages = /messages\.(fr|en)\.ts$/.exec(file)?.[1];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((source, index) =>
      inMessages
        ? literals(source).map((text) => ({ text, lang: inMessages, line: index + 1 }))
        : [...source.matchAll(/\b(fr|en): ('(?:[^'\\]|\\.)*'|`[^`]*`)/g)].map(([, lang, text]) => ({
            text: readable(text as string),
            lang,
            line: index + 1,
          })),
    );
}

function literals(source: string): string[] {
  if (/^\s*(\/\/|\*|\/\*|import )/.test(source)) return [];
  return [...source.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g)].map(([text]) => readable(text));
}

/** What is read on the page: escapes resolved, and an insertion shown as a letter. */
const readable = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\u\{?([0-9a-f]{4})\}?/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1')
    .replace(/\$\{[^}]*\}/g, 'x');
