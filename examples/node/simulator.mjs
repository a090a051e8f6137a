// A simulator for tests in Node: it starts with the first test of a file, and is reset before each.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { after, before, beforeEach } from "node:test";

/**
 * Have a simulator in all tests of a file. TELNYX_SIMULATOR names the Python interpreter that has it.
 *
 * @param {string[]} options of its command line.
 * @returns an object with `url`, `publicKey` and `control(method, path, body)`, once the tests run.
 */
export function useSimulator(...options) {
  const simulator = {
    async control(method, path, body) {
      const response = await fetch(`${simulator.page}${path}`, {
        method,
        headers: { "Content-Type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    },
  };
  let program;
  before(async () => {
    const python = process.env.TELNYX_SIMULATOR ?? "python3";
    program = spawn(python, ["-m", "telnyx_async.simulator", "--port", "0", "--quiet", ...options], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const facts = {};
    for await (const line of createInterface(program.stdout)) {
      const [, name, value] = /^ {2}(\S.*?) {2,}(\S.*)$/.exec(line) ?? [];
      if (name) facts[name] = value;
      if (line.startsWith("Ctrl-C")) break;
    }
    if (!facts.page) throw new Error("the simulator did not start; set TELNYX_SIMULATOR to a Python that has it");
    Object.assign(simulator, { page: facts.page, url: facts.TELNYX_BASE_URL, publicKey: facts.TELNYX_PUBLIC_KEY });
  });
  beforeEach(() => simulator.control("POST", "reset", {}));
  after(() => program?.kill());
  return simulator;
}
