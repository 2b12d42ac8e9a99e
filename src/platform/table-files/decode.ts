export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const newline = 0x0a;

/**
 * What a file is written in, told from its beginning: its byte order mark, else the empty bytes that UTF-16 puts
 * beside Latin letters, else whether it fits UTF-8. What fits nothing is what old spreadsheets write.
 */
export function encodingOf(beginning: Uint8Array): Encoding {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = beginning.subarray(0, 2000);
  const empty = [0, 1].map((odd) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  if (Math.max(...empty) > sample.length / 5)
    return (empty[1] as number) > (empty[0] as number) ? 'utf-16le' : 'utf-16be';
  const whole = beginning.subarray(0, beginning.lastIndexOf(newline) + 1 || beginning.length);
  return fits(whole.length < beginning.length ? whole : withoutTail(beginning)) ? 'utf-8' : 'windows-1252';
}

const strict = new TextDecoder('utf-8', { fatal: true });

function fits(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Without a last character that may have been cut in its middle. */
function withoutTail(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && ((bytes[end - 1] as number) & 0xc0) === 0x80) end -= 1;
  return end > 0 && (bytes[end - 1] as number) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes;
}

/** The text of a file, piece by piece. A line of UTF-8 that does not fit is read as windows-1252, alone. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'utf-8') return yield* decodedLines(bytes);
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function* decodedLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array[] = [];
  let isFirst = true;
  for await (const piece of bytes) {
    const end = piece.lastIndexOf(newline) + 1;
    if (end === 0) rest.push(piece);
    else {
      const text = decodedBlock(joined([...rest, piece.subarray(0, end)]));
      yield isFirst ? text.replace(/^\ufeff/, '') : text;
      isFirst = false;
      rest = [piece.subarray(end)];
    }
  }
  const last = decodedBlock(joined(rest));
  yield isFirst ? last.replace(/^\ufeff/, '') : last;
}

const joined = (pieces: Uint8Array[]): Uint8Array =>
  pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);

const older = new TextDecoder('windows-1252');

function decodedBlock(block: Uint8Array): string {
  try {
    return strict.decode(block);
  } catch {
    return linesOf(block)
      .map((line) => (fits(line) ? strict.decode(line) : older.decode(line)))
      .join('');
  }
}

function linesOf(block: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < block.length; ) {
    const end = block.indexOf(newline, start) + 1 || block.length;
    lines.push(block.subarray(start, end));
    start = end;
  }
  return lines;
}
