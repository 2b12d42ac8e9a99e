import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mergeTyped } from './merge-typed.ts';
import { fragmentOf, sharedOf, textOf, typeInto } from './shared-text.ts';

/** What may happen to a notepad that several people have open. */
type Happening =
  /** Somebody writes a word, or takes some letters out, at a place of her own text. */
  | { what: 'write'; who: number; where: number }
  | { what: 'erase'; who: number; where: number }
  /** Her line is cut, or is there again; what reached her while it was cut waits. */
  | { what: 'cut'; who: number }
  | { what: 'back'; who: number }
  /** Somebody sends a plain page that was drawn some changes ago. */
  | { what: 'plain'; ago: number; where: number };

const writers = 4;
const who = fc.nat(writers - 1);
const where = fc.nat(10_000);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('write' as const), who, where }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('erase' as const), who, where }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('cut' as const), who }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('back' as const), who }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('plain' as const), ago: fc.nat(12), where }) },
);

const begun = '## Budget\n\nDeux devis sont demandés.\n\n- Nadia\n- Paul\n\nLe 14 mai.';

/** All texts of a document, each a run of words in one block. */
function textsIn(holder: Y.XmlFragment | Y.XmlElement): Y.XmlText[] {
  return holder
    .toArray()
    .flatMap((one) => (one instanceof Y.XmlText ? [one] : one instanceof Y.XmlElement ? textsIn(one) : []));
}

const textAt = (shared: Y.Doc, place: number): Y.XmlText | undefined => {
  const texts = textsIn(fragmentOf(shared));
  return texts[place % Math.max(1, texts.length)];
};

/** A place between two words, or at the end: nobody writes inside the word of another. */
function betweenWords(text: Y.XmlText, place: number): number {
  const said = text.toString();
  const gaps = [...said.matchAll(/ /g)].map(({ index }) => index);
  return [...gaps, said.length][place % (gaps.length + 1)] as number;
}

/** Plays a history with these happenings, then has everybody come back; answers what each reads, and what was written. */
function play(history: readonly Happening[], { mayErase }: { mayErase: boolean }) {
  const first = typeInto(new Y.Doc(), begun) as Uint8Array;
  const kept: Uint8Array[] = [first];
  const windows = Array.from({ length: writers }, () => sharedOf([first]));
  const isCut = windows.map(() => false);
  const seen = windows.map(() => 1);
  const written: string[] = [];

  const send = (index: number) => {
    const window = windows[index] as Y.Doc;
    kept.push(Y.encodeStateAsUpdate(window, Y.encodeStateVector(sharedOf(kept))));
  };
  const receive = (index: number) => {
    // What came twice, or in another order, is the same text.
    const late = kept.slice(Math.max(0, (seen[index] ?? 0) - 1)).reverse();
    for (const update of late) Y.applyUpdate(windows[index] as Y.Doc, update);
    seen[index] = kept.length;
  };
  const meet = () => {
    for (const index of windows.keys()) if (!isCut[index]) receive(index);
  };

  for (const [rank, one] of history.entries()) {
    const word = `mot${rank}x`;
    if (one.what === 'cut') isCut[one.who] = true;
    else if (one.what === 'back') {
      isCut[one.who] = false;
      send(one.who);
    } else if (one.what === 'plain') {
      const had = sharedOf(kept.slice(0, Math.max(1, kept.length - one.ago)));
      const lines = textOf(had).split('\n\n');
      const line = one.where % Math.max(1, lines.length);
      const typed = lines.map((said, index) => (index === line ? `${said} ${word}` : said)).join('\n\n');
      const { update } = mergeTyped(had, sharedOf(kept), typed);
      if (update) kept.push(update);
      written.push(word);
    } else {
      const text = textAt(windows[one.who] as Y.Doc, one.where);
      if (!text) continue;
      if (one.what === 'write') {
        text.insert(betweenWords(text, one.where), ` ${word} `);
        written.push(word);
      } else if (mayErase && text.length > 0) {
        text.delete(one.where % text.length, 1);
      }
      if (!isCut[one.who]) send(one.who);
    }
    meet();
  }
  isCut.fill(false);
  for (const index of windows.keys()) send(index);
  meet();
  return { texts: windows.map(textOf), kept: textOf(sharedOf(kept)), written };
}

const histories = fc.array(happening, { minLength: 1, maxLength: 30 });

test('however lines were cut, windows and plain pages end with one text, in a thousand histories', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { texts, kept } = play(history, { mayErase: true });
      expect(new Set([...texts, kept]).size).toBe(1);
    }),
    { numRuns: 1000 },
  );
}, 120_000);

test('when nobody takes anything out, every word that somebody wrote is there once', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { kept, written } = play(history, { mayErase: false });
      const lost = written.filter((word) => kept.split(word).length !== 2);
      expect(lost).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 120_000);
