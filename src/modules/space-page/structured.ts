import { wordOf } from '#modules/network/rules';
import type { Sheet } from './sheet.ts';

/** A space for search engines: https://schema.org/GovernmentOffice is a kind of LocalBusiness, thus of Place. */
export function structuredSpace({ space, hours }: Sheet, url: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    '@id': url,
    url,
    name: space.name,
    description: space.summary ?? undefined,
    telephone: space.phone ?? undefined,
    email: space.email ?? undefined,
    sameAs: space.website ?? undefined,
    address: {
      '@type': 'PostalAddress',
      streetAddress: space.address,
      postalCode: space.postalCode,
      addressLocality: space.communeName,
      addressCountry: 'FR',
    },
    geo: { '@type': 'GeoCoordinates', latitude: space.latitude, longitude: space.longitude },
    parentOrganization: space.structureName
      ? { '@type': 'Organization', name: space.structureName }
      : undefined,
    isAccessibleForFree: space.fees.includes('Gratuit') || undefined,
    publicAccess: true,
    amenityFeature: space.access.map((name) => ({
      '@type': 'LocationFeatureSpecification',
      name: wordOf('fr', name),
      value: true,
    })),
    openingHoursSpecification: hours.specification,
  };
}
