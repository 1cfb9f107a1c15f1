/**
 * Golden pictures. Letters are drawn a little differently on every machine, so pictures are compared
 * as a person would from across the room: in blocks of pixels, by their mean colour.
 *
 * KEEL_GOLDEN=new writes them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const GOLDEN = join(import.meta.dirname, "golden");
const OUTPUT = join(import.meta.dirname, ".output");

/** Pixels of a block's side. */
const BLOCK = 16;
/** Mean difference of a colour channel, of 255, from which a block counts as different. */
const SEEN = 36;
/** Share of blocks that may differ. */
const MOST = 0.03;

/** Fails when the page (or an element of it) looks different from the picture of this name. */
export async function looksLike(page, name, target = page) {
  const seen = await target.screenshot({ animations: "disabled", caret: "hide" });
  const file = join(GOLDEN, `${name}.png`);
  if (process.env.KEEL_GOLDEN === "new") {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, seen);
    return;
  }
  if (!existsSync(file)) throw new Error(`no golden picture ${name}.png; KEEL_GOLDEN=new makes it`);
  const share = await shareOfDifference(page, readFileSync(file), seen);
  if (share <= MOST) return;
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, `${name}.png`), seen);
  const percent = typeof share === "number" ? `${(share * 100).toFixed(1)} %` : share;
  throw new Error(
    `${name} looks different from its golden picture (${percent} of it); see test/e2e/.output/${name}.png`,
  );
}

/** The browser itself decodes and compares, in a page of its own. */
async function shareOfDifference(page, expected, found) {
  const bare = await page.context().newPage();
  try {
    return await bare.evaluate(compare, {
      pictures: [expected, found].map((png) => `data:image/png;base64,${png.toString("base64")}`),
      block: BLOCK,
      seen: SEEN,
    });
  } finally {
    await bare.close();
  }
}

async function compare({ pictures, block, seen }) {
  const decoded = await Promise.all(
    pictures.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      return { width, height, pixels: context.getImageData(0, 0, width, height).data };
    }),
  );
  const [one, other] = decoded;
  if (one.width !== other.width || one.height !== other.height) {
    return `another size, ${other.width} × ${other.height} instead of ${one.width} × ${one.height}`;
  }
  const mean = ({ width, height, pixels }, left, top, channel) => {
    let [sum, count] = [0, 0];
    for (let y = top; y < Math.min(top + block, height); y++) {
      for (let x = left; x < Math.min(left + block, width); x++) {
        sum += pixels[(y * width + x) * 4 + channel];
        count++;
      }
    }
    return sum / count;
  };
  let [blocks, different] = [0, 0];
  for (let top = 0; top < one.height; top += block) {
    for (let left = 0; left < one.width; left += block) {
      blocks++;
      const channels = [0, 1, 2].map((channel) =>
        Math.abs(mean(one, left, top, channel) - mean(other, left, top, channel)),
      );
      if (Math.max(...channels) > seen) different++;
    }
  }
  return different / blocks;
}
