import type { TaskList } from 'graphile-worker';
import { deleteExpired } from './delete-expired.ts';

/** Every job there is, by the name it is queued under. */
export const TASKS: TaskList = {
  'delete-expired': deleteExpired,
};

/** When jobs run by the clock (minute, hour, day, month, weekday; UTC). */
export const CRONTAB = ['17 * * * * delete-expired'].join('\n');
