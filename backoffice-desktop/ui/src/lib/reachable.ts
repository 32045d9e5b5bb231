// A box that scrolls sideways is reached by keys too, but only while there is something to scroll.
export function reachable(box: HTMLElement): { destroy(): void } {
  const look = () => {
    if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  };
  const watch = new ResizeObserver(look);
  watch.observe(box);
  for (const inside of box.children) watch.observe(inside);
  return { destroy: () => watch.disconnect() };
}
