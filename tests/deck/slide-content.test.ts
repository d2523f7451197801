import { expect, it } from 'vitest';
import SlideContent from '../../src/deck/slide-content.ts';
import { createDocument } from '../../src/html/create-document.ts';

/** A slide with players that note what is asked of them. */
function slideWith(html: string, { allowed = true } = {}) {
  const slide = createDocument().createElement('section');
  slide.className = 'present';
  slide.innerHTML = html;
  const asked: string[] = [];
  for (const player of slide.querySelectorAll<HTMLMediaElement>('video, audio')) {
    Object.assign(player, {
      paused: true,
      muted: false,
      pause: () => asked.push(`${player.id} stops`),
      play: () => {
        asked.push(`${player.id} plays${player.muted ? ' without sound' : ''}`);
        const refused = Object.assign(new Error(), { name: 'NotAllowedError' });
        return allowed || player.muted ? Promise.resolve() : Promise.reject(refused);
      },
    });
  }
  return { slide, asked };
}

it('startEmbeddedContent(slide) plays what is to play by itself and is shown; stopEmbeddedContent(slide) stops all but what is left alone', () => {
  const { slide, asked } = slideWith(
    '<video id="film" data-autoplay></video><audio id="sound" data-ignore></audio>' +
      '<p class="fragment"><video id="later" data-autoplay></video></p>',
  );
  const content = new SlideContent();
  content.startEmbeddedContent(slide);
  content.stopEmbeddedContent(slide);
  expect(asked).toEqual(['film plays', 'film stops', 'later stops']);
});

it('a film that may not sound yet plays without sound and with its controls, and has its sound back on leaving', async () => {
  const { slide, asked } = slideWith('<video id="film" data-autoplay></video>', { allowed: false });
  const content = new SlideContent();
  const film = slide.querySelector('video')!;
  content.startEmbeddedContent(slide);
  await new Promise((done) => setImmediate(done));
  expect(asked).toEqual(['film plays', 'film plays without sound']);
  expect(film.controls).toBe(true);
  content.stopEmbeddedContent(slide);
  expect(film.muted).toBe(false);
});
