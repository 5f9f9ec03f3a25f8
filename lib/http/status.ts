/** The one place that knows HTTP status numbers. */
export const STATUS = {
  ok: 200,
  created: 201,
  noContent: 204,
  seeOther: 303,
  notModified: 304,
  temporaryRedirect: 307,
  permanentRedirect: 308,
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  methodNotAllowed: 405,
  conflict: 409,
  gone: 410,
  preconditionFailed: 412,
  contentTooLarge: 413,
  unsupportedMediaType: 415,
  unprocessableContent: 422,
  preconditionRequired: 428,
  tooManyRequests: 429,
  internalServerError: 500,
  notImplemented: 501,
} as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];

/** Whether it is a status that this site answers with. */
export function isStatus(status: number): status is Status {
  const known: readonly number[] = Object.values(STATUS);
  return known.includes(status);
}
