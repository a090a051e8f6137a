// A telephone menu, tested with Node's test runner: `node --test examples/node`. It needs no package.
import assert from "node:assert";
import { createServer } from "node:http";
import { test } from "node:test";

import { useSimulator } from "./simulator.mjs";

const simulator = useSimulator("--speed", "20");

async function command(call, action, body) {
  const response = await fetch(`${simulator.url}/calls/${call}/actions/${action}`, {
    method: "POST",
    headers: { Authorization: "Bearer KEY", "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  assert.ok(response.ok, await response.text());
}

// The application: it answers, asks for a key, and transfers.
async function handle({ event_type: type, payload }) {
  const call = payload.call_control_id;
  if (type === "call.initiated" && payload.direction === "incoming") await command(call, "answer", {});
  if (type === "call.answered" && payload.to === "+13125550100")
    await command(call, "gather_using_speak", { payload: "Press 1", voice: "female", maximum_digits: 1 });
  if (type === "call.gather.ended") await command(call, "transfer", { to: "+13125550111" });
}

test("a caller who presses 1 is transferred", async (t) => {
  let done;
  const bridged = new Promise((resolve) => (done = resolve));
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const part of request) text += part;
    response.end();
    const event = JSON.parse(text).data;
    if (event.event_type === "call.bridged") done(event.payload);
    await handle(event);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const webhook_url = `http://127.0.0.1:${server.address().port}/`;
  await simulator.control("POST", "calls", { from: "+13125550199", to: "+13125550100", presses: "1", webhook_url });
  await bridged;
  const calls = await simulator.control("GET", "calls");
  assert.deepEqual(calls.map((one) => [one.to, one.state]), [["+13125550100", "bridged"], ["+13125550111", "bridged"]]);
});
