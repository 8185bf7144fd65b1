/** Every table, one file a subject. */
export * from './persons.ts'
