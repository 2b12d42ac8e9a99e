import { notepadPath } from '#modules/notepads/rules';

export const commentsPath = (notepad: string): string => notepadPath(notepad, 'commentaires');
export const settledPath = (notepad: string): string => notepadPath(notepad, 'commentaires', 'regles');
export const passagePath = (notepad: string, passage: string, ...rest: readonly string[]): string =>
  notepadPath(notepad, 'passages', passage, ...rest);
