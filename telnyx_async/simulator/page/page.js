// The live sequence diagram, and the WebSocket that updates it and the telephone.
import { details as opened, make } from "./details.js";
import { Telephone } from "./telephone.js";
import { Tools } from "./tools.js";

const SHOWN = 600; // rows; the download also has older ones
const $ = (id) => document.getElementById(id);
const entries = new Map(); // number -> entry
const rows = new Map(); // number -> li
const calls = new Map(); // call_control_id -> number of the call
const sessions = new Map(); // call_control_id -> session; the legs of a transfer have the same
let world = null; // a reset of the simulator begins another
const telephone = new Telephone(post, entries);

export async function post(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const result = await response.json().catch(() => ({ error: response.statusText }));
  if (!response.ok) throw new Error(result.error || response.statusText);
  return result;
}

// --- how an entry is shown

const PERSON = {
  dials: ["right", "dials"],
  presses: ["right", "presses"],
  answers: ["right", "answers"],
  says: ["right", "says"],
  writes: ["right", "writes"],
  "hangs up": ["right", "hangs up"],
};

function describe(entry) {
  if (entry.kind === "webhook") {
    const payload = entry.body?.data?.payload ?? {};
    const facts = ["direction", "digit", "digits", "status", "result", "hangup_cause", "queue", "reason"];
    return {
      lane: 1, way: "right", kind: "webhook", name: entry.event_type, about: summary(payload, facts),
      status: entry.status ?? (entry.state === "sending" ? "…" : entry.outcome), good: entry.state === "delivered",
      marks: [
        entry.attempt > 1 && `attempt ${entry.attempt}`, entry.duplicate && "duplicate", entry.failover && "failover",
        entry.state === "given up" && "given up", [400, 401, 403].includes(entry.status) && "refused: see its signature",
      ],
      again: entry.attempt > 1 || entry.duplicate, lost: entry.state === "not sent",
    };
  }
  if (entry.kind === "request") {
    return {
      lane: 1, way: "left", kind: "command", name: entry.operation || `${entry.method} ${entry.path}`,
      about: summary(entry.body, ["to", "text", "digits", "name", "queue_name", "cause"]),
      status: entry.status ?? "…", good: entry.status !== null && entry.status < 400,
      marks: [
        entry.duplicate_of !== null && "same key: not carried out again", entry.fault && `fault: ${entry.fault}`,
        entry.unknown?.length > 0 && `unknown: ${entry.unknown.join(", ")}`,
      ],
      again: entry.duplicate_of !== null, lost: false,
    };
  }
  const [way] = PERSON[entry.what] ?? ["left"];
  return {
    lane: 0, way, kind: "person", name: "", about: `${entry.who} ${entry.what} ${entry.detail}`.trim(),
    status: "", good: true, marks: [],
  };
}

function summary(body, names) {
  if (!body || typeof body !== "object") return "";
  return names
    .filter((name) => typeof body[name] === "string" && body[name])
    .map((name) => `${name} ${body[name].length > 60 ? `${body[name].slice(0, 59)}…` : body[name]}`)
    .join(", ");
}

function row(entry) {
  const look = describe(entry);
  const failed = look.kind !== "person" && !look.good && look.status !== "…";
  const classes = ["lane", "arrow", look.kind, look.way];
  if (look.again) classes.push("again");
  if (look.lost) classes.push("lost");
  if (failed) classes.push("failed");
  const label = make("span", "label", look.name && make("code", "", ...breakable(look.name)), look.name && " ", make("i", "", look.about));
  const arrow = make("span", classes.join(" "), label);
  const idle = make("span", "lane");
  const call = entry.call ? `call ${numberOf(entry.call)}` : "";
  const when = make("span", "when", `${entry.at.toFixed(2)} s`, make("b", "", call));
  when.title = new Date(Date.parse(settings.start) + entry.at * 1000).toLocaleString();
  const status = make("span", `status ${look.good ? "good" : failed ? "bad" : ""}`, String(look.status));
  const marks = look.marks.filter(Boolean).map((mark) => make("span", "mark", mark));
  const result = make("span", "result", look.status === "" ? "" : status, ...marks);
  const head = make("summary", "", when, ...(look.lane === 0 ? [arrow, idle] : [idle, arrow]), result);
  const details = make("details", "", head);
  details.ontoggle = () => {
    if (details.open && entry.kind !== "event" && details.children.length === 1) details.append(opened(entry, settings, post, say));
  };
  return details;
}

