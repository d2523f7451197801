// A browser that prints says so before; one that asks first may take its time.
const PATIENCE = 1000;

/** Prints the page; false where nothing came of it: no such function, or one that does nothing (frames without leave, apps). */
export async function tryPrint(): Promise<boolean> {
  let begun = false;
  addEventListener('beforeprint', () => {
    begun = true;
  });
  (window as Partial<Window>).print?.();
  if (!begun) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return begun;
}
