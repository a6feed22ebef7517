/** The culture of a match in words, with the band (0–100) it certainly lies in when that is known. */
export type CultureBandProps = { word: string; low?: number; high?: number };

/** The word, and the band on a line from 0 to 100. */
export function CultureBand({ word, low, high }: CultureBandProps) {
  return (
    <div className="score-culture">
      <p>
        cultuur <b>{word}</b>
      </p>
      {low === undefined || high === undefined ? null : (
        <svg className="score-band" width="100%" height="12" aria-hidden="true">
          <line className="score-track" x1="0" x2="100%" y1="6" y2="6" />
          <rect
            className="score-band-part"
            x={`${clampPercent(low)}%`}
            y="3"
            width={`${clampPercent(high) - clampPercent(low)}%`}
            height="6"
          />
        </svg>
      )}
    </div>
  );
}

/** A percentage within 0 and 100. */
export function clampPercent(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
