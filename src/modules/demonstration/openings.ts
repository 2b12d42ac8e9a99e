import type { WalkIn } from '#modules/network/rules';
import type { Kind } from './kind.ts';

/** Opening hours in OSM syntax, as such places have them; a quoted comment means by appointment. */
export const openings: Record<Kind, readonly string[]> = {
  library: [
    'Tu,Fr 14:00-18:00; We 09:00-12:00,14:00-18:00; Sa 09:00-12:30; PH off',
    'Tu 09:00-12:00,14:00-18:00; We 09:00-12:00,14:00-18:00; Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:30; PH off',
    'Tu,Th 15:00-18:30; We 10:00-12:00,14:00-18:00; Sa 10:00-12:00,14:00-17:00; PH off',
    'Mo 14:00-18:00; Tu 09:00-12:00,14:00-18:00; We 09:00-12:00,14:00-18:00; Fr 14:00-19:00; Sa 09:00-12:30; PH off',
    'We 10:00-12:30,13:30-17:30; Fr 16:00-18:30; week 01-53/2 Sa 10:00-12:00; PH off',
  ],
  town_hall: [
    'Mo,Tu,Th,Fr 09:00-12:00; We 14:00-17:00 "sur rendez-vous"; PH off',
    'Tu,Th 08:30-12:00; Fr 13:30-17:00; PH off',
    'Mo-Fr 09:00-12:00 "sur rendez-vous", Mo,Fr 14:00-17:00; PH off',
    'Mo-Fr 09:00-12:00, Tu,Th 14:00-16:30 "sur rendez-vous"; PH off',
    'Mo,We 09:00-12:00,14:00-17:00; Fr 09:00-12:00; PH off',
    'Tu 09:00-12:30; week 02-52/2 Th 14:00-18:00; Fr 09:00-12:30; PH off',
  ],
  association: [
    'Mo,Th 14:00-18:00; We 09:00-12:00; PH off',
    'Tu 09:30-12:00,14:00-17:00; Th 17:30-20:00; PH off',
    'We 14:00-18:00; Sa 09:30-12:30; PH off',
    'Mo-Th 09:00-12:00, Mo-Th 14:00-17:00 "sur rendez-vous"; PH off',
    'Tu,Fr 10:00-12:00,15:00-18:00; week 01-53/2 Sa 10:00-12:00; PH off',
    'Tu-Th 09:00-12:30,13:30-17:30; PH off',
    'Tu-Fr 09:00-12:00 "sur rendez-vous", Tu-Fr 14:00-17:00; PH off',
    'Mo-Fr 09:00-12:30 "sur rendez-vous", We 14:00-18:00; PH off',
  ],
  school: [
    'Mo,Th 17:00-19:30; We 13:30-17:30; PH off',
    'Tu,Th 17:15-19:00; Sa 09:30-12:00; PH off',
    'We 09:00-12:00,13:30-17:00; Fr 17:00-19:00; PH off',
  ],
  relay: [
    'Mo-Th 09:00-12:30,13:30-17:00; Fr 09:00-12:30; PH off',
    'Tu 09:00-12:00; Th 14:00-17:00; Fr 09:00-12:00 "sur rendez-vous"; PH off',
    'week 01-53/2 Mo-We 09:00-12:00; week 02-52/2 Th,Fr 14:00-17:30; PH off',
    'Mo-We,Fr 09:00-12:00; Th 14:00-18:30; PH off',
    'Mo-Fr 09:00-12:00 "sur rendez-vous"; We 14:00-17:00; PH off',
    'Tu-Th 09:00-12:30 "sur rendez-vous", Tu-Th 13:30-16:30; PH off',
  ],
  social_centre: [
    'Mo-Fr 09:00-12:00,14:00-18:00; PH off',
    'Mo 14:00-18:00; Tu-Fr 09:00-12:30,14:00-17:30; Sa 09:00-12:00; PH off',
    'Mo-Th 09:00-12:00,13:30-18:00; Fr 09:00-12:00, Fr 14:00-16:00 "sur rendez-vous"; PH off',
    'Tu-Fr 09:30-18:00, Th 18:00-20:00; PH off',
    'Mo-Fr 09:00-12:30 "sur rendez-vous", Mo-Fr 13:30-17:30; PH off',
  ],
  third_place: [
    'Mo-Fr 08:30-19:00; PH off',
    'Tu-Fr 09:00-18:30; Sa 10:00-17:00; PH off',
    'Mo-Fr 09:00-12:30,13:30-18:00, Th 18:00-21:00; PH off',
    'We-Sa 10:00-19:00; PH off',
  ],
  youth: [
    'Mo-Fr 13:30-18:30, We 10:00-12:00; PH off',
    'Tu-Fr 12:00-18:00; Sa 14:00-18:00; PH off',
    'Mo,Tu,Th,Fr 16:00-19:00; We 13:00-18:30; PH off',
  ],
};

/** Whether one may come without an appointment, from what the hours say. */
export function walkInOf(hours: string): WalkIn {
  if (!hours.includes('rendez-vous')) return 'yes';
  return hours.split(/[;,] /).some((rule) => /\d\d:\d\d/.test(rule) && !rule.includes('rendez-vous'))
    ? 'sometimes'
    : 'no';
}
