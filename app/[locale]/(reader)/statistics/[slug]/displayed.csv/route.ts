import type { FileContext } from '../../../../file-parameters.ts';
import { answerDownload } from '../answer-download.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request, context: FileContext): Promise<Response> {
  return answerDownload(request, context, 'displayed', 'csv');
}
