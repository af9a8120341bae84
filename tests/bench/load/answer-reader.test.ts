import assert from "node:assert/strict";
import { test } from "node:test";
import { AnswerReader } from "./answer-reader.ts";

const answers = [
  { name: "length", text: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", status: 200, body: "hello" },
  {
    name: "chunked",
    text: "HTTP/1.1 400 Bad Request\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n",
    status: 400,
    body: "hello",
  },
  { name: "no content", text: "HTTP/1.1 204 No Content\r\nServer: x\r\n\r\n", status: 204, body: "" },
];

for (const { name, text, status, body } of answers) {
  test(`reads an answer (${name}) whole and byte by byte, twice on one connection`, () => {
    const reader = new AnswerReader();
    const whole = reader.push(Buffer.from(text));
    assert.deepEqual({ status: whole?.status, body: whole?.body.toString() }, { status, body });
    const bytes = [...Buffer.from(text)].map((byte) => Buffer.from([byte]));
    const seen = bytes.map((byte) => reader.push(byte));
    assert.deepEqual(
      seen.map((answer) => answer?.body.toString()),
      bytes.map((_, index) => (index === bytes.length - 1 ? body : undefined)),
    );
  });
}

test("an answer without length lasts until the connection closes", () => {
  const reader = new AnswerReader();
  assert.equal(reader.push(Buffer.from("HTTP/1.0 200 OK\r\n\r\nhel")), undefined);
  assert.equal(reader.push(Buffer.from("lo")), undefined);
  assert.equal(reader.end()?.body.toString(), "hello");
});

test("bytes that are no HTTP answer are refused", () => {
  assert.throws(() => new AnswerReader().push(Buffer.from("SSH-2.0-x\r\n\r\n")), /no HTTP answer/);
});
