import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { HttpAnswer, RequestHead } from "@botschaft/platform/http";

type Pages = (head: RequestHead) => Promise<HttpAnswer | undefined>;

type Page = {
  readonly file: string;
  readonly type: string;
  readonly encodings: readonly Encoding[];
  /** Its name holds a hash of its content. */
  readonly immutable: boolean;
};

type Encoding = { readonly name: "br" | "gzip"; readonly suffix: string };

const encodings: readonly Encoding[] = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
];

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

/** First segments of the addresses that the web client and the console themselves understand, and the page that does. */
const understood = [
  { paths: /^\/(?:$|(?:start|invite|sign-in|recovery|rooms|new|settings)(?:\/|$))/, page: "/index.html" },
  { paths: /^\/admin(?:\/?$|\/(?:people|partners|decisions)(?:\/|$))/, page: "/admin/index.html" },
];

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types botschaft",
].join("; ");

const headersOfAll = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  vary: "accept-encoding",
  "x-content-type-options": "nosniff",
} as const;

/** Folders that builds wrote into. */
export type WebFolders = { readonly client: string; readonly console: string };

/**
 * Serves what the builds of the web client and (below `/admin/`) of the console wrote, and the one page of each for
 * every address that it understands. Where there is no build it serves nothing.
 */
export async function openWebPages(folders: WebFolders): Promise<Pages> {
  const pages = new Map([...(await listPages(folders.client, "")), ...(await listPages(folders.console, "/admin"))]);
  return async (head) => {
    const page = pages.get(head.path) ?? pages.get(understood.find(({ paths }) => paths.test(head.path))?.page ?? "");
    return page === undefined ? undefined : await answerWith(page, head);
  };
}

/** Files by their address: only what was there at the start is ever read, whatever a path says. */
async function listPages(folder: string, below: string): Promise<ReadonlyMap<string, Page>> {
  const files = await listFiles(folder);
  const known = new Set(files);
  const served = files.filter((file) => types[extname(file)] !== undefined);
  return new Map(served.map((file) => [below + addressOf(folder, file), pageOf(file, known)]));
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function addressOf(folder: string, file: string): string {
  return `/${relative(folder, file).split(sep).join("/")}`;
}

function pageOf(file: string, known: ReadonlySet<string>): Page {
  return {
    file,
    type: types[extname(file)] as string,
    encodings: encodings.filter(({ suffix }) => known.has(file + suffix)),
    immutable: file.includes(`${sep}assets${sep}`),
  };
}

async function answerWith(page: Page, head: RequestHead): Promise<HttpAnswer> {
  const encoding = page.encodings.find(({ name }) => accepts(head, name));
  const body = await readFile(page.file + (encoding?.suffix ?? ""));
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    ...headersOfAll,
    "cache-control": page.immutable ? "public, max-age=31536000, immutable" : "no-cache",
    "content-type": page.type,
    etag,
    ...(encoding === undefined ? {} : { "content-encoding": encoding.name }),
  };
  if (head.header("if-none-match") === etag) return { status: 304, headers, body: "" };
  return { status: 200, headers, body };
}

function accepts(head: RequestHead, encoding: string): boolean {
  const offers = (head.header("accept-encoding") ?? "").split(",").map((offer) => offer.trim().toLowerCase());
  return offers.some((offer) => {
    const [name, ...parameters] = offer.split(";").map((part) => part.trim());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
