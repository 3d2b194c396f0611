// A server of a test's own, which the test stops and starts as it likes, on one address and with one memory.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { PROGRAM } from "./server";

export class OwnServer {
  readonly data = mkdtempSync(join(tmpdir(), "tantu-offline-"));
  #process: ChildProcess | undefined;

  private constructor(readonly port: number) {}

  /** One that runs. */
  static async started(): Promise<OwnServer> {
    const server = new OwnServer(await freePort());
    await server.start();
    return server;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it where it was before; with a federation's own folder of services, if there is one. */
  async start(services?: string): Promise<void> {
    const own = { TANTU_DATA: this.data, TANTU_LISTEN: `127.0.0.1:${this.port}`, TANTU_SERVICES: services };
    const env = { PATH: process.env.PATH, RUST_LOG: "error", ...own };
    this.#process = spawn(PROGRAM, { env, stdio: "ignore" });
    await expect.poll(() => fetch(this.address).then(({ status }) => status, () => "nobody answers")).toBe(200);
  }

  /** Kills it, without a word of warning. */
  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running?.kill("SIGKILL")) await once(running, "exit");
  }

  /** Leaves nothing behind. */
  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }
}

/** Does something with a server of its own, which is gone afterwards. */
export async function withServer(run: (server: OwnServer) => Promise<void>): Promise<void> {
  const server = await OwnServer.started();
  try {
    await run(server);
  } finally {
    await server.remove();
  }
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, "close");
  return port;
}
