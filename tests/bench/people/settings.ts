/** What the committed model was trained with, found by trying on the development sets. */
export const SETTINGS = {
  epochs: 10,
  jackknifeEpochs: 4,
  folds: 5,
  leastCount: 3,
  quantum: 0.03,
  rate: 0.012,
  decay: 0.008,
  dropout: 0.2,
  leanings: { person: -1.3, organization: 0.6, place: -0.2 },
} as const;
