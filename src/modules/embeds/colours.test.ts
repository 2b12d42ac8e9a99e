import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coloursOrOwn, isReadable, ownColours, readableShade, readColour, tokensOf } from './colours.ts';

describe('a colour as people write it', () => {
  test.each([
    ['#0B4F52', '#0b4f52'],
    [' 0b4f52 ', '#0b4f52'],
    ['#abc', '#aabbcc'],
    ['rouge', null],
    ['#12345', null],
    ['#0b4f5z', null],
    ['', null],
    ['red;background:url(//x)', null],
  ])('« %s » is read as %s', (typed, read) => expect(readColour(typed)).toBe(read));
});

describe('what everybody can read', () => {
  test.each([
    ['#000000', '#ffffff', true],
    ['#595959', '#ffffff', true],
    ['#5a5a5a', '#ffffff', false],
    ['#777777', '#ffffff', false],
    ['#ffffff', '#0b4f52', true],
  ])('%s on %s: %s', (front, ground, readable) => expect(isReadable(front, ground)).toBe(readable));

  test('a shade that would do keeps the hue, and is the nearest', () => {
    expect(readableShade('#777777', '#ffffff')).toBe('#595959');
    expect(readableShade('#c8674b', '#ffffff')).toMatch(/^#[5-9]/);
    expect(readableShade('#0b4f52', '#ffffff')).toBe('#0b4f52');
  });

  test('on a grey in between, nothing does', () => expect(readableShade('#000000', '#777777')).toBeNull());
});

test('an address with colours that hardly anybody can read gets our own; those of a site are obeyed', () => {
  expect(coloursOrOwn({ ground: '#ffffff', text: '#999999', link: null })).toEqual(ownColours);
  expect(coloursOrOwn({ ground: '#ffffff', text: null, link: '#888888' }).link).toBe('#888888');
  expect(coloursOrOwn({ ground: null, text: null, link: '#5a2a7c' })).toEqual({
    ...ownColours,
    link: '#5a2a7c',
  });
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('whatever colours are asked for, all text can be seen, and secondary text as well as the rest', () => {
  fc.assert(
    fc.property(colour, colour, colour, (ground, text, link) => {
      const tokens = tokensOf(coloursOrOwn({ ground, text, link }));
      for (const front of ['text', 'link', 'soft'])
        expect(isReadable(tokens[front] as string, tokens.ground as string, 3)).toBe(true);
    }),
  );
});
