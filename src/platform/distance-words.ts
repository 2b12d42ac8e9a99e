/** « 300 m », « 8 km », with the precision of somebody who tells the way. */
export function formatDistance(km: number): string {
  if (km < 0.95) return `${Math.max(Math.round(km * 10) * 100, 100)}\u00a0m`;
  return `${Math.round(km)}\u00a0km`;
}
