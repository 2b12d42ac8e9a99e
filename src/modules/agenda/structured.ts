import { freeSeats } from '#modules/meetings/rules';
import { wallClockOf } from '#platform/time';
import type { ToldMeeting } from './told-meeting.ts';

/** https://schema.org/Event, in a series where there is one (https://schema.org/EventSeries). */
export function structuredMeeting(
  { meeting, series, space, line }: ToldMeeting,
  { url, seriesUrl, network, zone }: { url: string; seriesUrl: string; network: string; zone: string },
): object {
  const offset = (at: Date): string => `${wallClockOf(at, zone)}:00${offsetOf(at, zone)}`;
  const isCancelled = meeting.status === 'cancelled';
  const free = freeSeats(meeting);
  return {
    '@context': 'https://schema.org',
    '@type': series.kind === 'workshop' ? 'EducationEvent' : 'Event',
    name: line.title,
    ...(series.summary ? { description: series.summary } : {}),
    url,
    inLanguage: 'fr',
    startDate: offset(meeting.startsAt),
    endDate: offset(meeting.endsAt),
    ...(line.isMoved ? { previousStartDate: offset(meeting.plannedAt) } : {}),
    eventStatus: `https://schema.org/Event${isCancelled ? 'Cancelled' : line.isMoved ? 'Rescheduled' : 'Scheduled'}`,
    eventAttendanceMode: `https://schema.org/${attendanceOf(series.onlineUrl, space !== null || line.place !== null)}`,
    location: [
      ...(space
        ? [
            {
              '@type': 'Place',
              name: space.name,
              address: {
                '@type': 'PostalAddress',
                streetAddress: space.address,
                postalCode: space.postalCode,
                addressLocality: space.communeName,
                addressCountry: 'FR',
              },
              geo: { '@type': 'GeoCoordinates', latitude: space.latitude, longitude: space.longitude },
            },
          ]
        : line.place
          ? [{ '@type': 'Place', name: line.place, address: line.place }]
          : []),
      ...(series.onlineUrl ? [{ '@type': 'VirtualLocation', url: series.onlineUrl }] : []),
    ],
    organizer: { '@type': 'Organization', name: space?.structureName ?? network },
    ...(meeting.seats === null
      ? {}
      : { maximumAttendeeCapacity: meeting.seats, remainingAttendeeCapacity: free }),
    isAccessibleForFree: series.priceCents === 0,
    offers: {
      '@type': 'Offer',
      price: (series.priceCents / 100).toFixed(2),
      priceCurrency: 'EUR',
      url,
      availability: `https://schema.org/${free === 0 || isCancelled ? 'SoldOut' : 'InStock'}`,
    },
    ...(series.rule ? { superEvent: { '@type': 'EventSeries', name: series.title, url: seriesUrl } } : {}),
  };
}

const attendanceOf = (onlineUrl: string | null, isSomewhere: boolean): string =>
  onlineUrl === null
    ? 'OfflineEventAttendanceMode'
    : isSomewhere
      ? 'MixedEventAttendanceMode'
      : 'OnlineEventAttendanceMode';

/** `+01:00`, as ISO 8601 writes it. */
function offsetOf(at: Date, zone: string): string {
  const minutes = Math.round((Date.parse(`${wallClockOf(at, zone)}Z`) - at.getTime()) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const two = (number: number): string => String(Math.abs(number)).padStart(2, '0');
  return `${sign}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}
