import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { pathToFileURL } from "node:url";

export type CrowdMember = { readonly token: string; readonly since: string };
export type Crowd = { readonly address: string; readonly members: readonly CrowdMember[] };

/**
 * Run as a process of its own, so that only the server's side of the connections lies in the server's: opens a connection for
 * each member, asks for a /sync that waits, and keeps them open until the parent lets go.
 */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [crowd] = (await once(process, "message")) as [Crowd];
  const sockets: Socket[] = [];
  for (const member of crowd.members) sockets.push(await ask(crowd.address, member));
  process.once("disconnect", () => {
    for (const socket of sockets) socket.destroy();
  });
}

async function ask(address: string, { token, since }: CrowdMember): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.resume();
  socket.write(
    `GET /_matrix/client/v3/sync?timeout=300000&since=${since} HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: Bearer ${token}\r\n` +
      "accept: */*\r\naccept-encoding: gzip, deflate, br\r\nuser-agent: Mozilla/5.0 (X11; Linux x86_64; rv:150.0)\r\n\r\n",
  );
  return socket;
}
