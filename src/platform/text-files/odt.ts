import { escaped, xmlDocument } from '#platform/feeds/xml';
import { zip } from '#platform/zip';
import { namespaces } from './namespaces.ts';
import { odtContent } from './odt-content.ts';
import { odtStyles } from './odt-styles.ts';
import type { WrittenText } from './written-text.ts';
import { tag } from './xml.ts';

export const odtType = 'application/vnd.oasis.opendocument.text';

/** A text as a file of LibreOffice (OpenDocument 1.3). Same text, same bytes. */
export async function odt(text: WrittenText): Promise<Uint8Array> {
  const packed = zip(
    [
      // What it is comes first, and is not deflated: programs look there.
      { name: 'mimetype', bytes: async () => bytesOf(odtType) },
      { name: 'META-INF/manifest.xml', bytes: bytesOf(xmlDocument(manifest)) },
      { name: 'meta.xml', bytes: bytesOf(xmlDocument(metaOf(text))) },
      { name: 'styles.xml', bytes: bytesOf(xmlDocument(odtStyles(text))) },
      { name: 'content.xml', bytes: bytesOf(xmlDocument(odtContent(text))) },
    ],
    text.madeAt,
  );
  return new Response(packed).bytes();
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const entry = (path: string, type: string): string =>
  tag('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });

const manifest = tag(
  'manifest:manifest',
  { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
  entry('/', odtType),
  entry('content.xml', 'text/xml'),
  entry('styles.xml', 'text/xml'),
  entry('meta.xml', 'text/xml'),
);

function metaOf({ title, lang, author, madeAt }: WrittenText): string {
  const at = madeAt.toISOString().slice(0, 19);
  return tag(
    'office:document-meta',
    namespaces,
    tag(
      'office:meta',
      {},
      tag('meta:generator', {}, 'Maillage'),
      tag('dc:title', {}, escaped(title)),
      tag('meta:initial-creator', {}, escaped(author)),
      tag('dc:creator', {}, escaped(author)),
      tag('meta:creation-date', {}, at),
      tag('dc:date', {}, at),
      tag('dc:language', {}, lang),
    ),
  );
}
