import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { type Lang, speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { facetWords } from '../facet-words.ts';
import {
  choiceOf,
  type FacetKey,
  facetGroups,
  facetKeys,
  facetsOf,
  type FacetGroup as Group,
  groupOf,
} from '../facets.ts';
import type { Found } from '../find.ts';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';

interface InFilters {
  page: Page;
  found: Found;
}

/** The groups that few need, and the end of the longest one, wait behind a click. */
const firstShown: Partial<Record<Group, number>> = { service: 6, public: 0, label: 0 };

/** All choices, each with how many spaces it would leave. */
export const FacetGroups = ({ page, found }: InFilters) => (
  <>
    {facetGroups.map((group) => (
      <FacetGroup page={page} found={found} group={group} />
    ))}
  </>
);

/** The choices of a group that lead somewhere; one that is ticked stays, to be taken back. */
function FacetGroup({ page, found, group }: InFilters & { group: Group }) {
  const t = speak({ fr, en }, page.lang);
  const keys = facetsOf(group).filter((key) => found.counts[key] > 0 || found.search.choices.has(key));
  if (keys.length === 0) return null;
  const count = firstShown[group] ?? keys.length;
  const title = t.groups[group];
  if (count === 0) {
    return (
      <details class="field" open={isUsed(found, keys)}>
        <summary>{title}</summary>
        <fieldset aria-label={title}>{keys.map((key) => choice({ page, found }, key))}</fieldset>
      </details>
    );
  }
  const folded = keys.slice(count);
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      {keys.slice(0, count).map((key) => choice({ page, found }, key))}
      {folded.length > 0 && (
        <details open={isUsed(found, folded)}>
          <summary>{t.filters.others}</summary>
          {folded.map((key) => choice({ page, found }, key))}
        </details>
      )}
    </fieldset>
  );
}

const isUsed = ({ search }: Found, keys: readonly FacetKey[]): boolean =>
  keys.some((key) => search.choices.has(key));

type Drawn = Record<FacetKey, string>;

/**
 * What never changes of a choice, from its box to its count. Forty choices are half the elements of the page: drawn once
 * for all, they take away a third of its time.
 */
const boxesIn = (lang: Lang): Drawn =>
  Object.fromEntries(facetKeys.map((key) => [key, String(box(key, facetWords[lang][key]))])) as Drawn;

const box = (key: FacetKey, words: string) =>
  html`type="checkbox" name="${groupOf(key)}" value="${choiceOf(key)}"> <span>${words}</span> <span class="count">`;

const boxes: Record<Lang, Drawn> = { fr: boxesIn('fr'), en: boxesIn('en') };

/** Each on a line of its own, in w3m as well. */
function choice({ page: { lang }, found: { search, counts } }: InFilters, key: FacetKey): Child {
  const ticked = search.choices.has(key) ? 'checked ' : '';
  return raw(
    `<div><label class="choice"><input ${ticked}${boxes[lang][key]}${counts[key]}</span></label></div>`,
  );
}
