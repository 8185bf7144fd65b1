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
  // A chat's address is needed to send to it: Telegram's number of the chat, or the page's number for it.
  chats: {
    personal: ['live_presses'],
    clear: [
      ['id', 'door', 'address', 'person_id', 'language_hint', 'card_version', 'live_version', 'live_message_id'],
      ['last_message_id', 'keyboard_message_id', 'last_press', 'last_album', 'is_preferred', 'last_used_at'],
      ['blocked_at', 'flooded_at', 'created_at'],
    ].flat(),
  },
  cards: { personal: ['presses'], clear: ['id', 'chat_id', 'person_id', 'version', 'created_at'] },
  sendings: { clear: ['chat_id', 'door', 'priority', 'due_at', 'lease_until', 'pace_at', 'touched'] },
  rate_budgets: { clear: ['bot', 'paid_until', 'paused_until', 'rate'] },
  join_codes: { clear: ['digest', 'person_id', 'expires_at', 'used_at'] },
  inbox: {
    direct: ['payload'],
    clear: [
      ['source', 'external_id', 'sequence', 'chat_id', 'received_at'],
      ['attempts', 'retry_at', 'done_at', 'dead_at'],
    ].flat(),
  },
  outbox: {
    personal: ['payload'],
    direct: ['payload_unowned'],
    clear: [
      ['key', 'sequence', 'chat_id', 'person_id', 'door', 'class', 'priority', 'card_version', 'not_before'],
      ['expires_at', 'attempt', 'is_repeat', 'state', 'sent_message_id', 'created_at', 'settled_at'],
    ].flat(),
  },
  conversations: { personal: ['state'], clear: ['person_id', 'updated_at'] },
  drafts: { personal: ['answers'], clear: ['person_id', 'form', 'revision', 'travels_at', 'updated_at'] },
  journeys: {
    clear: ['id', 'person_id', 'departure', 'destination', 'mode', 'purpose', 'status', 'version', 'created_at'],
  },
  legs: {
    clear: [
      ['id', 'journey_id', 'person_id', 'position', 'direction', 'state', 'checkpoint', 'crosses_at', 'zone'],
      ['hour_known', 'is_return', 'status', 'crossed_at'],
    ].flat(),
  },
  travellers: {
    personal: ['identity'],
    hashed: ['document_hash', 'name_hashes'],
    clear: ['id', 'journey_id', 'person_id', 'position', 'relation', 'guardian_id', 'citizenship', 'birth_year', 'sex'],
  },
  registrations: {
    clear: [
      ['id', 'journey_id', 'traveller_id', 'person_id', 'code', 'status', 'current_version'],
      ['created_at', 'cancelled_at'],
    ].flat(),
  },
  registration_versions: {
    personal: ['details', 'credential'],
    clear: [
      ['id', 'registration_id', 'person_id', 'version', 'filed_at', 'submitted_at', 'purpose', 'place_id', 'region'],
      ['address_known', 'legs', 'is_late', 'is_emergency', 'rule', 'deadline_at', 'expires_at'],
    ].flat(),
  },
  reminders: {
    clear: [
      ['id', 'person_id', 'subject', 'kind', 'due_at', 'zone', 'until', 'about', 'send_at', 'status', 'why'],
      ['snoozes', 'settled_at'],
    ].flat(),
  },
  stays: {
    clear: [
      ['id', 'person_id', 'journey_id', 'citizenship', 'state', 'entered_from', 'region', 'zone', 'purpose'],
      ['entered_on', 'left_on', 'contract_ends_on', 'has_open_contract', 'terminated_on', 'is_worker'],
    ].flat(),
  },
  state_forms: { clear: ['person_id', 'journey_id', 'form', 'done_at'] },
  preferences: { clear: ['person_id', 'quiet_from', 'quiet_to', 'off', 'rhythms', 'updated_at'] },
  // Operators' words to everybody, and the operators' own numbers in their messenger.
  broadcasts: {
    clear: [
      ['id', 'number', 'texts', 'audience', 'status', 'drafted_by', 'drafted_at', 'confirmed_by', 'started_at'],
      ['stopped_by', 'cursor', 'queued', 'finished_at'],
    ].flat(),
  },
  tickets: {
    personal: ['context'],
    clear: [
      ['id', 'number', 'person_id', 'status', 'door', 'locale', 'opened_at', 'first_answered_at', 'updated_at'],
      ['closed_at'],
    ].flat(),
  },
  ticket_messages: {
    personal: ['body'],
    clear: ['id', 'sequence', 'ticket_id', 'person_id', 'author', 'said_at', 'told_at'],
  },
  fake_reports: {
    personal: ['body'],
    clear: ['id', 'number', 'person_id', 'reported_at', 'told_at', 'handled_at'],
  },
  // The digests are of random secrets, not of anything that is said.
  web_sessions: { clear: ['id', 'digest', 'chat_id', 'created_at', 'expires_at'] },
  recovery_codes: { clear: ['person_id', 'digest', 'created_at'] },
  push_subscriptions: { direct: ['subscription'], clear: ['id', 'chat_id', 'digest', 'created_at'] },
  imports: {
    clear: [
      ['id', 'source', 'format', 'licence', 'input', 'started_at', 'finished_at', 'position'],
      ['added', 'updated', 'unchanged', 'closed', 'rejected'],
    ].flat(),
  },
  vacancies: {
    clear: [
      ['id', 'source', 'source_id', 'url', 'title', 'isco', 'isco_confidence', 'employer_name'],
      ['employer_registry_number', 'country', 'region', 'place', 'geoname_id', 'pay_min', 'pay_max', 'currency'],
      ['pay_period', 'gross', 'employment', 'schedule', 'experience_years', 'education', 'languages', 'open_to'],
      ['housing', 'transport', 'regulated', 'licence', 'min_age', 'description', 'posted_on', 'closes_on', 'openings'],
      ['title_key', 'pay_typical', 'content_hash', 'first_seen_at', 'last_seen_at', 'import_id', 'misses', 'closed_at'],
      ['same_as', 'same_key', 'is_verified'],
    ].flat(),
  },
  // Names no person: addresses and marks of servers.
  feeds: {
    clear: [
      ['name', 'url', 'format', 'licence', 'mapping', 'country', 'misses_until_closed', 'is_paused', 'etag'],
      ['last_modified', 'tried_at', 'ok_at', 'error_code', 'not_before', 'added_at'],
    ].flat(),
  },
  // Copied from the vacancies by triggers.
  vacancy_facets: {
    clear: [
      ['id', 'isco', 'isco_confidence', 'country', 'region', 'geoname_id', 'currency', 'pay_typical', 'schedule'],
      ['experience_years', 'education', 'languages', 'housing', 'transport', 'is_verified', 'posted_on', 'closes_on'],
      ['open_to', 'regulated', 'licence', 'min_age', 'employer_hash', 'cell', 'title_key', 'words'],
    ].flat(),
  },
  pay_bands: { clear: ['isco', 'country', 'low', 'high', 'vacancies', 'worked_out_at'] },
  vacancy_news: { clear: ['vacancy_id', 'since'] },
  // Registers of employers are open to everybody.
  employers: {
    clear: ['id', 'country', 'registry_kind', 'registry_number', 'name', 'verified_at', 'created_at'],
  },
  // The digests are of random secrets.
  employer_codes: { clear: ['digest', 'employer_id', 'expires_at', 'used_at'] },
  employer_members: { clear: ['employer_id', 'person_id', 'since'] },
  postings: {
    clear: [
      ['vacancy_id', 'employer_id', 'status', 'flags', 'reason', 'posted_at', 'moderated_at', 'updated_at'],
      ['is_told', 'operators_told_at', 'contract', 'registration_help'],
    ].flat(),
  },
  applications: {
    personal: ['answers', 'invitation'],
    clear: [
      ['id', 'person_id', 'vacancy_id', 'employer_id', 'status', 'version', 'shared', 'consent_id', 'reason'],
      ['applied_at', 'updated_at', 'is_closing_told'],
    ].flat(),
  },
  application_reads: { clear: ['id', 'application_id', 'person_id', 'reader_id', 'purpose', 'read_at'] },
  hiring_news: { clear: ['id', 'person_id', 'kind', 'subject_id', 'at', 'told_at'] },
  contracts: {
    personal: ['details'],
    clear: [
      ['id', 'person_id', 'employer_id', 'application_id', 'state', 'status', 'proposed_by', 'starts_on', 'ends_on'],
      ['terminated_on', 'version', 'created_at', 'updated_at'],
    ].flat(),
  },
  groups: {
    personal: ['journey'],
    clear: [
      ['id', 'person_id', 'employer_id', 'departure', 'destination', 'status', 'version', 'crosses_at'],
      ['created_at'],
    ].flat(),
  },
  // The digest is of a random secret, not of anything that is said.
  group_members: {
    clear: [
      ['id', 'group_id', 'person_id', 'status', 'version', 'link_digest', 'journey_id', 'group_version'],
      ['invited_at', 'answered_at'],
    ].flat(),
  },
  // Facets alone, never words: matching and statistics read them.
  profiles: { clear: ['person_id', 'wish', 'currency', 'updated_at'] },
  searches: { clear: ['id', 'person_id', 'isco', 'country', 'rhythm', 'is_paused', 'created_at', 'seen', 'due_at'] },
  search_cells: { clear: ['search_id', 'cell', 'pay_floor', 'is_open'] },
  fresh_cells: { clear: ['sequence', 'cell', 'vacancy_id', 'reach', 'since'] },
  search_matches: {
    clear: ['person_id', 'vacancy_id', 'search_id', 'score', 'found_at', 'status', 'settled_at'],
  },
  vacancy_marks: { clear: ['person_id', 'vacancy_id', 'mark', 'reason', 'marked_at'] },
  rates: { clear: ['on_date', 'currency', 'per_unit', 'source'] },
  // Counts of many.
  labour_figures: {
    clear: [
      ['month', 'by', 'country', 'key', 'vacancies', 'seekers', 'pay', 'currency', 'paid', 'counted_on', 'counted_at'],
    ].flat(),
  },
}
