/**
 * Finds a port on this machine for the workbench.
 *
 * @packageDocumentation
 */
import { createServer, type RequestListener, type Server } from "node:http";

/** Never `0.0.0.0`: the workbench is for this machine alone. */
const ADDRESS = "127.0.0.1";
const FIRST_PORT = 4170;
const PORTS_TRIED = 20;

export type Listening =
  | { readonly ok: true; readonly server: Server; readonly port: number; readonly taken: number[] }
  | { readonly ok: false; readonly message: string };

/** The wished port and no other, or the first free one from {@link FIRST_PORT} on. */
export async function listen(answer: RequestListener, wished?: number): Promise<Listening> {
  const ports =
    wished === undefined ? Array.from({ length: PORTS_TRIED }, (_, n) => FIRST_PORT + n) : [wished];
  const taken: number[] = [];
  for (const port of ports) {
    const outcome = await listenAt(answer, port);
    if (typeof outcome !== "string") return { ok: true, server: outcome, port, taken };
    if (outcome !== "EADDRINUSE") return { ok: false, message: refused(port, outcome) };
    taken.push(port);
  }
  return { ok: false, message: allTaken(wished) };
}

/** The listening server, or the system's code for why not. */
const listenAt = (answer: RequestListener, port: number): Promise<Server | string> =>
  new Promise((resolve) => {
    const server = createServer(answer);
    server.once("error", (fault: NodeJS.ErrnoException) => resolve(fault.code ?? fault.message));
    server.listen(port, ADDRESS, () => resolve(server));
  });

const refused = (port: number, code: string): string =>
  `Port ${port} cannot be used (${code}). Choose another: npm start -- --port 4300`;

const allTaken = (wished: number | undefined): string =>
  wished === undefined
    ? `Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all taken. ` +
      `Stop one of the programs that use them, or choose a port: npm start -- --port 4300`
    : `Port ${wished} is taken by another program. ` +
      `Stop that program, choose another port, or leave --port out: then the next free one is used.`;
