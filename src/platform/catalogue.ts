/** A workshop that teams may announce as it is, or nearly: it fills the form in, and whoever announces changes what she likes. */
export interface CatalogueEntry {
  /** Stable, and its own within the module that brings it. */
  key: string;
  title: string;
  summary?: string | null;
  description?: string | null;
  /** In the words of `meetings`; one that is not known is left out. */
  theme?: string | null;
  level?: string;
  publics?: readonly string[];
  durationMinutes: number;
  seats?: number | null;
  laptops?: number;
  priceCents?: number;
  conditions?: string | null;
}
