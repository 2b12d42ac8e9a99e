import type { Command, Plugin } from 'prosemirror-state';

/** How one takes back what one wrote: alone, or among others. */
export interface Undoing {
  undo: Command;
  redo: Command;
  plugins: readonly Plugin[];
}
