import { defineConfig } from 'prisma/config';

/** For Prisma's command line alone (`npm run migrate`, `npm run generate`); the program itself never reads it. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Generating the client and drawing up a migration need an address, but never call it.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://nobody@127.0.0.1:1/none' },
});
