import { notepadPath } from '#modules/notepads/rules';

/** What a notepad is taken away as, in the order in which it is offered. */
export const fileTypes = ['odt', 'docx', 'pdf', 'md'] as const;
export type FileType = (typeof fileTypes)[number];

export const filePath = (id: string, type: FileType): string => notepadPath(id, `texte.${type}`);
