import type { Lang } from '#platform/i18n';
import { readHours } from './hours.ts';
import type { Locality } from './schedule.ts';

const days: Record<string, string> = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
  Su: 'dimanche',
};

/**
 * Hours in OSM syntax as somebody of that language types them, `lundi-vendredi 9h-12h, 14h-17h`, for a field. Read
 * again they say the same; those that would not are left as they are.
 */
export function typedHours(hours: string, lang: Lang, place: Locality): string {
  if (lang !== 'fr' || hours.includes('"')) return hours;
  const typed = hours
    .replace(/\b(?:Mo|Tu|We|Th|Fr|Sa|Su)\b/g, (day) => days[day] ?? day)
    .replace(/\bPH off\b/, 'jours fériés fermé')
    .replace(/\b0?(\d?\d):(\d\d)\b/g, (_time, hour, minutes) => `${hour}h${minutes === '00' ? '' : minutes}`)
    .replaceAll(/(\dh\d*),(?=\d)/g, '$1, ')
    .replaceAll('; ', '\u00a0; ');
  const reading = readHours(typed, place);
  return reading.ok && reading.hours === hours ? typed : hours;
}
