/** Every table, one file a subject. */
export * from './chats.ts'
export * from './conversations.ts'
export * from './inbox.ts'
export * from './journeys.ts'
export * from './outbox.ts'
export * from './persons.ts'
export * from './places.ts'
export * from './web-chats.ts'
