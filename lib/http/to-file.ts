import type { CapturedResponse } from './capture-response.ts';
import type { RenderedPage } from './render-page.ts';
import { toRepresentation } from './representation.ts';
import type { RequestContext } from './request-context.ts';
import { FILE_POLICY, SECURITY_HEADERS } from './security-headers.ts';
import { isStatus, STATUS } from './status.ts';

/** What a route handler wrote, to be sent as it is: a table, a feed, a picture. Public, so any site may read it. */
export async function toFile(
  { status, headers, body }: CapturedResponse,
  { tags }: RequestContext,
  cacheControl: string,
): Promise<RenderedPage> {
  if (!isStatus(status)) throw new Error(`A handler answered with status ${status}`);
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const page = await toRepresentation(
    status,
    {
      ...SECURITY_HEADERS,
      'content-security-policy': FILE_POLICY,
      'access-control-allow-origin': '*',
      'cache-control': cacheControl,
      ...Object.fromEntries(kept),
    },
    body,
  );
  return { page, tags, keepable: status === STATUS.ok && !headers.has('set-cookie') };
}

/** What only the handler can know; the rest of its headers are the framework's. */
const KEPT_HEADERS = ['content-type', 'content-disposition', 'link'] as const;
