// Runs in a measured page before any script of its own. Plain JavaScript, because what reads TypeScript may add helpers that the page
// doesn't have.
(() => {
  const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** Resolves once the frame that is being made has been painted; call it within requestAnimationFrame. */
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });

  const whenMarked = (root) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!root.classList.contains('arrancada')) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const frame = performance.now();
          void painted().then((paint) => resolve({ frame, paint }));
        });
      });
      // Only this one element: an observer of the whole page would slow what it measures.
      observer.observe(root, { attributes: true, attributeFilter: ['class'] });
    });

  const whenRoot = new Promise((resolve) => {
    if (document.documentElement) return resolve(document.documentElement);
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve(document.documentElement);
    }).observe(document, { childList: true });
  });

  /** What can be seen of the first slide: where the words of its title and of its first paragraph stand. */
  const look = () => {
    const words = document.createRange();
    const boxes = ['h1, h2', 'p, li'].map((names) => {
      const node = document.querySelector(`.slides :is(${names})`);
      if (!node) return [];
      words.selectNodeContents(node);
      const { x, y, width, height } = words.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    });
    return boxes[0]?.[2] > 0 ? boxes.join(' ') : '';
  };

  /** Looks at every frame; when the first slide was last seen to change, in milliseconds since the navigation's start. */
  const watchFirstSlide = () => {
    let seen = '';
    let shown = Number.NaN;
    const frame = () => {
      const now = look();
      if (now !== seen) {
        seen = now;
        void painted().then((end) => {
          shown = end;
        });
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return () => shown;
  };

  async function frames(actions, pause) {
    const times = [];
    for (const act of actions) {
      await sleep(pause);
      // At the start of a frame: waiting for the screen's next beat would hide differences below 16 ms.
      const time = await new Promise((resolve) => {
        requestAnimationFrame(() => {
          const start = performance.now();
          act();
          void painted().then((end) => resolve(end - start));
        });
      });
      times.push(time);
    }
    return times;
  }

  const lastChange = watchFirstSlide();

  window.bench = {
    ready: whenRoot.then(whenMarked),

    /** When the first slide stood as it stays; to be asked for once the page is idle. */
    shown: lastChange,

    /** First contentful paint in milliseconds, once there is one: a long page says that it is ready before. */
    firstPaint: () =>
      new Promise((resolve) => {
        new PerformanceObserver((list, observer) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (!paint) return;
          observer.disconnect();
          resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),

    /** Presses the right arrow `count` times; how long each frame took, key and painting included. */
    advance(count, pause) {
      const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true, cancelable: true };
      const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', key));
      return frames(Array(count).fill(press), pause);
    },

    /** Clicks on each of these elements; how long each frame took, click and painting included. */
    select(selectors, pause) {
      const clicks = selectors.map((selector) => document.querySelector(selector));
      return frames(
        clicks.map((node) => () => node.dispatchEvent(new MouseEvent('click', { bubbles: true }))),
        pause,
      );
    },
  };
})();
