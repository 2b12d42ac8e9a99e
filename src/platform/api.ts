import type { Lang } from '#platform/i18n';

type Words = Record<Lang, string>;

/** An address that other programs may ask, as OpenAPI 3.1 describes it. */
export interface ApiPath {
  /** With its parameters in braces: `/annuaire/{slug}/contact.vcf`. */
  path: string;
  summary: Words;
  parameters?: readonly ApiParameter[];
  /** The media type of what it answers, and its JSON Schema. */
  type: string;
  schema: object;
}

export interface ApiParameter {
  name: string;
  in: 'query' | 'path';
  description: Words;
  schema: object;
  example?: string | number;
}
