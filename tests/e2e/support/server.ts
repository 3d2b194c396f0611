// The server under test, as `cargo xtask test` starts it.
import { execFileSync } from "node:child_process";

export const BASE_URL = process.env.BASE_URL ?? "http://127.0.0.1:3000";
export const DATA = process.env.TANTU_DATA ?? "../../data";
export const PROGRAM = process.env.TANTU_SERVER ?? "../../target/debug/tantu-server";

/** A member of staff of one of a region's offices, who may do what it and the lower ones do. */
export class Staff {
  readonly #token: string;

  constructor(region = "440307", role = "district") {
    const who = ["--name", "王芳", "--role", role, "--region", region];
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

  /** Has a card made for somebody. Returns its six words. */
  async card(certificate: string, name: string): Promise<string[]> {
    const { words } = await this.#ask("/api/staff/v1/cards", { certificate_number: certificate, name });
    return words;
  }

  /** Publishes a post; a fair or a class. Returns its number. */
  async publish(what: "posts" | "gatherings", file: object): Promise<number> {
    return (await this.#ask(`/api/staff/v1/${what}`, file)).number;
  }

  /** Takes no more applications for a post. */
  async closePost(number: number): Promise<void> {
    await this.#ask(`/api/staff/v1/posts/${number}/close`, {});
  }

  /** Calls a class or a fair off. */
  async callOff(number: number): Promise<void> {
    await this.#ask(`/api/staff/v1/gatherings/${number}/call-off`, {});
  }

  /** Writes down that everybody who has signed up for a class came and has its certificate. */
  async certify(number: number): Promise<void> {
    const path = `/api/staff/v1/gatherings/${number}`;
    const { sign_ups } = await this.#ask(`${path}/sign-ups`);
    for (const { resident } of sign_ups) {
      await this.#ask(`${path}/attendance`, { resident, has_come: true, is_certified: true });
    }
  }

  async #ask(path: string, body?: object): Promise<Told> {
    const response = await fetch(BASE_URL + path, {
      method: body ? "POST" : "GET",
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Told;
  }
}

/** What is needed of what staff are told. */
type Told = { version: number; words: string[]; number: number; sign_ups: { resident: string }[] };

/** Has the server look which posts fit whom, as it does every night. */
export function match(): void {
  execFileSync(PROGRAM, ["match"], { env: { ...process.env, TANTU_DATA: DATA } });
}

/** What staff may do, by its name in the staff API. */
export type Move =
  | { move: "accept" | "approve" | "complete" | "deliver" | "close" | "miss-time" | "keep-time" | "intend" }
  | { move: "assess"; result: string }
  | { move: "refuse" | "wait" | "send-back"; reason: string }
  | { move: "request-correction"; corrections: { question: string; note: string }[] }
  | { move: "offer-times"; place: string; times: string[]; minutes: number; note?: string }
  | { move: "propose-plan"; plan: { items: Item[]; note?: string } }
  | { move: "decide-appeal"; is_granted: boolean; reason: string }
  | { move: "sign"; from: string }
  | { move: "start"; on: string }
  | { move: "follow-up"; is_in_work: boolean; words: string }
  | { move: "answer-trouble" | "leave"; words: string };

/** One thing of a plan; the money is in fen. */
type Item = { what: string; price: number; subsidy: number; own: number };

export const REFUSAL: Move = { move: "refuse", reason: "照片上看不清脸。\n请重新拍一张，再来申请。" };
export const CORRECTION: Move = {
  move: "request-correction",
  corrections: [
    { question: "address", note: "请写上门牌号。" },
    { question: "photo", note: "请把照片送到大厅。" },
  ],
};
export const ASSESSMENT: Move = { move: "assess", result: "浴室要装扶手，门口要做坡道。\n别的地方走得通。" };
export const QUEUE: Move = { move: "wait", reason: "今年的名额用完了。\n明年一月接着办。" };
export const PLAN: Move = {
  move: "propose-plan",
  plan: {
    items: [
      { what: "浴室扶手两根，防滑地砖", price: 180_000, subsidy: 150_000, own: 30_000 },
      { what: "门口坡道", price: 260_050, subsidy: 260_050, own: 0 },
    ],
    note: "施工大约三天。\n这几天浴室不能用。",
  },
};

/** An offer of meetings so many days from now. */
export function offer(...days: number[]): Move {
  const times = days.map((day) => new Date(Date.now() + day * 86_400_000).toISOString());
  return { move: "offer-times", place: "您家里", times, minutes: 45, note: "来两个人，要看浴室。\n请留一个人在家。" };
}
