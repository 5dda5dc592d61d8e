import { requireText, type CivilDate } from '@cunguan/domain';
import { officialWishesStated, type DomainEvent, type WishKind } from '@cunguan/events';
import { refuse } from '../career/career-refusals.js';
import { requireServing, type Official } from '../official/official.js';
import { requireNumberless } from '../personal-data/person-text.js';

/** Where an official would like to go after the service (去向意愿), as one of a list by choice. */
export interface Wish {
  readonly id: string;
  readonly officialId: string;
  /** 1 is what is wished for most. */
  readonly choice: number;
  readonly kind: WishKind;
  readonly departmentId: string | null;
  readonly villageId: string | null;
  readonly note: string | null;
  readonly statedFrom: CivilDate;
  /** The day on which another list replaced it; null while it holds. */
  readonly statedTo: CivilDate | null;
}

/** A wish whose department or village has been found. */
export interface StatedWish {
  readonly kind: WishKind;
  readonly departmentId: string | null;
  readonly villageId: string | null;
  readonly note?: string | null | undefined;
}

const MAX_WISHES = 5;
const MAX_NOTE = 200;

/** How many there are, and what each kind needs, before anything is looked up. */
export const requireWishes = (
  wishes: readonly {
    readonly kind: WishKind;
    readonly departmentId?: string | null;
    readonly villageId?: string | null;
  }[],
): void => {
  if (wishes.length === 0 || wishes.length > MAX_WISHES) throw refuse('WISH.COUNT', { max: MAX_WISHES });
  for (const { kind, departmentId = null, villageId = null } of wishes) {
    if ((departmentId !== null) !== (kind === 'TOWN_DEPARTMENT')) throw refuse('WISH.DEPARTMENT', { kind });
    if (villageId !== null && kind !== 'VILLAGE_COMMITTEES') throw refuse('WISH.VILLAGE', { kind });
  }
};

const noteOf = (note: string | null | undefined): string | null =>
  note === null || note === undefined ? null : requireNumberless('note', requireText('note', note, MAX_NOTE));

interface Stated {
  readonly official: Official;
  readonly wishes: readonly Wish[];
  readonly event: DomainEvent;
}

/** States the wishes anew, the first choice first; the list replaces the one of before. */
export const stateWishes = (
  official: Official,
  stated: readonly StatedWish[],
  { ids, today }: { readonly ids: readonly string[]; readonly today: CivilDate },
): Stated => {
  requireServing(official, today);
  const targets = stated.map(({ kind, departmentId, villageId }) => [kind, departmentId, villageId].join());
  if (new Set(targets).size !== targets.length) throw refuse('WISH.TWICE');
  const wishes = stated.map(({ kind, departmentId, villageId, note }, index): Wish => ({
    id: ids[index] ?? '',
    officialId: official.id,
    choice: index + 1,
    kind,
    departmentId,
    villageId,
    note: noteOf(note),
    statedFrom: today,
    statedTo: null,
  }));
  const version = official.version + 1;
  return {
    official: { ...official, version },
    wishes,
    event: officialWishesStated.of(official.id, version, {
      officialId: official.id,
      wishes: wishes.map(({ choice, kind, departmentId, villageId }) => ({
        choice,
        wishKind: kind,
        wishedDepartmentId: departmentId,
        wishedVillageId: villageId,
      })),
      on: today,
    }),
  };
};
