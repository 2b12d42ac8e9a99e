import type { Source } from '#modules/place-formats/rules';

/** How a source is read: without the places outside the territory, with what is personal. */
export const readingOptions = ['inside', 'personal'] as const;

export const rhythms = ['never', 'daily', 'weekly'] as const;
type Schedule = Exclude<(typeof rhythms)[number], 'never'>;

export interface ImportSource {
  id: string;
  name: string;
  kind: Source | null;
  address: string | null;
  mapping: Record<string, string>;
  insideOnly: boolean;
  withPersonal: boolean;
  schedule: Schedule | null;
  ownerId: string | null;
  fingerprint: string | null;
  lookedAt: Date | null;
  problem: string | null;
}

/** « liste-fs-20240801.csv » and « liste-fs-20250101.csv » come from one source, liste-fs. */
export const sourceNameOf = (fileName: string): string =>
  fileName
    .replace(/^.*[/\\]/, '')
    .replace(/(\.(csv|json|jsonl|ndjson|txt|tsv|gz))+$/i, '')
    .replace(/(^|[-_ .])(19|20)\d{2}([-_.]?[0-3]\d){1,2}(?=$|[-_ .])/g, '$1')
    .replace(/[-_ .]{2,}/g, '-')
    .replace(/^[-_ .]+|[-_ .]+$/g, '')
    .slice(0, 120) || 'fichier';
