export type HostileRequest = {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** The client says after the bytes that nothing more comes. */
  readonly half?: boolean;
  readonly status: number;
  readonly errcode: string;
  /** The connection may serve on after this refusal. */
  readonly keepsConnection?: boolean;
};

export type HostileTarget = {
  /** A path that takes PUT with a JSON body and no other method. */
  readonly jsonPath: string;
  /** Bytes that its body may have. */
  readonly bodyLimit: number;
  /** Headers that let the request in, each line with its end. */
  readonly headers?: string;
};

/**
 * Requests of the kind that break servers, each with the refusal it must get. What is admitted by them (a pollution of
 * prototypes, for instance) is tested beside the rim.
 */
export function hostileRequests(target: HostileTarget): readonly HostileRequest[] {
  return [...brokenHeads(target), ...brokenFraming(target), ...badTargets(target), ...badBodies(target)];
}

function brokenHeads({ jsonPath, headers = "" }: HostileTarget): readonly HostileRequest[] {
  const head = `PUT ${jsonPath} HTTP/1.1\r\nHost: here\r\n${headers}`;
  const notHttp = { status: 400, errcode: "M_UNKNOWN" };
  return [
    { name: "rubbish", bytes: "\u0001\u0002\u0003rubbish\r\n\r\n", ...notHttp },
    { name: "rubbish without end", bytes: Buffer.alloc(5_000_000, 1), ...notHttp },
    { name: "a TLS greeting", bytes: Buffer.from("16030100c8010000c40303", "hex"), half: true, ...notHttp },
    { name: "an HTTP/2 greeting", bytes: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", ...notHttp },
    { name: "an unknown method", bytes: `FROB ${jsonPath} HTTP/1.1\r\nHost: here\r\n\r\n`, ...notHttp },
    { name: "an unknown version", bytes: `PUT ${jsonPath} HTTP/3.7\r\nHost: here\r\n\r\n`, ...notHttp },
    { name: "no Host", bytes: `PUT ${jsonPath} HTTP/1.1\r\n\r\n`, ...notHttp, keepsConnection: true },
    { name: "two Hosts", bytes: `${head}host: there\r\n\r\n`, ...notHttp, keepsConnection: true },
    {
      name: "two Authorizations",
      bytes: `PUT ${jsonPath} HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer a\r\nauthorization: Bearer b\r\n\r\n`,
      ...notHttp,
      keepsConnection: true,
    },
    { name: "a NUL in a header", bytes: `${head}X-A: a\u0000b\r\n\r\n`, ...notHttp },
    { name: "a space before the colon", bytes: `${head}Content-Length : 3\r\n\r\nabc`, ...notHttp },
    { name: "a folded header", bytes: `${head}X-A: a\r\n b\r\n\r\n`, ...notHttp },
    { name: "a line feed alone", bytes: `PUT ${jsonPath} HTTP/1.1\nHost: here\n\n`, ...notHttp },
    { name: "a header without a colon", bytes: `${head}what is this\r\n\r\n`, ...notHttp },
    {
      name: "headers of 100 KB",
      bytes: `${head}X-A: ${"a".repeat(100_000)}\r\n\r\n`,
      status: 431,
      errcode: "M_TOO_LARGE",
    },
    { name: "30,000 headers", bytes: `${head}${"a: b\r\n".repeat(30_000)}\r\n`, status: 431, errcode: "M_TOO_LARGE" },
    { name: "a head that ends in the middle", bytes: `${head}X-A: `, half: true, ...notHttp },
    {
      name: "an unknown Expect",
      bytes: `${head}Expect: wonders\r\n\r\n`,
      status: 417,
      errcode: "M_UNKNOWN",
      keepsConnection: true,
    },
  ];
}

function brokenFraming({ jsonPath, headers = "" }: HostileTarget): readonly HostileRequest[] {
  const head = `PUT ${jsonPath} HTTP/1.1\r\nHost: here\r\n${headers}`;
  const notHttp = { status: 400, errcode: "M_UNKNOWN" };
  const chunked = `${head}Transfer-Encoding: chunked\r\n`;
  return [
    { name: "two lengths", bytes: `${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} `, ...notHttp },
    { name: "a length and chunks", bytes: `${chunked}Content-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n`, ...notHttp },
    {
      name: "chunked hidden in a list",
      bytes: `${head}Transfer-Encoding: chunked, identity\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      ...notHttp,
    },
    {
      name: "an unknown transfer coding",
      bytes: `${head}Transfer-Encoding: xchunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      ...notHttp,
    },
    { name: "a negative length", bytes: `${head}Content-Length: -1\r\n\r\n`, ...notHttp },
    { name: "a length with a sign", bytes: `${head}Content-Length: +2\r\n\r\n{}`, ...notHttp },
    { name: "a length in hex", bytes: `${head}Content-Length: 0x2\r\n\r\n{}`, ...notHttp },
    { name: "a length beyond counting", bytes: `${head}Content-Length: 99999999999999999999999\r\n\r\n{}`, ...notHttp },
    { name: "a chunk size that is no number", bytes: `${chunked}\r\nzz\r\n{}\r\n0\r\n\r\n`, ...notHttp },
    { name: "a chunk longer than its size", bytes: `${chunked}\r\n1\r\n{}\r\n0\r\n\r\n`, ...notHttp },
    { name: "a chunk size beyond counting", bytes: `${chunked}\r\nfffffffffffffffff\r\n{}`, ...notHttp },
    {
      name: "endless chunk extensions",
      bytes: `${chunked}\r\n2;a=${"b".repeat(100_000)}\r\n{}\r\n0\r\n\r\n`,
      status: 413,
      errcode: "M_TOO_LARGE",
    },
    { name: "a body cut off", bytes: `${head}Content-Length: 10\r\n\r\n{"a"`, half: true, ...notHttp },
    { name: "chunks cut off", bytes: `${chunked}\r\n2\r\n{}\r\n`, half: true, ...notHttp },
    {
      name: "a length shorter than the body",
      bytes: `${head}Content-Length: 4\r\n\r\n{"a":1}`,
      status: 400,
      errcode: "M_NOT_JSON",
    },
  ];
}

function badTargets({ jsonPath, headers = "" }: HostileTarget): readonly HostileRequest[] {
  const rest = ` HTTP/1.1\r\nHost: here\r\n${headers}\r\n`;
  const unknown = { status: 404, errcode: "M_UNRECOGNIZED", keepsConnection: true };
  const invalid = { status: 400, errcode: "M_INVALID_PARAM", keepsConnection: true };
  const wrongMethod = { status: 405, errcode: "M_UNRECOGNIZED", keepsConnection: true };
  return [
    { name: "another method", bytes: `POST ${jsonPath}${rest}`, ...wrongMethod },
    { name: "TRACE of a known path", bytes: `TRACE ${jsonPath}${rest}`, ...wrongMethod },
    { name: "TRACE of an unknown path", bytes: `TRACE /nowhere${rest}`, ...unknown },
    { name: "a WebDAV method", bytes: `PROPFIND /nowhere${rest}`, ...unknown },
    { name: "CONNECT", bytes: `CONNECT example.org:443${rest}`, status: 405, errcode: "M_UNRECOGNIZED" },
    {
      name: "an upgrade",
      bytes: `GET /nowhere HTTP/1.1\r\nHost: here\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n`,
      status: 404,
      errcode: "M_UNRECOGNIZED",
    },
    { name: "an absolute target elsewhere", bytes: `GET http://example.org/nowhere${rest}`, ...unknown },
    {
      name: "an absolute target of another scheme",
      bytes: `GET ftp://example.org/${rest}`,
      status: 400,
      errcode: "M_UNKNOWN",
      keepsConnection: true,
    },
    { name: "a star", bytes: `GET *${rest}`, status: 400, errcode: "M_UNKNOWN", keepsConnection: true },
    { name: "two slashes", bytes: `GET //${rest}`, ...unknown },
    { name: "dots", bytes: `GET /../../etc/passwd${rest}`, ...unknown },
    { name: "encoded dots", bytes: `GET /%2e%2e/%2e%2e%2fetc/passwd${rest}`, ...unknown },
    { name: "a backslash", bytes: `GET /..\\..\\windows${rest}`, ...unknown },
    { name: "an encoded NUL", bytes: `GET /nowhere%00${rest}`, ...unknown },
    { name: "a NUL", bytes: `GET /now\u0000here${rest}`, status: 400, errcode: "M_UNKNOWN" },
    { name: "a percent sign alone", bytes: `GET /nowhere/%${rest}`, ...invalid },
    { name: "half of an encoded character", bytes: `GET /nowhere/%c3${rest}`, ...invalid },
    { name: "an overlong encoding", bytes: `GET /nowhere/%c0%af${rest}`, ...invalid },
    { name: "an encoded surrogate", bytes: `GET /nowhere/%ed%a0%80${rest}`, ...invalid },
    { name: "bare bytes beyond ASCII", bytes: Buffer.from(`GET /ä${rest}`), status: 400, errcode: "M_UNKNOWN" },
    { name: "a target of 100 KB", bytes: `GET /${"a".repeat(100_000)}${rest}`, status: 431, errcode: "M_TOO_LARGE" },
  ];
}

function badBodies({ jsonPath, bodyLimit, headers = "" }: HostileTarget): readonly HostileRequest[] {
  const head = `PUT ${jsonPath} HTTP/1.1\r\nHost: here\r\n${headers}`;
  const withBody = (body: string | Uint8Array, more = "") => {
    const bytes = Buffer.from(body);
    return Buffer.concat([Buffer.from(`${head}${more}Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
  };
  const notJson = { status: 400, errcode: "M_NOT_JSON", keepsConnection: true };
  const badJson = { status: 400, errcode: "M_BAD_JSON", keepsConnection: true };
  const tooLarge = { status: 413, errcode: "M_TOO_LARGE" };
  const chunk = "a".repeat(1000);
  return [
    { name: "no JSON", bytes: withBody("{"), ...notJson },
    { name: "a byte order mark", bytes: withBody("\ufeff{}"), ...notJson },
    { name: "overlong UTF-8", bytes: withBody(Buffer.from('{"a":"\xc0\xaf"}', "latin1")), ...notJson },
    {
      name: "an encoded surrogate in UTF-8",
      bytes: withBody(Buffer.from('{"a":"\xed\xa0\x80"}', "latin1")),
      ...notJson,
    },
    { name: "UTF-16", bytes: withBody(Buffer.from('{"a":1}', "utf16le")), ...notJson },
    {
      name: "gzip",
      bytes: withBody(Buffer.from("1f8b0800000000000003abae050043bfa6a302000000", "hex"), "Content-Encoding: gzip\r\n"),
      ...notJson,
    },
    { name: "half of a surrogate pair", bytes: withBody('{"a":"\\ud800"}'), ...badJson },
    { name: "10,000 levels", bytes: withBody("[".repeat(10_000) + "]".repeat(10_000)), ...badJson },
    { name: "10,000 levels left open", bytes: withBody('{"a":'.repeat(10_000)), ...badJson },
    { name: "a number beyond 2^53", bytes: withBody('{"a":9007199254740993}'), ...badJson },
    { name: "10 MB", bytes: withBody(Buffer.alloc(10_000_000, 0x20)), ...tooLarge },
    { name: "10 GB announced", bytes: `${head}Content-Length: 10000000000\r\n\r\n{`, ...tooLarge },
    {
      name: "chunks beyond the limit",
      bytes: `${head}Transfer-Encoding: chunked\r\n\r\n${`3e8\r\n${chunk}\r\n`.repeat(bodyLimit / 1000 + 2)}`,
      ...tooLarge,
    },
    {
      name: "too much, after asking",
      bytes: `${head}Expect: 100-continue\r\nContent-Length: 10000000\r\n\r\n`,
      ...tooLarge,
    },
  ];
}
