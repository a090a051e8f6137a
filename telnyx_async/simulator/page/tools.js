// Beside the timeline: planned faults, what a party does, the clock, and what the account has.
import { button, make } from "./details.js";

const $ = (id) => document.getElementById(id);

export class Tools {
  #post;

  constructor(post, settings) {
    this.#post = post;
    $("fault").onsubmit = (event) => this.#submit(event, () => this.#plan());
    $("no-faults").onclick = () => this.#try(async () => { await post("DELETE", "faults"); await this.#faults(); });
    $("party").onsubmit = (event) => this.#submit(event, () => this.#behave());
    $("say").onsubmit = (event) => this.#submit(event, () => this.#say());
    $("advance").onsubmit = (event) => this.#submit(event, () => post("POST", "advance", { seconds: Number($("seconds").value) }));
    $("advance").hidden = !settings.virtual;
    $("account").ontoggle = () => $("account").open && this.#try(() => this.#account());
    this.#try(() => this.#faults());
  }

  // The call that "says" speaks into; the page knows it.
  call = () => null;

  async #plan() {
    const [what, kind] = [$("fault-what").value.trim(), $("fault-kind").value];
    const rule = what.includes(".") ? { webhook: what, kind } : { operation: what, ...request(kind) };
    await this.#post("POST", "faults", rule);
    await this.#faults();
  }

  async #faults() {
    const rules = await this.#post("GET", "faults");
    $("faults").replaceChildren(...rules.map((rule) => make("li", "", `${rule.operation ?? rule.webhook}: ${rule.kind} ${rule.operation ? `${rule.moment} ${rule.status}` : ""}, used ${rule.used} times`)));
  }

  async #behave() {
    const party = { number: $("party-number").value.trim(), outcome: $("party-outcome").value, machine: $("party-machine").value };
    const lines = (id) => $(id).value.split(";").map((one) => one.trim()).filter(Boolean);
    await this.#post("PUT", "parties", { ...party, says: lines("party-says"), presses: lines("party-presses") });
  }

  async #say() {
    const call = this.call();
    if (!call) throw new Error("there is no call on the telephone");
    await this.#post("POST", `calls/${encodeURIComponent(call)}/say`, { text: $("words").value });
    $("words").value = "";
  }

  async #account() {
    const account = await this.#post("GET", "account");
    const list = (title, items) => make("section", "", make("h3", "", `${title} (${items.length})`), make("ul", "", ...items.map((item) => make("li", "", ...item))));
    $("lists").replaceChildren(
      list("Numbers", account.phone_numbers.map((one) => [`${one.phone_number} ${one.status ?? ""}`])),
      list("Messages", account.messages.map((one) => [`${one.direction ?? ""} ${one.text ?? ""}`])),
      list("Recordings", account.recordings.map((one) => [`${(one.duration_millis / 1000).toFixed(1)} s `, player(Object.values(one.download_urls)[0])])),
      button("Refresh", () => this.#try(() => this.#account())),
    );
  }

  #submit(event, action) {
    event.preventDefault();
    this.#try(action);
  }

  async #try(action) {
    $("tools-problem").textContent = "";
    try {
      await action();
    } catch (error) {
      $("tools-problem").textContent = error.message;
    }
  }
}

function request(kind) {
  if (kind === "500 after") return { kind: "fail", moment: "after", status: 500 };
  return kind === "500 before" ? { kind: "fail", moment: "before", status: 500 } : { kind };
}

function player(url) {
  const audio = document.createElement("audio");
  audio.controls = true;
  audio.preload = "none";
  audio.src = new URL(url).pathname;
  return audio;
}
