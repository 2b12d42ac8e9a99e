// What begins a program, a page or an archive, and has no business in a picture: long enough never to be chance.
const signatures = ['<script', '<?php', '<html', '<!doctype html', '<svg xmlns', '%pdf-', 'rar!\u001a\u0007'];

// An archive is read from its end: this mark stands in the last 64 KB, after which it may only have a comment.
const zipEnd = 'PK\u0005\u0006';
const zipTail = 65_558;

/**
 * Whether a picture holds another file as well (a "polyglot"): a page, a script, a PDF or an archive that
 * somebody wants served under the name of a photo. Re-encoding drops it anyway; its sender should know.
 */
export function hidesFile(bytes: Buffer): boolean {
  const text = bytes.toString('latin1').toLowerCase();
  if (signatures.some((signature) => text.includes(signature))) return true;
  return bytes.subarray(-zipTail).includes(zipEnd, 0, 'latin1');
}
