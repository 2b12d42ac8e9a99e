import type { Page } from '#platform/page';
import { Bars } from '#ui/Bars';
import type { Part } from '../figures.ts';
import type { Read } from '../read.ts';
import { words } from '../words.ts';
import { CountTable } from './CountTable.tsx';

const mostBars = 12;

/** The kinds as shares of the year, the year before as a mark. */
export function Kinds({ page, read, file }: { page: Page; read: Read; file: string }) {
  const t = words(page.lang);
  const { indicator, figures } = read;
  const { kinds } = indicator;
  if (!kinds || figures.kinds.length < 2) return null;
  const shareOf = (of: 'now' | 'before') => {
    const sum = figures.kinds.reduce((total, part) => total + (part[of] ?? 0), 0);
    return (part: Part): number => (sum === 0 ? 0 : (part[of] ?? 0) / sum);
  };
  const [now, before] = [shareOf('now'), shareOf('before')];
  const nameOf = ({ key }: Part): string =>
    key === '' ? kinds.name(page.lang, '') || t.noKind : kinds.name(page.lang, key);
  const shown = figures.kinds.filter((part) => part.now !== null && part.now > 0).slice(0, mostBars);
  return (
    <section>
      <h2>{kinds.title[page.lang]}</h2>
      <Bars
        bars={shown.map((part) => ({
          label: nameOf(part),
          value: t.share(now(part)),
          share: now(part),
          ...(figures.before ? { before: before(part) } : {}),
        }))}
        note={figures.before ? t.mark : undefined}
      />
      <CountTable
        page={page}
        caption={kinds.title[page.lang]}
        head={kinds.title[page.lang]}
        rows={figures.kinds}
        nameOf={nameOf}
        isCompared={figures.before !== null}
        file={file}
      />
    </section>
  );
}
