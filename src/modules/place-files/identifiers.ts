import type { Identifier } from '#modules/network/rules';
import { slugOf } from '#platform/slug';

/**
 * The numbers that other lists know a place by. The national file joins those of the lists it was merged from, each
 * with the name of its list: `Coop-numérique_<uuid>__Hinaura_<number>`. data·inclusion writes `dora--<number>`.
 * A bare number belongs to whoever collected the row; without a name for that list it could be anybody's.
 */
export function identifiersIn(text: string, list: string | null): Identifier[] {
  const ownList = list && slugOf(list);
  const parts = text.split(/__|\|/).map((part) => part.trim());
  const found = parts
    .filter((part) => part !== '')
    .map((part) => {
      const [, scheme = '', value = ''] =
        /^(\p{Lu}[^_]*)_(.+)$/su.exec(part) ?? /^([a-z][a-z0-9-]*?)--(.+)$/s.exec(part) ?? [];
      if (scheme) return { scheme: slugOf(scheme), value };
      const mine =
        ownList && slugOf(part).startsWith(`${ownList}-`) ? part.slice(part.indexOf('_') + 1) : part;
      return { scheme: ownList ?? '', value: mine };
    });
  const kept = found.filter(({ scheme, value }) => scheme !== '' && value !== '' && value.length <= 200);
  return kept.filter(
    ({ scheme, value }, at) =>
      kept.findIndex((each) => each.scheme === scheme && each.value === value) === at,
  );
}
