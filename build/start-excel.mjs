/**
 * `npm run start:excel`: builds the Excel add-in and serves dist/excel over https on this machine only,
 * as Office wants it, with a certificate from office-addin-dev-certs or one of your own.
 *
 * The package is no dependency: npx fetches this exact version when, and only when, you agree.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";

const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const PORT = 3443;
const root = join(import.meta.dirname, "..");
const folder = join(root, "dist/excel");
const say = (line) => process.stdout.write(`${line}\n`);

const USAGE = `npm run start:excel -- [--yes] [--cert FILE --key FILE]
  --yes          install the development certificate without asking
  --cert, --key  use a certificate for localhost that you already trust`;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

const options = readOptions();
const certificate = await certificateFiles();
build();
serve();

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        yes: { type: "boolean", default: false },
        cert: { type: "string" },
        key: { type: "string" },
      },
    });
    if ((values.cert === undefined) !== (values.key === undefined)) throw new Error(USAGE);
    return values;
  } catch (error) {
    return stop(error.message === USAGE ? USAGE : `${error.message}\n${USAGE}`, 2);
  }
}

function stop(message, code) {
  process.stderr.write(`${message}\n`);
  return process.exit(code);
}

async function certificateFiles() {
  if (options.cert !== undefined) return { cert: options.cert, key: options.key };
  const made = join(homedir(), ".office-addin-dev-certs");
  const files = { cert: join(made, "localhost.crt"), key: join(made, "localhost.key") };
  if (existsSync(files.cert) && existsSync(files.key)) return files;
  say(`Excel loads add-ins over https only. ${CERTIFICATES} will now make a certificate for
https://localhost and INSTALL ITS AUTHORITY AS A TRUSTED ROOT CERTIFICATE on this machine.
Take it away again with: npx ${CERTIFICATES} uninstall`);
  if (!options.yes && !(await agreed())) return stop("Nothing was installed.", 1);
  const { status } = spawnSync("npx", ["--yes", CERTIFICATES, "install"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0 ? files : stop("The certificate could not be made.", 1);
}

async function agreed() {
  if (!process.stdin.isTTY) return false;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question("Install it? (yes/no) ");
  ask.close();
  return /^y(es)?$/i.test(answer.trim());
}

function build() {
  say("Building the Excel add-in …");
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const args = [webpack, "--env", "only=excel", "--mode", "development"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) stop("The add-in could not be built; the messages above say why.", 1);
}

function serve() {
  const tls = { cert: readFileSync(certificate.cert), key: readFileSync(certificate.key) };
  const server = createServer(tls, (request, response) => {
    const file = fileOf(request.url ?? "/");
    const type = file === undefined ? undefined : TYPES[extname(file)];
    if (request.method !== "GET" || type === undefined || !existsSync(file)) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
      return;
    }
    response
      .writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" })
      .end(readFileSync(file));
  });
  server.on("error", (error) =>
    stop(
      error.code === "EADDRINUSE"
        ? `Port ${PORT} is taken by another program; stop it and try again.`
        : error.message,
      1,
    ),
  );
  server.listen(PORT, "localhost", () => {
    say(`Serving https://localhost:${PORT}. Add this manifest to Excel (README, "Excel"):`);
    say(`  ${join(folder, "manifest.local.xml")}`);
  });
}

/** File of the folder that a request names; `undefined` when it leads out of it. */
function fileOf(url) {
  try {
    const file = normalize(
      join(folder, decodeURIComponent(new URL(url, "https://localhost").pathname)),
    );
    return file.startsWith(folder + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}
