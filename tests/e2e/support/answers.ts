// What residents answer, service by service, written as in the examples beside the services.

/** What a form sends, field by field. */
export type Form = Record<string, string>;

type Parts = { [part: string]: string | Parts };

/** One field; several that are ticked; one answer in parts; the entries of a group. */
export type Answer = string | string[] | Parts | Parts[];

/** By question. */
export type Answers = Record<string, Answer>;

/** The first time that the page of the question offers. */
export const FIRST_OFFERED = "the first that is offered";

/** The fields in which a form sends the answer to the question called `name`. */
export function form(name: string, answer: Answer): Form {
  if (typeof answer === "string") return { [name]: answer };
  const part = (called: string | number, value: string | Parts) => form(`${name}-${called}`, value);
  const fields = Array.isArray(answer)
    ? answer.map((one, index) => (typeof one === "string" ? part(one, "yes") : part(index + 1, one)))
    : Object.entries(answer).map(([called, value]) => part(called, value));
  return Object.assign({}, ...fields);
}

/** The day so many months from now. */
export function monthsFromNow(months: number): { year: string; month: string; day: string } {
  const day = new Date();
  // A day that every month has.
  day.setUTCMonth(day.getUTCMonth() + months, 15);
  return { year: `${day.getUTCFullYear()}`, month: `${day.getUTCMonth() + 1}`, day: "15" };
}

/** A certificate number that is well formed, and nobody's. */
export const NUMBER = "11010519491231002X43";

const GUARDIAN = { name: "吴敏", relation: "母亲", "citizen-id": "440307198807210084", phone: "13800138013" };

/** The renewal of a certificate. */
export const RENEWAL: Answers = {
  number: NUMBER,
  expiry: monthsFromNow(3),
  changed: "nothing",
  registered: "440307",
  address: "龙城街道盛平社区\n幸福花园 3 栋 2 单元 501",
  phone: "13800138000",
  receive: "collect",
  hall: "longcheng",
  photo: "helper",
  declaration: "yes",
};

/** A home to be made fit: two rooms, two people, somebody else's house. */
export const RETROFIT: Answers = {
  rooms: [
    { room: "bath", hard: "浴缸太高，跨不进去" },
    { room: "entrance", hard: "门口有两级台阶，轮椅上不去" },
  ],
  number: "44030719580312003743",
  income: "dibao",
  priority: "yes",
  "income-proof": "helper",
  alone: "no",
  household: [
    { relation: "parent", age: "elder", disabled: "yes" },
    { relation: "child", age: "adult", disabled: "no" },
  ],
  address: "平湖街道禾花路 12 号 1 栋 102",
  housing: "rented",
  consent: "missing",
  "contact-way": "helper",
  phone: "13800138001",
  visit: FIRST_OFFERED,
  declaration: "yes",
};

/** A device for a grown-up who has a broken one. */
export const FITTING: Answers = {
  difficulty: ["walking", "sitting"],
  story: "家住三楼，下楼要人背。\n轮椅的刹车坏了，坐久了腰疼。",
  wish: "轮椅",
  has: "broken",
  devices: [
    { what: "轮椅", since: { year: "2024" }, state: "broken" },
    { what: "拐杖", state: "works" },
  ],
  granted: "yes",
  "granted-on": { year: "2025", month: "6" },
  "use-life": "yes",
  route: "given",
  place: "home",
  access: ["wheelchair", "companion"],
  holder: "certificate",
  number: "44030719550506002141",
  income: "dibao",
  address: "平湖街道新木社区 8 号 301",
  phone: "13800138011",
  "contact-way": "helper",
  declaration: "yes",
};

/** The same for a child, whom the guardian speaks for. */
export const FITTING_OF_A_CHILD: Answers = {
  ...FITTING,
  has: "none",
  holder: "child",
  name: "周小宇",
  "citizen-id": "440307201703090051",
  guardian: GUARDIAN,
  diagnosis: "helper",
};

/** A first certificate, assessed at home. */
export const FIRST_CERTIFICATE: Answers = {
  name: "刘桂兰",
  "citizen-id": "440307196702242080",
  registered: "440307",
  address: "深圳市龙岗区坪地街道中心村 15 号",
  disability: ["physical", "speech"],
  cause: "illness",
  since: { year: "2024", month: "5" },
  surgery: "recent",
  "surgery-wait": "yes",
  phone: "13800138012",
  income: "dibao",
  fee: "yes",
  assessment: "home",
  identity: "home",
  household: "home",
  medical: "home",
  photo: "home",
  receive: "home",
  declaration: "yes",
};

