import { z } from 'zod';
import { choice, given, optional, whole } from '#platform/forms/fields';
import { languages } from '#platform/i18n';
import { type Collection, longestSummary, longestTitle } from './collection.ts';

/** A collection as it is written; `seen` is the version that the form was filled from. */
export const CollectionForm = z.object({
  /** A space, or `network`. */
  owner: given('owner', 60),
  title: given('title', longestTitle).regex(/^[^\n]*$/, 'oneLine'),
  summary: given('summary', longestSummary),
  lang: choice(languages),
  seen: optional(whole(1, 1_000_000)),
});

export const valuesOf = ({ title, summary, lang, spaceId, version }: Collection) => ({
  title,
  summary,
  lang,
  owner: spaceId ?? 'network',
  seen: String(version),
});

const one = optional(z.uuid('unknownChoice'));

/** What one press does with what stands in a collection: the name of its button says it, its value which resource. */
export const ContentForm = z.object({ add: one, up: one, down: one, out: one });

export const StatusForm = z.object({ act: choice(['published', 'withdrawn']) });

export const PutForm = z.object({ collection: z.uuid('unknownChoice'), resource: z.uuid('unknownChoice') });
