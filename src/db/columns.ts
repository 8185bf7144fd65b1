/**
 * How every column of every table stands. A test holds each to exactly one of these lists, so a new table is not
 * accepted before somebody has decided.
 *
 * The `row` of a sealed value's place is the table's primary key, several columns joined by `/` in the key's order:
 * then export opens it and rotation seals it anew without knowing the table.
 */
export type ColumnGroups = {
  /** Sealed by the key of the row's `person_id`. */
  personal?: readonly string[]
  /** Sealed by the data keys directly, for it belongs to nobody yet. */
  direct?: readonly string[]
  /** Keyed hashes that sealed things are found by, one or an array of them. */
  hashed?: readonly string[]
  /** Readable by whoever reads the database: names nobody by itself. */
  clear: readonly string[]
}

export const columnGroups: Record<string, ColumnGroups> = {
  persons: { clear: ['id', 'locale', 'zone', 'created_at', 'consented_at', 'consent_version', 'stopped_at'] },
  person_keys: { direct: ['wrapped'], clear: ['person_id', 'key_id', 'created_at'] },
  consents: { clear: ['id', 'person_id', 'purpose', 'text_version', 'given_at', 'withdrawn_at'] },
  erasures: { clear: ['person_id', 'erased_at', 'reason', 'counts'] },
  places: {
    clear: [
      'geoname_id',
      'country',
      'region',
      'population',
      'zone',
      'latitude',
      'longitude',
      'is_district',
      'names',
      'extract',
    ],
  },
  leases: { clear: ['name', 'holder', 'expires_at', 'term'] },
}
