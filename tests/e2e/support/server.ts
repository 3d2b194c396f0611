// The server under test, as `cargo xtask test` starts it.
import { execFileSync } from "node:child_process";

export const BASE_URL = process.env.BASE_URL ?? "http://127.0.0.1:3000";
export const DATA = process.env.TANTU_DATA ?? "../../data";
const PROGRAM = process.env.TANTU_SERVER ?? "../../target/debug/tantu-server";

/** A member of staff of the district, who may do every stage. */
export class Staff {
  readonly #token: string;

  constructor() {
    const who = ["--name", "王芳", "--role", "district", "--region", "440307"];
    const env = { ...process.env, TANTU_DATA: DATA };
    this.#token = execFileSync(PROGRAM, ["staff-token", "create", ...who], { env, encoding: "utf8" }).trim();
  }

  /** Makes moves on a case, one after the other. `address` is that of the resident's page of the case. */
  async move(address: string, ...moves: Move[]): Promise<void> {
    const path = address.replace("/applications/", "/api/staff/v1/cases/");
    for (const move of moves) {
      const { version } = await this.#ask(path);
      await this.#ask(`${path}/moves`, { version, ...move });
    }
  }

  async #ask(path: string, body?: object): Promise<{ version: number }> {
    const response = await fetch(BASE_URL + path, {
      method: body ? "POST" : "GET",
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { version: number };
  }
}

/** What staff may do, by its name in the staff API. */
export type Move =
  | { move: "accept" | "approve" | "deliver" | "close" }
  | { move: "refuse"; reason: string }
  | { move: "request-correction"; corrections: { question: string; note: string }[] };

export const REFUSAL: Move = { move: "refuse", reason: "照片上看不清脸。\n请重新拍一张，再来申请。" };
export const CORRECTION: Move = {
  move: "request-correction",
  corrections: [
    { question: "address", note: "请写上门牌号。" },
    { question: "photo", note: "请把照片送到大厅。" },
  ],
};
