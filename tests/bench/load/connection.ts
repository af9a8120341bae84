import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { type Answer, AnswerReader } from "./answer-reader.ts";

/** One keep-alive HTTP connection. Requests wait for each other: one is under way at a time, never pipelined. */
export interface Connection {
  /** `body` is JSON text. Rejects when the connection breaks; any status resolves. */
  request(method: string, path: string, body?: string): Promise<Answer>;
  close(): void;
}

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

/** Milliseconds without a byte after which a request has failed; above the 30 s of a long poll. */
const silence = 120_000;

/** Opens lazily, and again by itself when the server closed an idle connection. */
export function openConnection(address: URL, token?: string): Connection {
  const fixed = `Host: ${address.host}\r\n${token === undefined ? "" : `Authorization: Bearer ${token}\r\n`}`;
  let socket: Socket | undefined;
  let waiting: Waiting | undefined;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  function settle(act: (waiting: Waiting) => void): void {
    const current = waiting;
    waiting = undefined;
    if (current !== undefined) act(current);
  }

  function connected(): Socket {
    if (socket !== undefined) return socket;
    const opened = openSocket(address);
    const reader = new AnswerReader();
    const deliver = (answer: Answer | undefined) => answer && settle(({ resolve }) => resolve(answer));
    const broken = (error: Error) => {
      if (socket === opened) socket = undefined;
      opened.destroy();
      settle(({ reject }) => reject(error));
    };
    opened.on("data", (chunk: Buffer) => {
      try {
        deliver(reader.push(chunk));
      } catch (error) {
        broken(error as Error);
      }
    });
    opened.on("error", broken);
    opened.on("timeout", () => broken(new Error(`no answer in ${silence / 1000} s`)));
    opened.on("close", () => {
      deliver(reader.end());
      broken(new Error("connection closed"));
    });
    socket = opened;
    return opened;
  }

  function send(method: string, path: string, body: string | undefined): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (closed) return reject(new Error("connection closed"));
      waiting = { resolve, reject };
      connected().write(requestText(method, path, fixed, body));
    });
  }

  return {
    request(method, path, body) {
      const answer = last.then(() => send(method, path, body));
      last = answer.catch(() => undefined);
      return answer;
    },
    close() {
      closed = true;
      socket?.destroy();
    },
  };
}

function requestText(method: string, path: string, fixed: string, body: string | undefined): string {
  const start = `${method} ${path} HTTP/1.1\r\n${fixed}`;
  if (body === undefined) return `${start}\r\n`;
  return `${start}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function openSocket(address: URL): Socket {
  const secure = address.protocol === "https:";
  const host = address.hostname.replace(/^\[|\]$/g, "");
  const port = Number(address.port) || (secure ? 443 : 80);
  const socket = secure ? connectTls({ host, port, servername: host }) : connectTcp({ host, port });
  return socket.setNoDelay(true).setTimeout(silence);
}
