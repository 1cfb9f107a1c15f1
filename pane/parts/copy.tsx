import type { VNode } from "preact";
import { usePane } from "../context";
import { Button } from "./button";

interface CopyProps {
  readonly text: () => string;
  readonly children: string;
  readonly look?: "primary" | "subtle";
}

export function CopyButton({ text, children, look }: CopyProps): VNode {
  const { session } = usePane();
  return (
    <Button
      {...(look && { look })}
      size="small"
      onClick={() => {
        const copied = text();
        void copy(copied).then((worked) => session.tell({ code: "copied", worked, text: copied }));
      }}
    >
      {children}
    </Button>
  );
}

/** Some hosts show the pane in a frame that may not use the clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
