/** Two notes for the end of an exercise. */
export interface Bell {
  /** Switches it on, to be heard at once, or off; true if it is on now. */
  toggle(): boolean;
  /** Silent unless it is on. */
  ring(): void;
}

const NOTES = [660, 880];

/** A bell that is off until a person wants it: browsers, too, let no page sound before. */
export function makeBell(own: Pick<typeof globalThis, 'AudioContext'>): Bell {
  let audio: AudioContext | undefined;
  let isOn = false;
  const ring = () => {
    if (!isOn || !audio) return;
    for (const [place, pitch] of NOTES.entries()) {
      const from = audio.currentTime + place * 0.4;
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = pitch;
      // It fades: a tone that is cut off clicks.
      volume.gain.setValueAtTime(0.3, from);
      volume.gain.exponentialRampToValueAtTime(0.001, from + 0.9);
      tone.connect(volume).connect(audio.destination);
      tone.start(from);
      tone.stop(from + 0.9);
    }
  };
  return {
    ring,
    toggle() {
      isOn = !isOn;
      try {
        if (isOn) audio ??= new own.AudioContext();
        ring();
      } catch {
        // No sound here: the end is said in words.
        isOn = false;
      }
      return isOn;
    },
  };
}
