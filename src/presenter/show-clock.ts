const FORMAT = new Intl.DateTimeFormat('es-MX', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The time of day in `node`, as the machine has it, from now on. */
export function showClock(node: HTMLElement): void {
  const show = () => {
    node.textContent = FORMAT.format(new Date());
  };
  show();
  setInterval(show, 1000);
}
