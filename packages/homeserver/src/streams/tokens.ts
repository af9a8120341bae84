/**
 * Positions as clients carry them. `s` tokens stand in the order of arrival (/sync), `t` tokens in the order of the
 * room (/messages, /context). Both name the database they belong to: a restored one is another.
 *
 *     s1_<incarnation>_<pos>[~<writer>.<pos>…][_d<device>[.<to-device pos>]]
 *     t1_<incarnation>_<depth>_<pos>
 */
export type StreamToken = {
  readonly kind: "stream";
  readonly incarnation: string;
  /** Everything at or below from every writer has been seen. */
  readonly pos: number;
  /** Writers that are ahead of it. */
  readonly writers: readonly { readonly writer: number; readonly pos: number }[];
  /** The device that /sync gave it to: only there it says which to-device messages have arrived. */
  readonly device: TokenDevice | undefined;
};

export type TokenDevice = {
  readonly deviceNid: number;
  /** Up to where to-device messages were handed out, where that lags behind the token's `pos`. */
  readonly toDevicePos?: number | undefined;
};

export type TopologicalToken = {
  readonly kind: "topological";
  readonly incarnation: string;
  readonly depth: number;
  readonly pos: number;
};

export function streamToken(incarnation: string, pos: number, device?: TokenDevice): string {
  return `s1_${incarnation}_${pos}${device === undefined ? "" : deviceText(device)}`;
}

function deviceText({ deviceNid, toDevicePos }: TokenDevice): string {
  return `_d${deviceNid}${toDevicePos === undefined ? "" : `.${toDevicePos}`}`;
}

export function topologicalToken(incarnation: string, depth: number, pos: number): string {
  return `t1_${incarnation}_${depth}_${pos}`;
}

const stream = /^s1_([A-Za-z0-9-]+)_(\d{1,16})((?:~\d{1,16}\.\d{1,16})*)(?:_d(\d{1,16})(?:\.(\d{1,16}))?)?$/;
const topological = /^t1_([A-Za-z0-9-]+)_(\d{1,16})_(-?\d{1,16})$/;

export function parseStreamToken(text: string): StreamToken | undefined {
  const match = stream.exec(text);
  if (match === null) return undefined;
  const [, incarnation = "", pos = "", writers = "", deviceNid, toDevicePos] = match;
  return {
    kind: "stream",
    incarnation,
    pos: Number(pos),
    writers: writers
      .split("~")
      .filter((part) => part !== "")
      .map((part) => {
        const [writer = "", at = ""] = part.split(".");
        return { writer: Number(writer), pos: Number(at) };
      }),
    device: deviceNid === undefined ? undefined : { deviceNid: Number(deviceNid), ...toDeviceOf(toDevicePos) },
  };
}

function toDeviceOf(pos: string | undefined): Pick<TokenDevice, "toDevicePos"> {
  return pos === undefined ? {} : { toDevicePos: Number(pos) };
}

export function parseToken(text: string): StreamToken | TopologicalToken | undefined {
  const match = topological.exec(text);
  if (match === null) return parseStreamToken(text);
  const [, incarnation = "", depth = "", pos = ""] = match;
  return { kind: "topological", incarnation, depth: Number(depth), pos: Number(pos) };
}
