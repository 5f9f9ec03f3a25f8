import { z } from 'zod';

/** Why claims differ, in an editor's words; long enough for a paragraph or two. */
export const explanationField = z.string().max(2000);

export const settlementInput = z.strictObject({ explanation: explanationField });
