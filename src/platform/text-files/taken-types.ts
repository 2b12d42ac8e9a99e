/** What a text is taken away as, in the order in which it is offered; also how the name of the file ends. */
export const takenTypes = ['odt', 'docx', 'pdf', 'md'] as const;
export type TakenType = (typeof takenTypes)[number];

/** The last part of the address of a text as a file. */
export const fileName = (type: TakenType): string => `texte.${type}`;
