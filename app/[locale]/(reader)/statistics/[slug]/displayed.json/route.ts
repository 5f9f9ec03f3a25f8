import type { FileContext } from '../../../../file-parameters.ts';
import { downloadAnswer } from '../download-answer.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request, context: FileContext): Promise<Response> {
  return downloadAnswer(request, context, 'displayed', 'json');
}
