import { expect, test } from 'vitest';
import { readFile } from './read-file.ts';

test.each([
  ['is no JSON', '{\n  "resources": [\n    oups\n  ]\n}', 'json', 3],
  ['stops in the middle', '{\n  "resources": [\n    {', 'json', 3],
  ['lacks a comma', '{\n "a": 1\n "b": 2}', 'json', 3],
  ['has a comma too many', '{"resources": [\n{"a": 1},\n]}', 'json', 3],
  ['has a key without a value', '{\n"a":\n}', 'json', 3],
  ['has a text that does not end', '{\n"a": "b\n}', 'json', 2],
  ['is empty', '', 'json', 1],
  ['is a list', '[]', 'shape', 1],
  ['holds resources that are no list', '{\n "version": 1,\n "resources": {}\n}', 'shape', 3],
  ['holds collections that are no list', '{"resources": [],\n"collections": "x"}', 'shape', 2],
  ['holds nothing', '{"resources": []}', 'nothing', 1],
])('a file that %s is refused, and the place is said', (_, text, fault, line) => {
  expect(readFile(text)).toEqual({ fault, line });
});

test.each([
  ['on one line each', '{"resources": [\n{"id": "a"},\n{"id": "b"}\n]}', [2, 3]],
  ['over several lines', '{\n"resources": [\n{\n"id": [1, 2]\n},\n\n{"id": "b"}]}', [3, 7]],
  ['that look like something else', '{"resources": [\n12,\n"a, [b]: {",\n{}\n]}', [2, 3, 4]],
  ['after other keys', '{"a": {"resources": [1]},\n"resources": [{"\\"": "}"},\n{}]}', [2, 3]],
])('each record is known by its line: records %s', (_, text, lines) => {
  const read = readFile(text);
  expect('fault' in read ? read : read.resources.map(({ line }) => line)).toEqual(lines);
});
