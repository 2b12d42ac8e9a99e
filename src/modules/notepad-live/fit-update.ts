import * as Y from 'yjs';
import { textName } from '#modules/notepads';
import { addressOf, schema } from '#platform/rich-text/document/schema';

/** A message that no page of ours could have sent. */
class UnfitUpdate extends Error {
  override name = 'UnfitUpdate';
}

/**
 * Throws unless a change holds only what a text of ours is made of: its blocks, its manners, links that lead where a page of ours
 * would let them. What is read here was sent by a browser, and goes to all others.
 */
export function requireFit(update: Uint8Array): void {
  const { structs } = decoded(update);
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue;
    if (typeof struct.parent === 'string' && struct.parent !== textName) throw new UnfitUpdate('elsewhere');
    if (!isFit(struct.content)) throw new UnfitUpdate(struct.content.constructor.name);
  }
}

function decoded(update: Uint8Array): { structs: unknown[] } {
  try {
    return Y.decodeUpdate(update);
  } catch {
    throw new UnfitUpdate('unreadable');
  }
}

function isFit(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentType)
    return (
      content.type instanceof Y.XmlText ||
      (content.type instanceof Y.XmlElement && Object.hasOwn(schema.nodes, content.type.nodeName))
    );
  if (content instanceof Y.ContentFormat) return isFitManner(content.key, content.value);
  return (
    content instanceof Y.ContentString ||
    content instanceof Y.ContentAny ||
    content instanceof Y.ContentDeleted
  );
}

function isFitManner(name: string, value: unknown): boolean {
  if (!Object.hasOwn(schema.marks, name)) return false;
  if (name !== 'link' || value === null) return true;
  return (
    typeof value === 'object' &&
    'href' in value &&
    typeof value.href === 'string' &&
    addressOf(value.href) !== false
  );
}
