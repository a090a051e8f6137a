// What an entry opens to: both sides of a request with their headers, and what can be done with it.

export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

export function button(text, action) {
  const element = make("button", "", text);
  element.type = "button";
  element.onclick = action;
  return element;
}

function text(value) {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}

function block(title, body, headers) {
  if ((body === null || body === undefined) && !Object.keys(headers ?? {}).length) return null;
  const lines = Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const folded = lines.length ? make("details", "headers", make("summary", "", `${lines.length} headers`), make("pre", "", lines.join("\n"))) : null;
  return make("div", "", make("h3", "", title), folded, body === null || body === undefined ? null : make("pre", "", text(body)));
}

function took(entry) {
  return entry.milliseconds === null || entry.milliseconds === undefined ? "" : ` · ${entry.milliseconds.toFixed(1)} ms`;
}

function quoted(value) {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

// The command that sends an entry again.
export function asCurl(entry, settings) {
  if (entry.kind === "webhook") {
    const headers = Object.entries(entry.headers ?? {}).map(([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`);
    return `curl -X ${entry.method} ${quoted(entry.url)}${headers.join("")} -d ${quoted(JSON.stringify(entry.body))}`;
  }
  const body = entry.body === null ? "" : ` -H 'Content-Type: application/json' -d ${quoted(JSON.stringify(entry.body))}`;
  return `curl -X ${entry.method} ${quoted(address(entry, settings))} -H 'Authorization: Bearer KEY'${body}`;
}

export function asPython(entry, settings) {
  const [method, url] = entry.kind === "webhook" ? [entry.method, entry.url] : [entry.method, address(entry, settings)];
  const headers = entry.kind === "webhook" ? entry.headers : { Authorization: "Bearer KEY", "Content-Type": "application/json" };
  const data = entry.body === null ? "None" : `${JSON.stringify(JSON.stringify(entry.body))}.encode()`;
  return [
    "import urllib.request",
    "",
    `request = urllib.request.Request(${JSON.stringify(url)}, method=${JSON.stringify(method)}, data=${data}, headers=${JSON.stringify(headers)})`,
    "print(urllib.request.urlopen(request).read().decode())",
  ].join("\n");
}

function address(entry, settings) {
  return `${settings.base_url}${entry.path}${entry.query ? `?${entry.query}` : ""}`;
}

export function details(entry, settings, post, say) {
  const blocks = entry.kind === "webhook"
    ? [
        block(`${entry.method} ${entry.url}`, entry.body, entry.headers),
        block(`Your application answered ${entry.status ?? entry.outcome}${took(entry)}`, entry.answer, entry.answer_headers),
      ]
    : [
        block(`${entry.method} ${entry.path}${entry.query ? `?${entry.query}` : ""}`, entry.body, entry.headers),
        block(`Telnyx answered ${entry.status ?? ""}${took(entry)}`, entry.response, entry.response_headers),
      ];
  const copy = (made) => async () => {
    await navigator.clipboard.writeText(made(entry, settings));
    say("copied");
  };
  const actions = [button("Copy as curl", copy(asCurl)), button("Copy as Python", copy(asPython))];
  if (entry.event_id) {
    actions.push(button("Deliver again", () => post("POST", `webhooks/${entry.number}/redeliver`, {})));
  }
  const signed = entry.kind === "webhook" ? signature(entry, settings, post) : null;
  return make("div", "opened", make("div", "bodies", ...blocks), signed, make("div", "actions", ...actions));
}

// Whether the application takes the signature, by the key that it verifies with. The browser keeps that key.
function signature(entry, settings, post) {
  const key = make("input");
  key.value = localStorage.getItem("application-key") ?? settings.public_key;
  key.spellcheck = false;
  const verdict = make("output", "");
  const verify = async () => {
    localStorage.setItem("application-key", key.value.trim());
    const found = await post("POST", `webhooks/${entry.number}/signature`, { public_key: key.value.trim() }).catch((error) => ({ valid: false, reason: error.message }));
    verdict.className = found.valid ? "good" : "bad";
    verdict.textContent = found.reason;
  };
  key.onchange = verify;
  verify();
  return make("div", "signature", make("label", "", "Key of your application ", key), verdict);
}
