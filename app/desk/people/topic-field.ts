import { z } from 'zod';

/** A topic chosen in a form; the empty choice stands for every topic. */
export const topicField = z.union([z.literal('').transform(() => null), z.uuid()]);
