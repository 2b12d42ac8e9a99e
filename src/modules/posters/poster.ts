import { byDay, detailInWords, type ListedMeeting, timesOnDay } from '#modules/agenda/rules';
import type { PlacedSpace } from '#modules/network/rules';
import { compose } from '#platform/documents/compose';
import { squareCode } from '#platform/documents/square-code';
import type { Lang } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import { formatPhone } from '#platform/phone-words';
import { addDays, type IsoDate, startOfDay } from '#platform/time';
import { formatDates, formatDay } from '#platform/time-words';
import source from './pages/poster.typ?raw';
import type { Paper } from './paths.ts';
import { words } from './words.ts';

export interface Poster {
  paper: Paper;
  lang: Lang;
  zone: string;
  network: string;
  space: PlacedSpace;
  /** The Monday of its week. */
  monday: IsoDate;
  meetings: readonly ListedMeeting[];
  /** Where the square code leads. */
  url: string;
}

/** The poster as PDF/UA-1. What is cancelled is not on it: paper tells what one may come to. */
export function poster(asked: Poster): Promise<Uint8Array> {
  const { paper, lang, zone, network, space, monday, url } = asked;
  const t = words(lang);
  const dates = formatDates(lang, { from: monday, to: addDays(monday, 6) }, monday);
  const code = squareCode(url);
  return compose({
    sources: { 'main.typ': source },
    data: {
      paper,
      lang,
      network,
      title: t.title(space.name, dates),
      week: t.week(dates),
      space: space.name,
      address: `${space.address}, ${space.communeName}`,
      days: daysOf(asked),
      nothing: t.nothing,
      call: t.call,
      phone: space.phone ? formatPhone(space.phone) : null,
      web: url.replace(/^https?:\/\//, ''),
      codeAlt: t.codeAlt,
      codeSide: code.side,
    },
    images: { code: code.pixels },
    madeAt: startOfDay(monday, zone),
    use: 'reading',
  });
}

function daysOf({ lang, zone, monday, meetings }: Poster) {
  const held = meetings.filter(({ status }) => status === 'planned');
  return [...byDay(held, monday, zone)].map(([day, those]) => ({
    name: capitalised(formatDay(lang, day)),
    meetings: those.map((one) => ({
      times: timesOnDay(lang, day, one, zone),
      title: one.title,
      detail: [detailInWords(lang, one, { withSpace: false }), one.priceCents === 0 && words(lang).free]
        .filter(Boolean)
        .join(' · '),
    })),
  }));
}
