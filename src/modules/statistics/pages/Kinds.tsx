import type { Page } from '#platform/page';
import { Bars } from '#ui/Bars';
import type { Part } from '../figures.ts';
import type { Read } from '../read.ts';
import { words } from '../words.ts';
import { CountTable } from './CountTable.tsx';

const mostBars = 12;
/** The file has them all. */
const mostRows = 50;

/** The kinds as shares of the year, the year before as a mark. */
export function Kinds({ page, read, file }: { page: Page; read: Read; file: string }) {
  const t = words(page.lang);
  const { indicator, figures } = read;
  const { kinds } = indicator;
  if (!kinds || figures.kinds.length < 2) return null;
  const shareOf = (of: 'now' | 'before') => {
    const whole = figures[of] ?? 0;
    return (part: Part): number => (whole === 0 ? 0 : (part[of] ?? 0) / whole);
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
          ...(figures.span.before ? { before: before(part) } : {}),
        }))}
        note={figures.span.before ? t.mark : undefined}
      />
      <CountTable
        page={page}
        caption={kinds.title[page.lang]}
        head={kinds.title[page.lang]}
        rows={figures.kinds.slice(0, mostRows)}
        nameOf={nameOf}
        isCompared={figures.span.before !== null}
        file={file}
      />
    </section>
  );
}
