import { HocuspocusProvider } from '@hocuspocus/provider';
import { IndexeddbPersistence } from 'y-indexeddb';
import {
  initProseMirrorDoc,
  redoCommand,
  undoCommand,
  yCursorPlugin,
  ySyncPlugin,
  yUndoPlugin,
} from 'y-prosemirror';
import * as Y from 'yjs';
import { schema } from '#platform/rich-text/document/schema';
import { attributesOf, mostLettersOf } from '../../../browser/editor/open-editor.ts';
import { type Editor, openPage } from '../../../browser/editor/open-page.ts';
import { type Said, tokenOf } from '../rules.ts';
import { announceOthers } from './announce.ts';
import { drawCursor, drawSelection } from './cursors.ts';
import type { LiveWords } from './live-words.ts';
import { showPresence } from './presence.ts';
import { openState } from './state.ts';

export interface Live {
  host: HTMLElement;
  form: HTMLFormElement;
  field: HTMLTextAreaElement;
  words: LiveWords;
  address: URL;
  room: string;
  /** Whose page this is. */
  person: string;
  /** Whether what is written without a line may stay on this computer. */
  keeps: boolean;
  toPlainText: () => void;
  /** Tells whoever waits for the page in which one writes. */
  opened: (editor: Editor) => void;
}

/** The name of the text inside its document, as the program calls it. */
const textName = 'text';

/** Connects, and puts the page that several write in the place of the form, once it says what they wrote. */
export function openLive(live: Live): void {
  const { address, room, person, words, host, form, field } = live;
  const shared = new Y.Doc();
  const state = openState(live);
  const store = live.keeps ? keptHere(room, shared) : null;
  address.protocol = address.protocol.replace('http', 'ws');
  const provider = new HocuspocusProvider({
    url: address.href,
    name: room,
    document: shared,
    token: () => tokenOf(person, shared.clientID),
    onSynced: () => void open(),
    onStatus: ({ status }) => state.line(status === 'connected'),
    onUnsyncedChanges: ({ number }) => state.unsaved(number),
    onAuthenticationFailed: ({ reason }) => turn(reason),
    onStateless: ({ payload }) => hear(JSON.parse(payload) as Said),
    onClose: ({ event }) => event.code === 4403 && stop(words.refused),
  });
  let editor: Editor | null = null;
  const announcer = announceOthers(live, { shared, provider });

  // A line that comes back is another one, even where the old one never said that it was cut.
  window.addEventListener('online', () => provider.configuration.websocketProvider.webSocket?.close());

  async function open(): Promise<void> {
    await store?.whenSynced;
    if (editor) return;
    // Who is in the middle of a sentence keeps her field: her form is merged when she saves it.
    if (field.value !== field.defaultValue) return provider.destroy();
    editor = openEditor(live, { shared, provider });
    form.hidden = true;
    host.append(editor.dom, announcer.choice);
    provider.setAwarenessField('here', true);
    showPresence(live, provider);
    live.opened(editor);
  }

  /** Drawn again, it is the page of who reads it now, under a number of its own. */
  function turn(why: string): void {
    if (why === 'another' || (why === 'number' && !editor)) location.reload();
    else stop(words.refused);
  }

  function stop(why: string): void {
    provider.disconnect();
    state.stop(why);
    editor?.view.setProps({ editable: () => false });
  }

  function hear(said: Said): void {
    if (said.kind === 'wrote') announcer.wrote(said.name);
    else stop(words[said.kind]);
  }
}

interface Open {
  shared: Y.Doc;
  provider: HocuspocusProvider;
}

function openEditor({ field, words, toPlainText }: Live, { shared, provider }: Open): Editor {
  const text = shared.getXmlFragment(textName);
  const { doc, mapping } = initProseMirrorDoc(text, schema);
  const attributes = attributesOf(field);
  field.removeAttribute('id');
  return openPage(words.writing, {
    doc: doc.childCount > 0 ? doc : null,
    undoing: { undo: undoCommand, redo: redoCommand, plugins: [yUndoPlugin()] },
    plugins: [
      ySyncPlugin(text, { mapping }),
      ...(provider.awareness
        ? [yCursorPlugin(provider.awareness, { cursorBuilder: drawCursor, selectionBuilder: drawSelection })]
        : []),
    ],
    attributes,
    label: `${words.writing.bar} : ${words.text}`,
    changed: () => {},
    mostLetters: mostLettersOf(field),
    toPlainText,
  });
}

/** A browser that is asked to keep nothing keeps nothing. */
function keptHere(room: string, shared: Y.Doc): IndexeddbPersistence | null {
  try {
    return new IndexeddbPersistence(`maillage-notepad-${room}`, shared);
  } catch {
    return null;
  }
}
