/** An organisation that may be the same as another, and by what. */
export type LikelySame = {
  id: string;
  name: string;
  place: string | null;
  status: string;
  why: string;
};
