import { yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import * as Y from 'yjs';
import { documentOf, markdownOf } from '#platform/rich-text/document/document';
import { schema } from '#platform/rich-text/document/schema';
import { rewrite } from './rewrite.ts';

/** The name of the text inside its Yjs document. */
export const textName = 'text';

export const fragmentOf = (shared: Y.Doc): Y.XmlFragment => shared.getXmlFragment(textName);

/** The document that these changes make, whatever their order. */
export function sharedOf(updates: readonly Uint8Array[]): Y.Doc {
  const shared = new Y.Doc();
  shared.transact(() => {
    for (const update of updates) Y.applyUpdate(shared, update);
  });
  return shared;
}

/** What it says, in Markdown. What no page of ours can show is left out; the shared document stays as it is. */
export function textOf(shared: Y.Doc): string {
  const copy = sharedOf([Y.encodeStateAsUpdate(shared)]);
  return markdownOf(yXmlFragmentToProseMirrorRootNode(fragmentOf(copy), schema));
}

/** Has the document say this instead, touching what differs and nothing else; answers the change, null when there is none. */
export function typeInto(shared: Y.Doc, text: string): Uint8Array | null {
  const before = Y.encodeStateVector(shared);
  let isTouched = false;
  const touched = () => {
    isTouched = true;
  };
  shared.on('update', touched);
  shared.transact(() => rewrite(fragmentOf(shared), documentOf(text)));
  shared.off('update', touched);
  return isTouched ? Y.encodeStateAsUpdate(shared, before) : null;
}
