import { HocuspocusProvider, WebSocketStatus } from '@hocuspocus/provider';
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
import { codes, type Said, tokenOf } from '../rules.ts';
import { type Announcer, announceOthers } from './announce.ts';
import { drawCursor, drawSelection } from './cursors.ts';
import { giveBack } from './give-back.ts';
import { KeptNotepad } from './kept-notepad.ts';
import type { LiveWords } from './live-words.ts';
import { bringBack, type OwnWords, ownWords } from './own-words.ts';
import { showPresence } from './presence.ts';
import { openState, type State } from './state.ts';

export interface Live {
  host: HTMLElement;
  form: HTMLFormElement;
  field: HTMLTextAreaElement;
  words: LiveWords;
  address: URL;
  room: string;
  title: string;
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
export async function openLive(live: Live): Promise<void> {
  const { room, person, title } = live;
  const shared = new Y.Doc();
  const about = {
    store: `maillage-notepad-${room}-${person}`,
    notepad: room.split('/')[1] ?? '',
    person,
    title,
  };
  new LivePage(live, shared, await KeptNotepad.open(about, shared, live.keeps));
}

class LivePage {
  readonly #live: Live;
  readonly #shared: Y.Doc;
  readonly #text: Y.XmlFragment;
  readonly #kept: KeptNotepad;
  readonly #state: State;
  readonly #provider: HocuspocusProvider;
  readonly #announcer: Announcer;
  #editor: Editor | null = null;
  /** What was written here before the line came back. */
  #own: OwnWords[] = [];
  #isOver = false;
  /** How often it tried to connect in vain. */
  #tries = 0;

  constructor(live: Live, shared: Y.Doc, kept: KeptNotepad) {
    this.#live = live;
    this.#shared = shared;
    this.#text = shared.getXmlFragment(textName);
    this.#kept = kept;
    this.#state = openState(live);
    this.#provider = this.#connect();
    this.#announcer = announceOthers(live, { shared, provider: this.#provider });
    shared.on('update', (_bytes, _origin, _shared, { local }: Y.Transaction) => local && kept.wrote());
    shared.on('afterTransaction', ({ origin, beforeState, afterState }: Y.Transaction) => {
      if (origin === this.#provider)
        kept.know([...afterState].filter(([number, clock]) => clock !== beforeState.get(number)));
    });
    // A line that comes back is another one, even where the old one never said that it was cut; and is not waited for: after
    // some minutes without one, the next try would be half a minute away.
    const { websocketProvider: line } = this.#provider.configuration;
    window.addEventListener('online', () => {
      if (line.status === WebSocketStatus.Connected) line.webSocket?.close();
      else void line.connect();
    });
  }

  #connect(): HocuspocusProvider {
    const { address, room, person } = this.#live;
    address.protocol = address.protocol.replace('http', 'ws');
    return new HocuspocusProvider({
      url: address.href,
      name: room,
      document: this.#shared,
      token: () => tokenOf(person, this.#shared.clientID),
      onOpen: () => {
        this.#own = ownWords(this.#text, this.#kept.sent);
      },
      onSynced: () => this.#open(),
      onStatus: ({ status }) => this.#line(status),
      onUnsyncedChanges: ({ number }) => {
        this.#state.unsaved(number);
        if (number === 0) this.#kept.isSent(this.#shared);
      },
      onAuthenticated: ({ scope }) => scope === 'readonly' && this.#leave(this.#live.words.closed),
      onAuthenticationFailed: ({ reason }) => this.#turn(reason),
      onStateless: ({ payload }) => this.#hear(JSON.parse(payload) as Said),
      onClose: ({ event }) => this.#close(event.code),
    });
  }

  #line(status: string): void {
    this.#state.line(status === 'connected');
    if (status === 'connected') this.#tries = 0;
    else if (status === 'connecting' && this.#tries++ > 0) void this.#askWhy();
  }

  /** A line that is refused says no reason, and may as well be none: the same address says whether her sign-in ended. */
  async #askWhy(): Promise<void> {
    if (!navigator.onLine || this.#isOver) return;
    const address = new URL(this.#live.address);
    address.protocol = address.protocol.replace('ws', 'http');
    const answer = await fetch(address, { cache: 'no-store' }).catch(() => null);
    if (answer?.status === 401) this.#close(codes.signedOut);
  }

  #open(): void {
    const { host, form, field, words } = this.#live;
    if (bringBack(this.#text, this.#own)) this.#announcer.say(words.broughtBack);
    this.#own = [];
    if (this.#editor) return;
    // Who is in the middle of a sentence keeps her field: her form is merged when she saves it.
    if (field.value !== field.defaultValue) {
      this.#provider.destroy();
      return;
    }
    this.#editor = openEditor(this.#live, { shared: this.#shared, provider: this.#provider });
    form.hidden = true;
    host.append(this.#editor.dom, this.#announcer.choice);
    this.#provider.setAwarenessField('here', true);
    showPresence(this.#live, this.#provider);
    this.#live.opened(this.#editor);
  }

  #close(code: number): void {
    const { words, keeps } = this.#live;
    if (code === codes.shownOut) this.#leave(words.refused);
    else if (code !== codes.signedOut) return;
    else if (keeps) this.#stop(words.signedOut);
    else this.#leave(words.signedOutShared);
  }

  /** Drawn again, it is the page of who reads it now, under a number of its own. */
  #turn(why: string): void {
    if (why === 'again') this.#provider.configuration.websocketProvider.webSocket?.close();
    else if (why === 'another') void this.#kept.forget().then(() => location.reload());
    else if (why === 'number' && !this.#editor) location.reload();
    else this.#leave(this.#live.words.refused);
  }

  #hear(said: Said): void {
    if (said.kind === 'wrote') this.#announcer.wrote(said.name);
    else this.#leave(this.#live.words[said.kind]);
  }

  /** Nothing is taken here any more: what was not sent is given back, and stays in this browser until she says that she has it. */
  #leave(why: string): void {
    if (this.#isOver) return;
    this.#stop(why);
    const lost = ownWords(this.#text, this.#kept.sent).map(({ words }) => words);
    const { host, words, keeps } = this.#live;
    if (lost.length === 0 || !keeps) void this.#kept.forget();
    if (lost.length === 0) return;
    const place = giveBack(lost, words.given);
    if (keeps) place.append(this.#erasing());
    host.querySelector('.live-state')?.after(place);
  }

  #erasing(): HTMLElement {
    const { erase, erased } = this.#live.words;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button secondary',
      textContent: erase,
    });
    button.addEventListener('click', () => {
      void this.#kept.forget();
      const said = Object.assign(document.createElement('p'), { textContent: erased, tabIndex: -1 });
      button.closest('.field')?.replaceWith(said);
      said.focus();
    });
    return button;
  }

  #stop(why: string): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#provider.disconnect();
    this.#state.stop(why);
    this.#editor?.view.setProps({ editable: () => false });
    this.#editor?.dom.querySelector('[role=toolbar]')?.remove();
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
