/** What the editor says, as the page gives it: in the page's language. */
export interface Words {
  bar: string;
  strong: string;
  emphasis: string;
  title: string;
  subtitle: string;
  bullets: string;
  numbers: string;
  checks: string;
  /** What a box says of itself, and what is said once it is ticked or no longer is. */
  done: string;
  notDone: string;
  quote: string;
  table: string;
  /** Said when one comes into a table: how one moves in it, and out of it. */
  inTable: string;
  addColumn: string;
  removeColumn: string;
  /** Said once it is done: COUNT is how many there are then. */
  columnAdded: string;
  columnRemoved: string;
  link: string;
  undo: string;
  toPlainText: string;
  toFormatted: string;
  cannot: string;
  /** What is pasted does not go in. */
  tooLong: string;
  address: string;
  wrongAddress: string;
  setLink: string;
  removeLink: string;
  cancel: string;
}
