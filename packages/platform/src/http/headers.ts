/**
 * On every answer, refusals included. Retry-After and X-Request-Id are named so that pages may read them.
 * https://spec.matrix.org/v1.19/client-server-api/#web-browser-clients
 */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, POST, PUT, DELETE, OPTIONS",
  "access-control-allow-headers": "X-Requested-With, Content-Type, Authorization, Date",
  "access-control-expose-headers": "Retry-After, X-Request-Id",
} as const;

export const jsonHeaders = {
  ...corsHeaders,
  "cache-control": "no-cache, no-store, must-revalidate",
  "content-type": "application/json",
} as const;

/** A browser asks once a day, not before every request. */
export const preflightHeaders = { ...corsHeaders, "access-control-max-age": "86400" } as const;
