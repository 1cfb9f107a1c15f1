import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { usePane } from "../context";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { TextArea } from "../parts/field";
import { Fold } from "../parts/fold";

/** Takes another tool's export, as a file or as pasted text. */
export function ImportCard(): VNode {
  const { session, words } = usePane();
  const { imports } = words;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  return (
    <Card title={imports.title}>
      <p class="keel-quiet">{imports.hint}</p>
      <div class="keel-actions">
        <Button size="small" onClick={() => input.current?.click()}>
          {imports.choose}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={imports.choose}
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            const { currentTarget } = event;
            const file = currentTarget.files?.[0];
            if (file !== undefined) void session.importing.takeFile(file);
            // The same file can be chosen again once it has been mended.
            currentTarget.value = "";
          }}
        />
      </div>
      <Fold title={<span class="keel-label">{imports.paste}</span>}>
        <TextArea
          label={imports.paste}
          labelHidden
          lines
          rows={4}
          hint={imports.pasteHint}
          value={text}
          onChange={setText}
        />
        <div class="keel-actions">
          <Button
            size="small"
            disabled={text.trim() === ""}
            onClick={() => session.importing.take({ name: imports.pasted, text })}
          >
            {imports.read}
          </Button>
        </div>
      </Fold>
    </Card>
  );
}
