/** The pages worth a link around the current one; null stands for those left out. */
export function pageWindow(current: number, count: number): (number | null)[] {
  const shown = [1, 2, 3, current - 1, current, current + 1, count].filter(
    (page) => page >= 1 && page <= count,
  );
  const pages = [...new Set(shown)].sort((a, b) => a - b);
  return pages.flatMap((page, index) => gapBefore(page, pages[index - 1] ?? 0));
}

/** A gap of one page is filled by that page: it takes no more room than the gap. */
function gapBefore(page: number, before: number): (number | null)[] {
  if (page - before === 2) return [page - 1, page];
  return page - before > 2 ? [null, page] : [page];
}
