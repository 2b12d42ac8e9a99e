import { words as agendaWords, priceInWords } from '#modules/agenda/rules';
import type { Lang } from '#platform/i18n';
import { formatPhone } from '#platform/phone-words';
import type { FollowedSeries, OddMeeting } from './followed-series.ts';
import { words } from './words.ts';

/** What a calendar says of an event, in words. Programs that do not know of cancelling read it in the title. */
export function eventWords(
  lang: Lang,
  series: FollowedSeries,
  { meeting, url }: { meeting: OddMeeting | null; url: string },
) {
  const t = words(lang);
  const title = meeting?.title ?? series.title;
  return {
    title: meeting?.status === 'cancelled' ? t.cancelled(title) : title,
    text: [
      meeting?.reason,
      series.summary,
      series.description,
      series.priceCents === 0 ? t.free : `${priceInWords(lang, series.priceCents)}.`,
      series.conditions,
      series.registration !== 'none' && series.phone && t.register(formatPhone(series.phone)),
      t.more(url),
    ]
      .filter(Boolean)
      .join('\n\n'),
    place: placeInWords(series, meeting),
    categories: series.theme ? [agendaWords(lang).themes[series.theme]] : [],
  };
}

/** « Petite salle, Médiathèque, 12 place de la Halle, 46500 Gramat » */
export function placeInWords(series: FollowedSeries, meeting: OddMeeting | null): string | null {
  const { spaceName, address, postalCode, communeName } = series;
  const town = [postalCode, communeName].filter(Boolean).join(' ');
  return [meeting?.place ?? series.place, spaceName, address, town].filter(Boolean).join(', ') || null;
}
