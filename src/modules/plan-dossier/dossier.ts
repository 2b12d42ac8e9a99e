import { yearsInWords } from '#modules/plans/rules';
import { compose } from '#platform/documents/compose';
import type { Page } from '#platform/page';
import { blocksOf } from '#platform/rich-text/blocks';
import { richTextTypst } from '#platform/rich-text/typst';
import { calendarTable, costTables, scenarioTables } from './figures.ts';
import source from './pages/dossier.typ?raw';
import { objectiveSheets } from './sheets.ts';
import type { Source } from './source.ts';
import { words } from './words.ts';

/** A plan as PDF/UA-1, in the language of whoever prints it; what people wrote is marked with its own. Same plan, same bytes. */
export function dossier(page: Page, { content, groupName, standing, madeAt }: Source): Promise<Uint8Array> {
  const t = words(page.lang);
  return compose({
    sources: { 'main.typ': source, ...richTextTypst },
    data: {
      ...{ lang: page.lang, ownLang: content.lang, title: content.title },
      network: page.network.name,
      group: groupName,
      years: yearsInWords(content.years),
      standing,
      contents: t.contents,
      introduction: t.introduction,
      summary: blocksOf(content.summary, {
        lang: content.lang,
        href: (path: string) => page.absolute(path, content.lang),
      }),
      // Ten years of large amounts stand side by side on a page that lies.
      isWide: content.years.length > 5,
      yearNames: content.years.map(String),
      objectives: objectiveSheets(page, content),
      calendar: calendarTable(page.lang, content),
      costs: costTables(page.lang, content),
      scenarios: scenarioTables(page.lang, content),
    },
    madeAt,
    use: 'reading',
  });
}
