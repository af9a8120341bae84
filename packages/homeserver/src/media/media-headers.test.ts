import assert from "node:assert/strict";
import { test } from "node:test";
import { mediaHeaders } from "./media-headers.ts";

const served = (contentType: string, fileName: string | null = null) =>
  mediaHeaders({ contentType, fileName, size: 7 });

test("whatever it is, nothing in it can run in our pages", () => {
  for (const type of ["image/png", "text/html", "application/pdf", ""]) {
    const headers = served(type);
    assert.match(
      headers["content-security-policy"] ?? "",
      /^sandbox; default-src 'none'; script-src 'none'; .*object-src 'self';$/,
    );
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["cross-origin-resource-policy"], "cross-origin");
    assert.equal(headers["content-length"], "7");
  }
});

test("pictures, sound, films and plain text are shown in place, everything else is a download", () => {
  const inline = [
    "image/png",
    "image/JPEG",
    "image/webp; a=b",
    "video/mp4",
    "audio/ogg",
    "text/plain;charset=utf-8",
    "text/csv",
  ];
  for (const type of inline) assert.equal(served(type)["content-disposition"], "inline", type);
  const others = [
    "text/html",
    "image/svg+xml",
    "text/css",
    "application/json",
    "application/pdf",
    "application/xhtml+xml",
  ];
  for (const type of [...others, "application/octet-stream", "text/javascript", "", "image", "image/png, text/html"]) {
    assert.equal(served(type)["content-disposition"], "attachment", type);
  }
});

test("the type is told as it was given, where a header can hold it", () => {
  assert.equal(served("text/plain; charset=utf-8")["content-type"], "text/plain; charset=utf-8");
  for (const type of ["text/plain\r\nset-cookie: a=b", "täxt", "", "a\u0000b"]) {
    assert.equal(served(type)["content-type"], "application/octet-stream", JSON.stringify(type));
  }
});

test("a file's name comes along, encoded where it is not plain", () => {
  const cases = [
    ["photo.png", "inline; filename=photo.png"],
    ["größe 1.png", "inline; filename*=utf-8''gr%C3%B6%C3%9Fe%201.png"],
    ['a"b;c\r\n.png', "inline; filename*=utf-8''a%22b%3Bc%0D%0A.png"],
    ["it's (1)*.png", "inline; filename*=utf-8''it%27s%20%281%29%2a.png"],
    ["../../etc/passwd", "inline; filename*=utf-8''..%2F..%2Fetc%2Fpasswd"],
    [null, "inline"],
  ] as const;
  for (const [name, disposition] of cases) assert.equal(served("image/png", name)["content-disposition"], disposition);
});
