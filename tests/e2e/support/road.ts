// The road between a browser and a server, on which things get lost.
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { OwnServer } from "./own-server";

/** When the road gives way under a delivery: before the server has heard all of it, or before its answer is back. */
export type Mishap = "on the way there" | "on the way back";

export class Road {
  /** What happens to the next delivery; nothing, unless somebody says so. */
  mishap: Mishap | undefined;
  /** How many deliveries were lost. */
  lost = 0;
  #isCut = false;
  readonly #from = createServer((asked, answer) => this.#carry(asked, answer));

  private constructor(readonly server: OwnServer) {}

  static async to(server: OwnServer): Promise<Road> {
    const road = new Road(server);
    road.#from.listen(0, "127.0.0.1");
    await once(road.#from, "listening");
    return road;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#from.address() as AddressInfo).port}`;
  }

  /** Lets nothing through from now on; what is on its way is lost. */
  cut(): void {
    this.#isCut = true;
    this.#from.closeAllConnections();
  }

  /** Lets everything through again. */
  mend(): void {
    this.#isCut = false;
  }

  close(): void {
    this.#from.close();
    this.#from.closeAllConnections();
  }

  #carry(asked: IncomingMessage, answer: ServerResponse): void {
    if (this.#isCut) {
      answer.destroy();
      return;
    }
    const mishap = asked.url === "/device/commands" ? this.mishap : undefined;
    const { method, url: path, headers } = asked;
    const there = request({ host: "127.0.0.1", port: this.server.port, method, path, headers });
    const lose = () => {
      answer.destroy();
      there.destroy();
    };
    there.on("error", lose);
    there.on("response", (back) => {
      if (mishap) {
        // It has done everything, and dies before anybody hears of it.
        back.resume().on("end", () => void this.#killServer().then(lose));
      } else {
        answer.writeHead(back.statusCode ?? 500, back.headers);
        back.on("error", lose).pipe(answer);
      }
    });
    if (mishap !== "on the way there") asked.pipe(there);
    else asked.once("data", (some: Buffer) => there.write(some.subarray(0, 100), () => void this.#killServer().then(lose)));
  }

  async #killServer(): Promise<void> {
    this.mishap = undefined;
    this.lost += 1;
    await this.server.kill();
  }
}
