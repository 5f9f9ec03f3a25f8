import { Prisma } from './generated/client.ts';

/** Whether the database refused a second row with a value that may stand only once. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
