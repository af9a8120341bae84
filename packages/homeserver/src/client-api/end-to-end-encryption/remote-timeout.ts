/** As the specification recommends. https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3keysquery */
const usualMs = 10_000;
const longestMs = 60_000;

/** How long other servers are waited for, in milliseconds. */
export function timeoutOf(asked: number | undefined): number {
  return asked === undefined || asked < 0 ? usualMs : Math.min(asked, longestMs);
}
