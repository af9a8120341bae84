import { once } from "node:events";
import { connect, type Socket } from "node:net";

export type RawAnswer = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type RawOptions = {
  /** How many answers to wait for; fewer come back where the server ends the connection first. */
  readonly answers?: number;
  /** Say that nothing more comes (FIN) after the bytes. */
  readonly half?: boolean;
  /** Give up after so many ms. */
  readonly patience?: number;
};

/**
 * Sends bytes as they are and reads what comes back, for requests that no HTTP client would send.
 * @returns the answers in their order, without `100 Continue`
 * @throws where the answers do not come within `patience`
 */
export async function rawRequest(
  port: number,
  bytes: string | Uint8Array,
  { answers = 1, half = false, patience = 10_000 }: RawOptions = {},
): Promise<readonly RawAnswer[]> {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  socket.on("error", () => {});
  await once(socket, "connect");
  if (half) socket.end(bytes);
  else socket.write(bytes);
  try {
    return await readAnswers(socket, answers, patience);
  } finally {
    socket.destroy();
  }
}

function readAnswers(socket: Socket, answers: number, patience: number): Promise<readonly RawAnswer[]> {
  return new Promise((resolve, reject) => {
    let received = "";
    const timer = setTimeout(() => reject(new Error(`Only this came: ${JSON.stringify(received)}`)), patience);
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      if (parseAnswers(received).length >= answers) finish();
    });
    socket.once("close", finish);
    function finish(): void {
      clearTimeout(timer);
      resolve(parseAnswers(received));
    }
  });
}

function parseAnswers(text: string): readonly RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = text;
  for (;;) {
    const end = rest.indexOf("\r\n\r\n");
    if (end === -1) return answers;
    const [first = "", ...lines] = rest.slice(0, end).split("\r\n");
    const headers = Object.fromEntries(
      lines.map((line) => line.split(/: ?(.*)/s, 2)).map(([k = "", v = ""]) => [k.toLowerCase(), v]),
    );
    const length = Number(headers["content-length"] ?? 0);
    const body = rest.slice(end + 4, end + 4 + length);
    if (body.length < length) return answers;
    const status = Number(first.split(" ")[1]);
    if (status >= 200) answers.push({ status, headers, body: Buffer.from(body, "latin1").toString() });
    rest = rest.slice(end + 4 + length);
  }
}
