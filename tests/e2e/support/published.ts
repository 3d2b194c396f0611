// What staff publish, from the files beside the journeys, with days that are still to come.
import { readFileSync } from "node:fs";

/** A day of a class or a fair. */
type Session = { begins_at: string; minutes: number };

const DAY = 86_400_000;
/** China's clock, before that of Greenwich. */
const CHINA = 8 * 3_600_000;

/** A post of `tests/posts`, open for two months. */
export function postOf(file: string, but: object = {}): object {
  return { ...read(`posts/${file}.json`), until: day(60), ...but };
}

/** A class or a fair of `tests/gatherings`, at its time of day, ten days from now. */
export function gatheringOf(file: string, but: object = {}): object {
  const gathering = read(`gatherings/${file}.json`);
  const first = Math.min(...gathering.sessions.map(({ begins_at }) => Date.parse(begins_at)));
  const days = Math.ceil((Date.now() - first) / DAY) + 10;
  const sessions = gathering.sessions.map(({ begins_at, minutes }) => ({
    begins_at: new Date(Date.parse(begins_at) + days * DAY).toISOString(),
    minutes,
  }));
  return { ...gathering, posts: [], sessions, until: day(8), ...but };
}

/** The day so many days from now, in China. */
export function day(days: number): string {
  return new Date(Date.now() + CHINA + days * DAY).toISOString().slice(0, 10);
}

/** The moment so many seconds from now. */
export function moment(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}

function read(path: string): { sessions: Session[] } {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}
