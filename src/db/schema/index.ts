/** Every table, one file a subject. */
export * from './persons.ts'
export * from './places.ts'
