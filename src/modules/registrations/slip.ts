import { whenInWords } from '#modules/agenda/rules';
import type { ToldBooking, ToldRegistration } from '#modules/registration';
import { compose } from '#platform/documents/compose';
import type { Lang } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import { formatPhone } from '#platform/phone-words';
import source from './pages/slip.typ?raw';
import { words } from './words.ts';

/** What somebody takes home, on A6: when, where, her number, whom to call. Nothing of what she needs. */
export function slip({
  told: { registration, bookings },
  lang,
  zone,
  network,
  now,
}: {
  told: ToldRegistration;
  lang: Lang;
  zone: string;
  network: string;
  now: Date;
}): Promise<Uint8Array> {
  const t = words(lang).slip;
  const live = bookings.filter(({ state, status }) => state !== 'cancelled' && status === 'planned');
  const first = (live[0] ?? bookings[0]) as ToldBooking;
  const waiting = live.find(({ state }) => state === 'waiting');
  return compose({
    sources: { 'main.typ': source },
    data: {
      lang,
      network,
      title: first.title,
      who: `${registration.firstName} ${registration.name}`,
      standing: live.length === 0 ? t.cancelled : waiting ? t.waiting(waiting.rank ?? 1) : t.seat,
      meetings: live.map((one) => capitalised(whenInWords(lang, one, zone))),
      where: [first.spaceName, first.place, first.address, first.communeName].filter(Boolean).join(', '),
      number: t.number(registration.number),
      call: first.spacePhone ? t.call(formatPhone(first.spacePhone)) : '',
    },
    madeAt: now,
    use: 'reading',
  });
}
