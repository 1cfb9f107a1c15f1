import type { VNode } from "preact";
import type { Lens, SelectedSeries } from "../../core";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { saveBlob } from "../parts/save";
import { pictureBlob } from "./draw";

interface CopyPictureProps {
  readonly series: SelectedSeries;
  readonly lens: Lens;
  readonly sentence: string;
}

/**
 * The picture with its sentence, to paste into a chat. Hosts that show the pane in a frame often forbid
 * the clipboard; the picture is saved as a file there.
 */
export function CopyPicture({ series, lens, sentence }: CopyPictureProps): VNode {
  const { session, words } = usePane();
  const copy = async (): Promise<void> => {
    const blob = pictureBlob({ title: series.name, percent: series.percent, lens, sentence });
    const how = await put(blob, `${series.name === "" ? "keel" : series.name}.png`);
    session.tell({ code: "picture", how });
  };
  return (
    <Button size="small" onClick={() => void session.asking(copy)}>
      {words.lens.copyPicture}
    </Button>
  );
}

async function put(blob: Promise<Blob>, name: string): Promise<"copied" | "saved"> {
  try {
    // Safari wants the promise itself, while the click still counts.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
    return "copied";
  } catch {
    saveBlob(name.replace(/[\\/:*?"<>|]/g, " "), await blob);
    return "saved";
  }
}
