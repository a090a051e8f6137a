// The telephone and the messages of one person, who calls the application and is called by it.
const KEYS = { 1: "", 2: "ABC", 3: "DEF", 4: "GHI", 5: "JKL", 6: "MNO", 7: "PQRS", 8: "TUV", 9: "WXYZ", "*": "", 0: "+", "#": "" };
const $ = (id) => document.getElementById(id);

export class Telephone {
  call = null; // call_control_id of the call on this telephone
  ringing = null; // a call that has not been picked up
  #post;
  #entries;
  #live = new Map();
  #spoken = new Set();
  #started = 0;
  #drawn = "";

  constructor(post, entries) {
    this.#post = post;
    this.#entries = entries;
    for (const [key, letters] of Object.entries(KEYS).sort(([one], [other]) => order(one) - order(other))) {
      const small = document.createElement("small");
      small.textContent = letters;
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.key = key;
      button.append(key, small);
      button.setAttribute("aria-label", { "*": "star", "#": "pound" }[key] ?? key);
      button.onclick = () => this.press(key);
      $("keypad").append(button);
    }
    $("dial").onclick = () => (this.ringing ? this.pickUp() : this.dial());
    $("hangup").onclick = () => this.hangUp();
    $("from").onchange = () => this.#listen();
    $("write").onsubmit = (event) => {
      event.preventDefault();
      this.write();
    };
    addEventListener("keydown", (event) => this.#key(event));
    if ("speechSynthesis" in window) $("aloud-label").hidden = false;
    setInterval(() => this.#draw(), 1000);
    this.#listen();
  }

  // --- actions of the person

  async dial() {
    const placed = await this.#try("POST", "calls", { from: $("from").value.trim(), to: $("to").value.trim() });
    if (placed) this.#on(placed.call_control_id);
  }

  async pickUp() {
    const call = this.ringing;
    if (await this.#try("POST", `calls/${encodeURIComponent(call)}/answer`, {})) this.#on(call);
  }

  async hangUp() {
    await this.#try("POST", `calls/${encodeURIComponent(this.call ?? this.ringing)}/hangup`, {});
  }

  async press(key) {
    if (!this.call) return;
    const button = document.querySelector(`.keypad [data-key="${CSS.escape(key)}"]`);
    button?.classList.add("down");
    setTimeout(() => button?.classList.remove("down"), 150);
    await this.#try("POST", `calls/${encodeURIComponent(this.call)}/press`, { digits: key });
  }

  async write() {
    const text = $("text").value.trim();
    if (!text) return;
    const sent = await this.#try("POST", "messages", { from: $("from").value.trim(), to: $("to").value.trim(), text });
    if (sent) $("text").value = "";
  }

  // --- updates

  take(news) {
    this.#live = new Map(news.calls.filter((call) => call.state !== "ended").map((call) => [call.call_control_id, call]));
    const me = $("from").value.trim();
    this.ringing = this.call ? null
      : news.calls.find((call) => call.direction === "outgoing" && call.number === me && call.state === "ringing")?.call_control_id ?? null;
    const kept = sessionStorage.getItem("call");
    if (!this.call && kept && this.#live.has(kept)) this.#on(kept); // the page was reloaded in mid-call
    if (this.call && !this.#live.has(this.call) && this.#entriesOf(this.call).length > 0) {
      this.call = null;
      sessionStorage.removeItem("call");
      window.speechSynthesis?.cancel();
    }
    for (const entry of this.call ? this.#entriesOf(this.call) : []) this.#speak(entry);
    this.#draw();
  }

  #on(call) {
    this.call = this.last = call;
    sessionStorage.setItem("call", call);
    this.ringing = null;
    this.#started = Date.now();
    this.#draw();
  }

  #entriesOf(call) {
    return [...this.#entries.values()].filter((entry) => entry.kind === "event" && entry.call === call);
  }

  #speak(entry) {
    if (entry.what !== "hears" || this.#spoken.has(entry.number)) return;
    this.#spoken.add(entry.number);
    if ($("aloud").checked && !entry.detail.startsWith("♪")) speechSynthesis.speak(new SpeechSynthesisUtterance(entry.detail));
  }

  #draw() {
    const live = this.#live.get(this.call);
    const seconds = Math.floor((Date.now() - this.#started) / 1000);
    const clock = `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
    const states = { ringing: "Ringing …", answered: `On the line · ${clock}`, bridged: `Connected · ${clock}` };
    const from = this.#live.get(this.ringing)?.from;
    let state = this.call ? states[live?.state] ?? "Calling …" : this.last ? "Call ended" : "Ready";
    if (this.ringing) state = `${from} is calling`;
    $("state").textContent = state;
    $("state").classList.toggle("live", Boolean(this.call || this.ringing));
    $("dial").textContent = this.ringing ? "Answer" : "Call";
    $("dial").disabled = Boolean(this.call);
    $("hangup").disabled = !this.call && !this.ringing;
    $("hangup").textContent = this.ringing ? "Decline" : "Hang up";
    const lines = this.last ? this.#entriesOf(this.last) : [];
    const me = $("from").value.trim();
    const thread = [...this.#entries.values()].filter((entry) => entry.kind === "event" && entry.who === me && ["writes", "reads"].includes(entry.what));
    const drawn = JSON.stringify([lines.length, this.last, thread.length, me]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    fill($("transcript"), lines.map(({ what, detail }) =>
      what === "hears" ? ["", detail] : what === "presses" || what === "says" ? ["me", detail] : ["note", `${what} ${detail}`]));
    fill($("thread"), thread.map(({ what, detail }) => [what === "writes" ? "me" : "", detail]));
  }

  async #listen() {
    await this.#try("PUT", "parties", { number: $("from").value.trim(), outcome: "rings" });
    this.#draw();
  }

  #key(event) {
    if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in KEYS) {
      event.preventDefault();
      this.press(event.key);
    }
  }

  async #try(method, path, body) {
    $("problem").hidden = true;
    try {
      return await this.#post(method, path, body);
    } catch (error) {
      $("problem").textContent = error.message;
      $("problem").hidden = false;
      return null;
    }
  }
}

function order(key) {
  return "123456789*0#".indexOf(key);
}

function fill(list, lines) {
  list.replaceChildren(...lines.map(([className, text]) => {
    const item = document.createElement("li");
    item.className = className;
    item.textContent = text;
    return item;
  }));
  list.scrollTop = list.scrollHeight;
}
