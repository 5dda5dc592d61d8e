/** What is known here of a mentorship, which mentoring owns: through it a mentor reaches the official's card. */
export interface Mentorship {
  readonly id: string;
  readonly officialId: string;
  readonly mentorId: string;
  readonly villageId: string;
  readonly version: number;
}
