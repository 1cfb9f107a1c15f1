/**
 * Draws Keel's mark, a ship's helm, in the sizes that Office asks for: `node build/draw-icons.mjs`.
 * The pictures are kept in excel-addin/icons; run it again after changing the drawing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

const folder = join(import.meta.dirname, "../excel-addin/icons");
const SEA = [0x1f, 0x4e, 0x5f];
const WHITE = [0xff, 0xff, 0xff];
const SAMPLES = 8;

/** Distance from the origin's spoke along an angle: negative inside. Lengths are shares of the width. */
const spoke = (x, y, angle, length, thickness) => {
  const along = x * Math.cos(angle) + y * Math.sin(angle);
  const across = Math.abs(-x * Math.sin(angle) + y * Math.cos(angle));
  const beyond = Math.max(0, along - length, -along);
  return Math.hypot(beyond, across) - thickness / 2;
};

/** A rim, a hub and spokes that go beyond the rim; fewer and thicker where pixels are few. */
function inHelm(x, y, size) {
  const small = size < 32;
  const spokes = small ? 4 : 8;
  const thickness = small ? 0.13 : 0.075;
  const radius = Math.hypot(x, y);
  const rim = Math.abs(radius - 0.235) - thickness / 2;
  const hub = radius - (small ? 0.09 : 0.08);
  const arms = Array.from({ length: spokes }, (_, n) =>
    spoke(x, y, (n * 2 * Math.PI) / spokes + (small ? 0 : Math.PI / 8), 0.36, thickness * 0.85),
  );
  return Math.min(rim, hub, ...arms) < 0;
}

const inTile = (x, y, corner) => {
  const [dx, dy] = [Math.abs(x) - 0.5 + corner, Math.abs(y) - 0.5 + corner];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) <= corner;
};

/** RGBA of a picture; `tile` is what the helm stands on. */
function paint(size, { tile, corner = 0.18, scale = 1 }) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let [ground, mark] = [0, 0];
      for (let s = 0; s < SAMPLES * SAMPLES; s++) {
        const x = (column + ((s % SAMPLES) + 0.5) / SAMPLES) / size - 0.5;
        const y = (row + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / size - 0.5;
        if (tile && inTile(x, y, corner)) ground++;
        if (inHelm(x / scale, y / scale, size)) mark++;
      }
      const all = SAMPLES * SAMPLES;
      const share = mark / all;
      const colour = tile ? SEA.map((part, i) => part + (WHITE[i] - part) * share) : WHITE;
      const alpha = tile ? Math.max(ground, mark) / all : share;
      pixels.set([...colour.map(Math.round), Math.round(alpha * 255)], (row * size + column) * 4);
    }
  }
  return pixels;
}

function png(size, pixels) {
  const lines = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

mkdirSync(folder, { recursive: true });
const draw = (name, size, how) =>
  writeFileSync(join(folder, `${name}.png`), png(size, paint(size, how)));
for (const size of [16, 32, 64, 80]) draw(`helm-${size}`, size, { tile: true });
draw("helm-192", 192, { tile: true, corner: 0, scale: 0.8 });
draw("helm-outline-32", 32, { tile: false });
