import { type RawBuilder, sql } from 'kysely';

/** The condition that every word of a search is in one of these columns, with or without its accents. */
export const holdsWords = (words: string, columns: readonly string[]): RawBuilder<boolean> => sql<boolean>`
  (select coalesce(bool_and(public.plain(concat_ws(' ', ${sql.join(columns.map((column) => sql.ref(column)))}))
    like '%' || replace(replace(replace(public.plain(word), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'), true)
   from regexp_split_to_table(${words}, '\\s+') word where word <> '')`;
