/** More than the longest form of ours has, a list of people or a file with its columns. */
const mostFields = 20_000;

/**
 * Whether a posted form has more fields than any of ours: a few letters each, they would take a thousand times their bytes
 * once they are read apart, and once more on the page that gives them back.
 */
export function isCrowd(body: Uint8Array, contentType: string): boolean {
  const between = contentType.startsWith('multipart/form-data') ? '\r\n--' : '&';
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  let fields = 1;
  for (let at = bytes.indexOf(between); at >= 0; at = bytes.indexOf(between, at + between.length))
    if (++fields > mostFields) return true;
  return false;
}
