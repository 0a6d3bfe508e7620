import { beforeEach, expect, it } from "vitest";
import { bracketName, giveBack, kept, KeptText, talkName, wantedName } from "./keep.svelte";

beforeEach(() => sessionStorage.clear());

it("what is being written outlives the page that shows it", () => {
  new KeptText("a").text = "Half a sen";
  expect(new KeptText("a").text).toBe("Half a sen");
  new KeptText("a").text = "";
  expect(sessionStorage.length).toBe(0);
});

it("whoever asks for a text by its name has the same one", () => {
  kept("b").text = "One";
  kept("b").append("Two");
  expect(kept("b").text).toBe("One\nTwo");
});

it("a line that was refused stands before its author again, beside what was typed since", () => {
  const said = kept(talkName("ex", "plenary"));
  said.text = "And then";
  giveBack("ex", { type: "speak", channel: "plenary", text: "Tell your reservists.", to: "" });
  expect(said.text).toBe("And then\nTell your reservists.");
});

it("so do the number that was wanted in brackets, and why", () => {
  giveBack("ex", { type: "bracket", draft: "d", revision: 1, article: 2, parameter: "days", value: 42, comment: "" });
  expect(kept(wantedName("d", 2, "days")).text).toBe("42");
  expect(kept(bracketName("d", 2, "days")).text).toBe("");
  giveBack("ex", { type: "bracket", draft: "d", revision: 1, article: 2, parameter: "days", value: 42, comment: "Six weeks." });
  expect(kept(bracketName("d", 2, "days")).text).toBe("Six weeks.");
});

it("what holds no words of anybody's is not given back", () => {
  giveBack("ex", { type: "start" });
  expect(sessionStorage.length).toBe(0);
});
