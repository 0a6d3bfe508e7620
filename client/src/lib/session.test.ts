// @vitest-environment node
import { describe, expect, it } from "vitest";
import { dropSession, exchange, fromJoined, loadSession, saveSession, type Session } from "./session";
import { memoryShelf } from "./storage";

const mine: Session = { token: "t1", kind: "seat", seminar: "CODE", exercise: "e", name: "Amina", link: "/#seat=x" };
const control: Session = { ...mine, token: "t2", kind: "control", exercise: null, link: null };

describe("a session", () => {
  it("is found again by a reload, and by a new tab of the same device", () => {
    const [tab, device] = [memoryShelf(), memoryShelf()];
    saveSession(tab, device, mine);
    expect(loadSession(tab, device)).toEqual(mine);
    expect(loadSession(memoryShelf(), device)).toEqual(mine);
  });

  it("of a tab comes before the device's, so that one laptop can hold two", () => {
    const [one, other, device] = [memoryShelf(), memoryShelf(), memoryShelf()];
    saveSession(one, device, control);
    saveSession(other, device, mine);
    expect(loadSession(one, device)?.token).toBe("t2");
    dropSession(one, device, control);
    expect(loadSession(one, device)?.token).toBe("t1");
    dropSession(other, device, mine);
    expect(loadSession(other, device)).toBeNull();
  });

  it("is not made of what something else has left there", () => {
    const tab = memoryShelf();
    for (const odd of ["", "null", "3", "{}", '{"token":"","kind":"seat"}', '{"token":"t"}']) {
      tab.set("detente.session", odd);
      expect(loadSession(tab, memoryShelf())).toBeNull();
    }
  });
});

it("keeps the seat's own link, to resume elsewhere", () => {
  const joined = { token: "t", link: "/#seat=abc", seminar: "S", exercise: "e", seat: "s1", name: "A" };
  expect(fromJoined(joined)).toEqual({ token: "t", kind: "seat", seminar: "S", exercise: "e", name: "A", link: "/#seat=abc" });
});

it("is exchanged for a link that was handed out, or for the reason why not", async () => {
  const entry = { token: "t", kind: "seat", seminar: "S", exercise: "e", name: "A" } as const;
  const seat = await exchange({ kind: "seat", secret: "abc" }, async () => ({ ok: true, value: entry }));
  expect(seat).toEqual({ ok: true, value: { ...entry, link: "/#seat=abc" } });
  const watch = await exchange({ kind: "watch", secret: "abc" }, async () => ({ ok: true, value: { ...entry, kind: "projector" } }));
  expect(watch).toMatchObject({ value: { link: null } });
  const problem = { code: "token-unknown", args: {} };
  expect(await exchange({ kind: "seat", secret: "x" }, async () => ({ ok: false, problem }))).toEqual({ ok: false, problem });
  const used = await exchange({ kind: "control", secret: "x" }, async () => ({ ok: false, problem }));
  expect(used, "a facilitator's link is good once").toEqual({ ok: false, problem: { code: "token-used", args: {} } });
  const late = { code: "token-expired", args: {} };
  expect(await exchange({ kind: "control", secret: "x" }, async () => ({ ok: false, problem: late }))).toEqual({ ok: false, problem: late });
});
