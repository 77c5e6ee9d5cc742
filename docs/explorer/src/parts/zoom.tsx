import { select } from "d3-selection";
import type { ZoomBehavior, ZoomedElementBaseType } from "d3-zoom";
import type { RefObject, VNode } from "preact";
import { useEffect } from "preact/hooks";
import { go, useApp } from "../app.js";
import type { Label } from "../labels.js";

/** Whether a gesture is for the drawing: a plain wheel and one finger scroll the page. */
export function isForDrawing(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !("touches" in event && event instanceof TouchEvent && event.touches.length < 2);
}

/** Lets a drawing be zoomed and dragged; a click on a mark with `data-id` opens its record. */
export function useZoom<Frame extends ZoomedElementBaseType>(
  frame: RefObject<Frame>,
  behaviour: ZoomBehavior<Frame, unknown>,
): void {
  useEffect(() => {
    if (frame.current === null) return;
    const selection = select<Frame, unknown>(frame.current)
      .call(behaviour.filter(isForDrawing))
      .on("click.open", (event: Event) => {
        const mark = event.target instanceof Element ? event.target.closest("[data-id]") : null;
        const id = mark?.getAttribute("data-id");
        if (id !== null && id !== undefined) go({ record: id });
      });
    return () => {
      selection.on(".zoom .open", null);
    };
  }, [frame, behaviour]);
}

/** Zooming without a wheel or a second finger. */
export function ZoomButtons({
  buttons,
}: {
  readonly buttons: readonly (readonly [label: Label, sign: string, act: () => void])[];
}): VNode {
  const { say } = useApp();
  return (
    <div class="zoom-buttons">
      {buttons.map(([label, sign, act]) => (
        <button key={label} type="button" onClick={act} aria-label={say(label)} title={say(label)}>
          {sign}
        </button>
      ))}
    </div>
  );
}
