// A script for the official Node SDK: run with the base URL and the public key of a simulator.
// It prints what it saw as JSON.
const http = require("node:http");
const Telnyx = require("telnyx").default;

const [baseURL, publicKey] = process.argv.slice(2);
const root = baseURL.replace(/\/v2$/, "");
const client = new Telnyx({ apiKey: "KEY", baseURL, publicKey, maxRetries: 0 });
const texml = "<Response><Say>Hello</Say><Record maxLength='2' channels='single'/></Response>";
const events = [];
const forged = new Set();
let waiting = () => {};

const server = http.createServer((request, response) => {
  let body = "";
  request.on("data", (part) => (body += part));
  request.on("end", async () => {
    if (request.url === "/") {
      await client.webhooks.unwrap(body, { headers: request.headers, key: publicKey });
      const changed = `${body} `;
      await client.webhooks.unwrap(changed, { headers: request.headers, key: publicKey }).then(
        () => forged.add("accepted"),
        () => forged.add("refused"),
      );
      events.push(JSON.parse(body).data);
    }
    response.end(texml);
    waiting();
  });
});

async function until(type, matches = () => true) {
  for (;;) {
    const index = events.findIndex((event) => event.event_type === type && matches(event.payload));
    if (index >= 0) return events.splice(0, index + 1).pop().payload;
    await new Promise((resolve) => (waiting = resolve));
  }
}

async function control(path, body) {
  const options = body && { method: "POST", body: JSON.stringify(body) };
  return (await fetch(`${root}/simulator${path}`, options)).json();
}

async function main() {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  const seen = {};

  const application = await client.callControlApplications.create({ application_name: "One", webhook_event_url: url });
  const search = await client.availablePhoneNumbers.list({ filter: { country_code: "US", limit: 1 } });
  const found = search.data[0].phone_number;
  const order = await client.numberOrders.create({
    phone_numbers: [{ phone_number: found }],
    connection_id: application.data.id,
  });
  while ((await client.numberOrders.retrieve(order.data.id)).data.status === "pending") {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const owned = await client.phoneNumbers.list({ filter: { phone_number: found } });
  if (owned.data.length !== 1 || owned.data[0].phone_number !== found) throw new Error("the number was not bought");

  await control("/calls", { to: found, from: "+13125550199", presses: "7" });
  const call = (await until("call.initiated")).call_control_id;
  await client.calls.actions.answer(call); // without a body
  await until("call.answered");
  await client.calls.actions.startRecording(call, { format: "wav", channels: "single" });
  await client.calls.actions.gatherUsingSpeak(call, { payload: "Press a key", voice: "female", maximum_digits: 1 });
  seen.digits = (await until("call.gather.ended")).digits;
  const conference = await client.conferences.create({ call_control_id: call, name: "Room" });
  await until("conference.participant.joined");
  const inside = await client.conferences.listParticipants(conference.data.id);
  seen.inside = inside.data.map((one) => one.call_control_id === call);
  await client.calls.actions.hangup(call);
  await until("call.recording.saved");
  const recording = (await client.recordings.list()).data[0];
  const file = await (await fetch(recording.download_urls.wav)).arrayBuffer();
  seen.recording = Buffer.from(file.slice(0, 4)).toString();

  const dialled = await client.calls.dial({ connection_id: application.data.id, from: found, to: "+13125550142" });
  const other = dialled.data.call_control_id;
  await until("call.answered", (payload) => payload.call_control_id === other);
  await client.calls.actions.transfer(other, { to: "+13125550143" });
  await until("call.bridged");
  await client.calls.actions.hangup(other);
  try {
    await client.calls.actions.speak(other, { payload: "Too late", voice: "female" });
  } catch (error) {
    seen.ended = error.error.errors[0].code;
  }

  const instructions = `${url}texml`;
  const second = await client.texmlApplications.create({ friendly_name: "Two", voice_url: instructions });
  const body = { ApplicationSid: second.data.id, From: found, To: "+13125550142", Url: instructions };
  await client.texml.accounts.calls.calls("1", { body });
  let shown;
  do {
    await new Promise((resolve) => setTimeout(resolve, 50));
    shown = (await client.texml.accounts.calls.retrieveCalls("1")).calls[0];
  } while (shown.status !== "completed");
  const sounds = await client.texml.accounts.calls.recordingsJson.retrieveRecordingsJson(shown.sid, {
    account_sid: "1",
  });
  seen.texml = sounds.recordings.map((one) => one.duration);

  const message = await client.messages.send({ from: found, to: "+13125550142", text: "Hello", webhook_url: url });
  seen.sent = (await until("message.finalized", (payload) => payload.id === message.data.id)).to[0].status;
  await control("/messages", { to: found, from: "+13125550142", text: "Hello back", webhook_url: url });
  seen.received = (await until("message.received")).text;

  const profile = await client.verifyProfiles.create({ name: "One" });
  const verification = await client.verifications.triggerSMS({
    phone_number: "+13125550142",
    verify_profile_id: profile.data.id,
  });
  const [{ code }] = await control("/codes");
  seen.verified = [];
  for (const one of ["nothing", code]) {
    const answer = await client.verifications.actions.verify(verification.data.id, { code: one });
    seen.verified.push(answer.data.response_code);
  }
  seen.room = Boolean((await client.rooms.create()).data.id); // without a body
  seen.forged = [...forged];
  console.log(JSON.stringify(seen));
  process.exit(0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
