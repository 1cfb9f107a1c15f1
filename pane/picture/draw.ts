/**
 * The picture of a lens as a PNG, on white whatever the theme: it goes to other people's chats.
 *
 * @packageDocumentation
 */
import type { Lens } from "../../core";
import { limitText, lineLayout } from "./layout";

interface PictureText {
  readonly title: string;
  readonly percent: boolean;
  readonly lens: Lens;
  readonly sentence: string;
}

const SCALE = 2;
const WIDTH = 600;
const MARGIN = 20;
const LINE = 20;
const FONT = "'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const INK = "#242424";
const QUIET = "#616161";
const BLUE = "#0f6c78";
const BAND = "#e3f2f3";
const RED = "#b10e1c";

/** Rejects where the page has no canvas. */
export async function pictureBlob(text: PictureText): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas");
  pen.font = `14px ${FONT}`;
  const lines = wrapped(text.sentence, WIDTH - 2 * MARGIN, (line) => pen.measureText(line).width);
  const layout = lineLayout(text.lens);
  const chart = (WIDTH - 2 * MARGIN) / layout.width;
  const top = MARGIN + (text.title === "" ? 0 : 30);
  const below = top + layout.height * chart + 26;
  canvas.width = WIDTH * SCALE;
  canvas.height = (below + lines.length * LINE + MARGIN) * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, WIDTH, canvas.height);
  write(pen, text.title, MARGIN, MARGIN + 14, `600 16px ${FONT}`, INK);
  pen.save();
  pen.translate(MARGIN, top);
  pen.scale(chart, chart);
  drawLine(pen, text.lens);
  pen.restore();
  write(pen, limitsText(text), MARGIN, below - 6, `12px ${FONT}`, QUIET);
  lines.forEach((line, n) => write(pen, line, MARGIN, below + (n + 1) * LINE, `14px ${FONT}`, INK));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob))),
  );
}

function limitsText({ lens, percent }: PictureText): string {
  const { limits } = lens;
  if (limits === undefined) return "";
  const [lower, centre, upper] = [limits.lower, limits.centre, limits.upper].map((value) =>
    limitText(value, lens, percent),
  );
  return `${lower} – ${centre} – ${upper}`;
}

function drawLine(pen: CanvasRenderingContext2D, lens: Lens): void {
  const { width, band, centre, runs, points } = lineLayout(lens);
  if (band !== undefined) {
    pen.fillStyle = BAND;
    pen.fillRect(0, band.top, width, band.height);
  }
  if (centre !== undefined) {
    pen.strokeStyle = QUIET;
    pen.lineWidth = 0.5;
    pen.setLineDash([4, 3]);
    stroke(pen, [
      [0, centre],
      [width, centre],
    ]);
    pen.setLineDash([]);
  }
  pen.strokeStyle = BLUE;
  pen.lineWidth = 1.2;
  for (const run of runs) {
    stroke(
      pen,
      run.split(" ").map((pair) => pair.split(",").map(Number)),
    );
  }
  for (const { x, y, signal } of points) {
    pen.fillStyle = signal ? RED : BLUE;
    pen.beginPath();
    if (signal)
      [
        [0, -4],
        [4, 0],
        [0, 4],
        [-4, 0],
      ].forEach(([dx = 0, dy = 0]) => pen.lineTo(x + dx, y + dy));
    else pen.arc(x, y, 1.8, 0, 2 * Math.PI);
    pen.fill();
  }
}

function stroke(pen: CanvasRenderingContext2D, path: readonly (readonly number[])[]): void {
  pen.beginPath();
  for (const [x = 0, y = 0] of path) pen.lineTo(x, y);
  pen.stroke();
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
): void {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(text, x, y, WIDTH - 2 * MARGIN);
}

/** Breaks between words, and between any two Chinese characters. */
export function wrapped(
  text: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const pieces =
    text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