/** A living allowance for somebody in hardship. */
export const LIVING_SUBSIDY: Answers = {
  have: "held",
  number: "36048319680512004543",
  name: "李秀兰",
  registered: "440307",
  address: "龙岗区坂田街道吉华路 12 号 3 栋 502",
  income: "dibao",
  other: ["none"],
  bank: "6217001234567890123",
  phone: "13800138000",
  papers: "self",
  "income-proof": "missing",
  declaration: "yes",
};

/** Relief for somebody whose home has burnt and who cannot wait. */
export const RELIEF: Answers = {
  urgent: "yes",
  "call-now": "yes",
  happened: ["disaster", "accident"],
  when: { year: "2026", month: "1" },
  story: "家里电线着火，屋里的东西都烧了。\n现在住在亲戚家。",
  spent: "3200",
  insured: "0",
  loss: "35000.50",
  number: "43010320010415006451",
  name: "何小雨",
  guardian: { name: "何建国", relation: "父亲", "citizen-id": "430103197408220012", phone: "13800138008" },
  income: "dibao",
  single: "no",
  household: [{ relation: "parent", age: "adult", disabled: "no", earns: "0" }],
  booklet: "missing",
};

/** The training of a child. */
export const REHABILITATION: Answers = {
  name: "邓果果",
  birth: { year: "2022", month: "4", day: "18" },
  have: "none",
  "citizen-id": "440307202204180030",
  guardian: GUARDIAN,
  residence: "permit",
  address: "龙岗区南湾街道布澜路 19 号 2 栋 804",
  training: ["hearing"],
};

/** A renewal and a registration for work, in one form. */
export const RENEWAL_AND_WORK: Answers = {
  wanted: ["certificate", "job"],
  have: "held",
  number: "44030719930528008723",
  "certificate-first--registered": "440307",
  "certificate-first--address": "深圳市龙岗区布吉街道甘坑社区 4 号 1 栋 903",
  "certificate-first--phone": "13800138042",
  "certificate-first--name": "高明",
  "certificate-renewal--expiry": monthsFromNow(-1),
  "certificate-renewal--expired": "yes",
  "certificate-renewal--changed": "nothing",
  "certificate-renewal--receive": "post",
  "certificate-renewal--photo": "self",
  "certificate-renewal--declaration": "yes",
  "job-registration--contact": "text",
  "job-registration--now": "looking",
  "job-registration--wish": ["office", "hands"],
  "job-registration--skills": "",
  "job-registration--place": ["near", "travel"],
  "job-registration--hours": "full",
  "job-registration--pay": "",
  "job-registration--statement": "",
  "job-registration--help": ["sign"],
  "job-registration--share": ["certificate", "help"],
  "job-registration--talk": "hall",
  "job-registration--declaration": "yes",
};

/** A registration for work, as a masseur. */
export const REGISTRATION: Answers = {
  have: "held",
  number: "44030719850612001811",
  name: "方建国",
  address: "深圳市龙岗区龙城街道爱联社区 9 号",
  phone: "13800138056",
  contact: "call",
  now: "looking",
  wish: ["massage"],
  place: ["near", "travel"],
  hours: "full",
  pay: "5000",
  skills: "有盲人按摩的证，做了十二年。",
  statement: "推拿、足疗都会。\n回头客多。",
  help: ["read", "way", "quiet"],
  share: ["certificate", "skills", "help"],
  talk: "phone",
  declaration: "yes",
};

/** An application for a post, in which the post itself is filled in by its page. */
export const APPLICATION: Answers = {
  name: "马建国",
  contact: "call",
  phone: "13800138061",
  skills: "做了十二年按摩，有中级证。",
  statement: "我做推拿很稳，老客人多。",
  help: ["read", "way"],
  interview: "there",
  papers: "self",
  tell: ["skills", "help", "certificate", "kind", "contact"],
  number: "44030719850612001811",
  declaration: "yes",
};

/** To “What can I get?”. */
export const FINDER: Answers = {
  certificate: "yes",
  category: "physical",
  level: "two",
  birth: { year: "1958" },
  income: "borderline",
  daily: "some",
  difficulty: ["moving", "daily"],
  home: ["bath", "steps"],
  trouble: ["none"],
  work: "no",
  vehicle: "no",
};
