import { z } from 'zod';

/** The revision a form was made from, in a hidden field; at most nine digits, more than any record will see. */
export const revisionField = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