// Lets a long name break after a dot and before a capital.
function breakable(name) {
  return name.split(/(?<=[._])|(?=[A-Z][a-z])/).flatMap((part, index) => (index ? [document.createElement("wbr"), part] : [part]));
}

function numberOf(call) {
  if (!calls.has(call)) {
    calls.set(call, calls.size + 1);
    const option = make("option", "", `Call ${calls.get(call)}`);
    option.value = call;
    $("which").append(option);
  }
  return calls.get(call);
}

// --- the list of entries

function show(entry) {
  const fresh = !rows.has(entry.number);
  const item = rows.get(entry.number) ?? make("li", "new");
  const open = item.querySelector("details")?.open;
  item.replaceChildren(row(entry));
  if (open) item.querySelector("details").open = true;
  item.hidden = !wanted(entry);
  if (fresh) {
    rows.set(entry.number, item);
    $("rows").append(item);
    if (rows.size > SHOWN) {
      const [oldest, element] = rows.entries().next().value;
      element.remove();
      rows.delete(oldest);
    }
  }
}

function wanted(entry) {
  const call = $("which").value;
  const same = call === "" || entry.call === call || (entry.call && sessions.has(call) && sessions.get(entry.call) === sessions.get(call));
  const words = $("search").value.trim().toLowerCase();
  return same && (words === "" || JSON.stringify(entry).toLowerCase().includes(words));
}

function say(text) {
  $("export").textContent = text;
  setTimeout(() => ($("export").textContent = "Export as test"), 1500);
}

function empty() {
  entries.clear();
  rows.clear();
  $("rows").replaceChildren();
  $("empty").hidden = false;
}

function take(news) {
  if (world !== null && news.world !== world) empty();
  world = news.world;
  for (const call of news.calls) sessions.set(call.call_control_id, call.session);
  const list = $("rows");
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  for (const entry of news.entries) {
    entries.set(entry.number, entry);
    show(entry);
  }
  $("empty").hidden = rows.size > 0;
  if (atEnd) list.scrollTop = list.scrollHeight;
  telephone.take(news);
}

function connect() {
  const socket = new WebSocket(new URL("live", location.href.replace(/^http/, "ws")));
  socket.onopen = () => {
    $("connection").classList.add("on");
    $("connection").setAttribute("aria-label", "connected");
  };
  socket.onmessage = (message) => take(JSON.parse(message.data));
  socket.onclose = () => {
    $("connection").classList.remove("on");
    $("connection").setAttribute("aria-label", "not connected");
    setTimeout(connect, 1000);
  };
}

$("which").onchange = $("search").oninput = () => {
  for (const [number, item] of rows) item.hidden = !wanted(entries.get(number));
};

$("export").onclick = async () => {
  const call = $("which").value || [...calls.keys()][0];
  try {
    const { source } = await post("GET", `calls/${encodeURIComponent(call)}/test`);
    await navigator.clipboard.writeText(source);
    say("copied");
  } catch (error) {
    say(error.message);
  }
};

$("clear").onclick = async () => {
  await post("DELETE", "journal");
  empty();
  telephone.take({ entries: [], calls: [] });
};

const settings = await post("GET", "settings");
const shown = { "base URL": settings.base_url, "webhooks to": settings.webhook_url ?? "no URL", "public key": settings.public_key };
for (const [name, value] of Object.entries(shown)) {
  $("settings").append(make("div", "", make("dt", "", name), make("dd", "", value)));
}
const tools = new Tools(post, settings);
tools.call = () => telephone.call;
connect();
